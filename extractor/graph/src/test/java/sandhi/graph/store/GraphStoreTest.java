package sandhi.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sandhi.graph.Facts;
import sandhi.graph.consolidation.Consolidation;
import sandhi.graph.questions.QuestionCatalogue;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.Literals;
import sandhi.graph.rdf.Ontology;
import sandhi.graph.rdf.Vocabulary;

class GraphStoreTest {
    static final String PUTIN_KIM = "participant=person/vladimir-putin,person/kim-jong-un";

    static Facts leaders(String id, String published) {
        return summit(id, published, "place/pyongyang", "पुतिन ने किम के साथ शिखर वार्ता की", PUTIN_KIM);
    }

    static Facts states(String id, String published) {
        return summit(
                id, published, null, "रूस और उत्तर कोरिया की शिखर वार्ता हुई", "participant=country/RU,country/KP");
    }

    private static Facts summit(String id, String published, @Nullable String place, String quote, String who) {
        return Facts.article(id, published).event("Meeting", "occurred", "2024-06-19", place, quote, who);
    }

    @Test
    void tellsOneMeetingOnceHoweverManyArticlesReportIt() {
        try (GraphStore store = GraphStore.inMemory()) {
            Applied applied = store.apply(Batch.of(List.of(
                    leaders("a", "2024-06-20").reading(),
                    states("b", "2024-06-21").reading(),
                    Facts.article("c", "2024-07-01")
                            .event(
                                    "Meeting",
                                    "occurred",
                                    "2024-06",
                                    null,
                                    "जून में रूस और उत्तर कोरिया के नेता मिले",
                                    "participant=country/RU,country/KP")
                            .reading())));
            assertThat(applied.setAside()).isEmpty();
            assertThat(applied.reports()).isEqualTo(3);
            var answer = QuestionCatalogue.load().get("timeline").ask(store, Map.of("a", "रूस", "b", "North Korea"));
            assertThat(answer.text()).hasSize(1);
            assertThat(answer.text().get(0))
                    .startsWith(
                            "2024-06-19",
                            "मुलाकात",
                            "हुआ",
                            "किम जोंग उन, व्लादिमीर पुतिन",
                            "",
                            "प्योंगयांग",
                            "पुतिन ने किम के साथ शिखर वार्ता की",
                            "a");
        }
    }

    @Test
    void forgetsWhatOnlyARetractedArticleSaid() {
        try (GraphStore store = GraphStore.inMemory()) {
            store.apply(Batch.of(List.of(
                    leaders("a", "2024-06-20").reading(),
                    states("b", "2024-06-21").reading())));
            store.apply(Batch.removing(List.of("a")));
            var timeline = QuestionCatalogue.load().get("timeline");
            assertThat(timeline.ask(store, Map.of("a", "Russia")).text()).hasSize(1);
            assertThatThrownBy(() -> timeline.ask(store, Map.of("a", "पुतिन"))).hasMessageContaining("पुतिन");
            store.apply(Batch.removing(List.of("b")));
            assertThat(store.states()).isEmpty();
            assertThat(store.graphs())
                    .extracting(Object::toString)
                    .containsExactly("https://sandhi.example/graph/ontology");
        }
    }

    @Test
    void worksOutAnewWhatOtherCodeOrAnotherOntologyHasWorkedOut() throws java.io.IOException {
        String now = Ontology.hash() + "/" + Consolidation.VERSION;
        for (String other : List.of(
                Ontology.hash() + "/" + "0" + Consolidation.VERSION.substring(1) + "x",
                "0" + Ontology.hash().substring(1) + "x/" + Consolidation.VERSION)) {
            try (GraphStore store = GraphStore.inMemory();
                    GraphStore later = GraphStore.over(store.dataset())) {
                store.apply(Batch.of(List.of(
                        leaders("a", "2024-06-20").reading(),
                        states("b", "2024-06-21").reading())));
                String right = AnySequenceTest.canonical(store);
                assertThat(right).contains("\"" + now + "\"");
                Txn.executeWrite(store.dataset(), () -> {
                    var stamp =
                            Quad.create(Iris.ONTOLOGY, Iris.ONTOLOGY, Vocabulary.CONTENT_HASH, Literals.text(other));
                    store.dataset().deleteAny(stamp.getGraph(), stamp.getSubject(), stamp.getPredicate(), Node.ANY);
                    store.dataset().add(stamp);
                    store.dataset().deleteAny(Iris.DERIVED, Node.ANY, Vocabulary.HAS_REPORT, Node.ANY);
                });
                later.bringUpToDate();
                assertThat(AnySequenceTest.canonical(later)).isEqualTo(right);
            }
        }
    }

    @Test
    void leavesAloneWhatTheSameCodeHasWorkedOut() {
        try (GraphStore store = GraphStore.inMemory();
                GraphStore later = GraphStore.over(store.dataset())) {
            store.apply(Batch.of(List.of(leaders("a", "2024-06-20").reading())));
            later.bringUpToDate();
            assertThat(later.transactions()).isZero();
        }
    }

    @Test
    void setsAsideAnArticleThatTellsOfTheFutureAndHoldsNothingOfIt() {
        try (GraphStore store = GraphStore.inMemory()) {
            store.apply(Batch.of(List.of(leaders("a", "2024-06-20").reading())));
            Applied applied = store.apply(Batch.of(List.of(
                    leaders("a", "2024-06-01").reading(),
                    states("b", "2024-06-21").reading())));
            assertThat(applied.written()).isEqualTo(1);
            assertThat(applied.setAside()).singleElement().satisfies(finding -> {
                assertThat(finding.article()).isEqualTo("a");
                assertThat(finding.reason())
                        .contains(
                                "an event of 2024-06-19 is said to have occurred in an article published on 2024-06-01");
            });
            assertThat(store.states()).containsOnlyKeys("b");
        }
    }

    @Test
    void remembersRunsApartFromTheGraphOfArticles() throws java.io.IOException {
        try (GraphStore store = GraphStore.inMemory()) {
            store.apply(Batch.of(List.of(leaders("a", "2024-06-20").reading())));
            String before = AnySequenceTest.canonical(store);
            IngestRun run = new IngestRun(
                    java.time.Instant.parse("2026-01-01T10:00:00Z"),
                    java.time.Instant.parse("2026-01-01T10:00:05Z"),
                    "articles/",
                    3,
                    1,
                    0,
                    1,
                    0,
                    1,
                    4,
                    true,
                    List.of("b.txt: empty"));
            store.record(run);
            assertThat(store.runs()).containsExactly(run);
            assertThat(AnySequenceTest.canonical(store)).isEqualTo(before);
        }
    }

    @Test
    void takesAStoreWrittenInAnOlderShapeForUnread() {
        assertThat(new ArticleState("h", "").matches("h", "1-test")).isFalse();
        assertThat(new ArticleState("h", "1-test").matches("h", "1-test")).isTrue();
    }

    @Test
    void saysWhichNamesAreUnknownOrAmbiguous() {
        try (GraphStore store = GraphStore.inMemory()) {
            store.apply(Batch.of(List.of(Facts.article("a", "2024-06-20")
                    .mention("person/kim-jong-un")
                    .mention("person/kim-yo-jong")
                    .mention("country/RU")
                    .reading())));
            var timeline = QuestionCatalogue.load().get("timeline");
            assertThatThrownBy(() -> timeline.ask(store, Map.of("a", "किम")))
                    .hasMessageContaining("person/kim-jong-un")
                    .hasMessageContaining("person/kim-yo-jong");
            assertThat(timeline.ask(store, Map.of("a", "person/kim-jong-un")).rows())
                    .isEmpty();
            assertThatThrownBy(() -> timeline.ask(store, Map.of("a", "Rusia"))).hasMessageContaining("did you mean");
            assertThatThrownBy(() -> timeline.ask(store, Map.of("a", "x\" } DROP ALL #")))
                    .hasMessageContaining("knows nobody");
            assertThatThrownBy(() -> timeline.ask(store, Map.of("a", "रूस", "from", "19 जून")))
                    .hasMessageContaining("is not a date");
            assertThatThrownBy(() -> timeline.ask(store, Map.of("a", "रूस", "colour", "red")))
                    .hasMessageContaining("has no parameter 'colour'");
            assertThatThrownBy(() -> timeline.ask(store, Map.of())).hasMessageContaining("needs the parameter 'a'");
            assertThatThrownBy(() -> QuestionCatalogue.load().get("timelines"))
                    .hasMessageContaining("there are doubts, evidence, met");
        }
    }
}

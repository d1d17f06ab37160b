package sandhi.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sandhi.graph.Facts;
import sandhi.graph.questions.QuestionCatalogue;

class GraphStoreTest {
    static final String PUTIN_KIM = "participant=person/vladimir-putin,person/kim-jong-un";

    static Facts leaders(String id, String published) {
        return Facts.article(id, published)
                .event(
                        "Meeting",
                        "occurred",
                        "2024-06-19",
                        "place/pyongyang",
                        "पुतिन ने किम के साथ शिखर वार्ता की",
                        PUTIN_KIM);
    }

    static Facts states(String id, String published) {
        return Facts.article(id, published)
                .event(
                        "Meeting",
                        "occurred",
                        "2024-06-19",
                        null,
                        "रूस और उत्तर कोरिया की शिखर वार्ता हुई",
                        "participant=country/RU,country/KP");
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
}

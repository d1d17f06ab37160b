package sandhi.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sandhi.graph.Facts;
import sandhi.graph.Samples;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Reading;

class ArticleGraphTest {
    @Test
    void writesTheSameReadingAlikeAndWithoutBlankNodes() {
        for (Reading reading : Samples.all()) {
            assertThat(ArticleGraph.quads(reading)).isEqualTo(ArticleGraph.quads(reading));
            assertThat(ArticleGraph.triples(reading))
                    .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
        }
    }

    @Test
    void letsALeaderStandForTheStateOfHisOfficeInTheArticle() {
        Reading reading = Facts.article("x", "2024-06-20")
                .event(
                        "Meeting",
                        "occurred",
                        "2024-06-19",
                        null,
                        "एबेर्ड और लावरोव मिले",
                        "participant=person/~marcelo-ebrard,person/sergei-lavrov")
                .position("person/~marcelo-ebrard", "Foreign Minister", "विदेश मंत्री", "country/MX", false)
                .reading();
        assertThat(ArticleGraph.triples(reading))
                .anyMatch(t -> t.getPredicate().equals(Vocabulary.INVOLVES)
                        && t.getObject().equals(Iris.entity("country/MX")));
    }

    @Test
    void keepsHindiLettersInAddressesAndEscapesWhatAnIriMayNotHold() {
        assertThat(Iris.entity("person/~एडुआर्डो-रीना").getURI())
                .isEqualTo("https://sandhi.example/id/person/~एडुआर्डो-रीना");
        assertThat(Iris.article("a b<c>\"d\\e%f").getURI())
                .isEqualTo("https://sandhi.example/article/a%20b%3Cc%3E%22d%5Ce%25f");
        assertThat(Iris.article("../x/./y").getURI()).doesNotContain("/.").contains("%2E");
        assertThat(Iris.graphOfArticle(Iris.article("d001"))).isEqualTo(Iris.articleGraph("d001"));
    }

    @Test
    void writesTextThatIsNoProperUnicode() {
        Reading reading = Facts.article("x", null).mention("person/~a").reading();
        Entity bad = new Entity(
                "person/~\ud800",
                EntityType.PERSON,
                false,
                List.of("x\ud800\u0000y"),
                "x\ud800",
                null,
                null,
                List.of());
        Reading worse = new Reading(reading.article(), "1", reading.publication(), List.of(bad), List.of(), List.of());
        assertThat(ArticleGraph.triples(worse))
                .map(t -> t.getObject())
                .filteredOn(Node::isLiteral)
                .noneMatch(o -> o.getLiteralLexicalForm().indexOf(0) >= 0
                        || o.getLiteralLexicalForm().indexOf('\ud800') >= 0);
    }

    @ParameterizedTest
    @CsvSource({
        "ज़ेलेंस्की, जेलेंस्की",
        "हिन्दी, हिंदी",
        "किम जोंग-उन, किम जोंग उन",
        "चाँद, चांद",
        "Kim Jong-un, KIM JONG UN",
        "एस. जयशंकर, एस जयशंकर",
        "Erdoğan, erdogan",
        "जी-२०, जी 20"
    })
    void looksUpNamesHoweverTheyAreTyped(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
    }
}

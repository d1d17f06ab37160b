package sandhi.graph.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sandhi.graph.Facts;
import sandhi.graph.store.Batch;
import sandhi.graph.store.GraphStore;
import sandhi.reader.facts.Reading;

/** What no single article shows: that two of them cannot both be right. */
class DoubtsTest {
    private static Reading meeting(String id, String date, String place, String other) {
        return Facts.article(id, "2024-06-21")
                .mention("country/IN")
                .event(
                        "Meeting",
                        "occurred",
                        date,
                        place,
                        "पुतिन ने मुलाकात की",
                        "participant=person/vladimir-putin," + other)
                .reading();
    }

    private static List<List<String>> doubts(Map<String, String> arguments, Reading... readings) {
        try (GraphStore store = GraphStore.inMemory()) {
            assertThat(store.apply(Batch.of(List.of(readings))).warnings()).isEmpty();
            return QuestionCatalogue.load().get("doubts").ask(store, arguments).text().stream()
                    .map(row -> row.subList(0, 5))
                    .toList();
        }
    }

    @Test
    void tellsOfAPersonInTwoCountriesOnOneDay() {
        Reading[] readings = {
            meeting("a", "2024-06-19", "place/pyongyang", "person/kim-jong-un"),
            meeting("b", "2024-06-19", "place/moscow", "person/narendra-modi"),
            meeting("c", "2024-06-20", "place/vladivostok", "person/narendra-modi")
        };
        assertThat(doubts(Map.of("lang", "en"), readings))
                .containsExactly(List.of(
                        "2024-06-19", "two countries on one day", "Vladimir Putin", "Moscow / Pyongyang", "b, a"));
        assertThat(doubts(Map.of("a", "भारत"), readings)).hasSize(1);
        assertThat(doubts(Map.of("a", "भारत", "from", "2024-06-20"), readings)).isEmpty();
    }

    @Test
    void tellsOnWhatSourcesDisagree() {
        assertThat(doubts(
                        Map.of(),
                        meeting("a", "2024-06-18/2024-06-19", "place/moscow", "person/kim-jong-un"),
                        meeting("b", "2024-06-19/2024-06-20", "place/vladivostok", "person/kim-jong-un")))
                .containsExactly(
                        List.of(
                                "2024-06-18",
                                "स्रोतों में मतभेद: जगह",
                                "किम जोंग उन, व्लादिमीर पुतिन",
                                "मॉस्को / व्लादिवोस्तोक",
                                "a, b"),
                        List.of(
                                "2024-06-18",
                                "स्रोतों में मतभेद: तारीख",
                                "किम जोंग उन, व्लादिमीर पुतिन",
                                "2024-06-18/2024-06-19 / 2024-06-19/2024-06-20",
                                "a, b"));
    }
}

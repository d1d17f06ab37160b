package sandhi.graph.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sandhi.reader.facts.Reading;

/** On what a perfect reader would hand over, reports of one event meet and no others. */
class GoldConsolidationTest {
    private static final Path GOLD = Path.of("../../../shared/gold");
    private static final Path HELD = Path.of("../app/src/test/resources/gold-held/annotations");

    @Test
    void sortsTheGoldReportsIntoTheEventsWrittenDown() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "skipped: no gold annotations beside the project");
        List<Reading> readings = new GoldReadings(List.of(GOLD.resolve("seeds"), GOLD.resolve("dev"))).readings();
        Map<String, String> found = Consolidation.eventsOf(readings);
        Map<String, String> gold = groups("same-events.tsv");
        ConsolidationScore score = ConsolidationScore.of(gold, found);
        System.out.println(score);
        assertThat(score.wrong()).isEmpty();
        for (String whole : List.of(
                "vladivostok-summit",
                "kuwait-visit",
                "kuwait-amir",
                "iran-saudi-talks",
                "iran-saudi-signing",
                "treaty-2024",
                "vladivostok-putin-to-beijing",
                "iraq-hosts-iran-saudi",
                "north-korea-arms-russia",
                "north-korea-backs-russia-2025")) {
            assertThat(gold.keySet().stream()
                            .filter(report -> gold.get(report).equals(whole))
                            .map(found::get)
                            .distinct())
                    .as(whole)
                    .hasSize(1);
        }
        assertThat(score.recall()).isGreaterThan(0.83);
    }

    /** Groups written down after the rules; some rules were then mended for what they showed. */
    @Test
    void sortsTheHeldOutReportsNearlyAsWell() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "skipped: no gold annotations beside the project");
        List<Reading> readings = new GoldReadings(List.of(GOLD.resolve("seeds"), GOLD.resolve("dev"), HELD)).readings();
        Map<String, String> gold = groups("same-events.tsv");
        gold.putAll(groups("same-events-held.tsv"));
        ConsolidationScore score = ConsolidationScore.of(gold, Consolidation.eventsOf(readings));
        System.out.println("with the held-out articles: " + score);
        assertThat(score.precision()).as("%s", score.wrong()).isGreaterThan(0.98);
        assertThat(score.recall()).as("%s", score.missed()).isGreaterThan(0.8);
    }

    private static Map<String, String> groups(String name) throws IOException {
        Map<String, String> gold = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/consolidation", name))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t");
                gold.put(cells[1], cells[0]);
            }
        }
        return gold;
    }
}

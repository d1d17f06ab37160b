package sandhi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those who write rules see: what was left unread, and what other rules make of an article. */
class RuleWorkTest {
    private static final Path HOME = Path.of(System.getProperty("sandhi.home"));
    private static final String TEXT = "शी जिनपिंग ने बीजिंग में व्लादिमीर पुतिन से मुलाकात की।";

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void coverageTellsWhatGaveNoFact() {
        String text =
                "शी जिनपिंग ने बीजिंग में व्लादिमीर पुतिन से मुलाकात की। यदि भारत और चीन ने वार्ता की तो शांति होगी।";
        terminal.type(text);
        Terminal.Result result = terminal.run("extract", "--format", "text", "--coverage", "-");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("  1 of 2 sentences gave facts; 1 with a trigger told no event\n"
                        + "    ? यदि भारत और चीन ने वार्ता की तो शांति होगी।\n");
        terminal.type(text);
        assertThat(terminal.run("extract", "-").out()).doesNotContain("sentences gave facts");
        assertThat(terminal.run("extract", "--format", "json", "--coverage", "-")
                        .err())
                .isEqualTo("sandhi extract: --coverage goes with --format text only\n");
    }

    @Test
    void otherRulesGiveOtherFactsWithoutABuild() throws IOException {
        Path rules = copyOfTheShippedRules();
        terminal.type(TEXT);
        String shipped = terminal.run("extract", "-").out();
        assertThat(shipped).contains("Meeting");
        terminal.type(TEXT);
        assertThat(terminal.run("extract", "--rules", rules.toString(), "-").out())
                .isEqualTo(shipped);
        Files.delete(rules.resolve("events/meeting.yaml"));
        terminal.type(TEXT);
        assertThat(terminal.run("extract", "--rules", rules.toString(), "-").out())
                .doesNotContain("Meeting");
    }

    @Test
    void rulesThatCannotBeUsedAreToldAndNothingIsRead() throws IOException {
        Path rules = copyOfTheShippedRules();
        Path meeting = rules.resolve("events/meeting.yaml");
        Files.writeString(meeting, Files.readString(meeting).replace("roles:", "rolls:"));
        Terminal.Result broken = terminal.run("extract", "--rules", rules.toString(), "x.txt");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err())
                .contains("events/meeting.yaml:", "rolls", "roles")
                .doesNotContain("a fault of Sandhi");
        assertThat(terminal.run("extract", "--rules", "nowhere", "x.txt").err())
                .isEqualTo("sandhi extract: --rules nowhere: is not a folder\n");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(terminal.run("extract", "--rules", empty.toString(), "x.txt").err())
                .contains("the rulebook has no file");
    }

    @Test
    void evalTellsHowReportsArePutTogether() {
        Path gold = HOME.resolve("extractor/app/src/test/resources/gold");
        Path groups = HOME.resolve("extractor/graph/src/test/resources/consolidation/same-events.tsv");
        Terminal.Result result = terminal.run(
                "eval",
                "--gold",
                gold.resolve("annotations").toString(),
                "--groups",
                groups.toString(),
                gold.resolve("articles").toString());
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsPattern(
                        "\nconsolidation  report pairs: precision [01][.]\\d+ .*, recall .*; events for one: ");
        assertThat(terminal.run("eval", "--gold", gold.resolve("annotations").toString(), "--groups", "nowhere", "x")
                        .err())
                .isEqualTo("sandhi eval: nowhere: the groups of events cannot be read: it does not exist\n");
    }

    @Test
    void onlyReportsOfOneEventThatMeetCountAsTogether() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        for (String id : List.of("a", "b", "c")) {
            String day = id.equals("c") ? "2023-01-05" : "2024-05-16";
            Files.writeString(
                    folder.resolve(id + ".json"),
                    "{\"id\":\"%s\",\"published\":\"%s\",\"text\":\"शी जिनपिंग ने गुरुवार को बीजिंग में व्लादिमीर पुतिन से मुलाकात की।\"}"
                            .formatted(id, day));
            Files.writeString(folder.resolve("gold/" + id + ".json"), """
                    {"id": "%s", "entities": [
                      {"key": "xi", "type": "Person", "names": ["शी जिनपिंग"]},
                      {"key": "putin", "type": "Person", "names": ["व्लादिमीर पुतिन"]}],
                     "positions": [],
                     "events": [{"type": "Meeting", "status": "occurred", "roles": {"participant": ["xi", "putin"]},
                       "date": "%s", "place": null, "evidence": "मुलाकात की"}]}
                    """.formatted(id, day));
        }
        assertThat(consolidation("one\ta#0\none\tb#0\n"))
                .contains("precision 1.000 (1 of 1), recall 1.000 (1 of 1); events for one: 1.00 (1 for 1)");
        assertThat(consolidation("# c is of another year\none\ta#0\none\tc#0\n"))
                .contains("precision 0.000 (0 of 1), recall 0.000 (0 of 1); events for one: 2.00 (2 for 1)");
    }

    private String consolidation(String groups) throws IOException {
        Path file = folder.resolve("groups.tsv");
        Files.writeString(file, groups);
        return terminal.run(
                        "eval",
                        "--gold",
                        folder.resolve("gold").toString(),
                        "--groups",
                        file.toString(),
                        folder.resolve("a.json").toString(),
                        folder.resolve("b.json").toString(),
                        folder.resolve("c.json").toString())
                .out();
    }

    private Path copyOfTheShippedRules() throws IOException {
        Path shipped = HOME.resolve("extractor/rulebooks/src/main/resources/rulebooks/hi");
        Path copy = folder.resolve("rules");
        try (Stream<Path> walk = Files.walk(shipped)) {
            for (Path path : walk.sorted().toList()) {
                Files.copy(path, copy.resolve(shipped.relativize(path).toString()));
            }
        }
        return copy;
    }
}

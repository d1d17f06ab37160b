package sandhi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sandhi.graph.store.GraphStore;

/** What the first screen of the README promises is what the program does. */
class ReadmeTest {
    private static final Path HOME = Path.of(System.getProperty("sandhi.home"));

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();
    private String readme = "";
    private String store = "";

    @BeforeEach
    void ingestTheSentence() throws IOException {
        readme = Files.readString(HOME.resolve("README.md"));
        Path sentence = folder.resolve("sentence.txt");
        Files.writeString(sentence, block("> ", "\n"));
        store = folder.resolve("store").toString();
        assertThat(terminal.run("ingest", "--store", store, sentence.toString()).code())
                .isZero();
    }

    @Test
    void theTriplesAreInTheGraph() {
        String triples = block("```turtle\n", "```");
        int body = triples.indexOf("[]");
        String query = triples.substring(0, body) + "SELECT * {\n" + triples.substring(body) + "}";
        try (GraphStore graph = GraphStore.open(Path.of(store))) {
            assertThat(graph.select(QueryFactory.create(query)).hasNext()).isTrue();
        }
    }

    @Test
    void theRowIsInTheTimeline() {
        String out = terminal.run("query", "timeline", "-p", "a=रूस", "-p", "b=North Korea", "--store", store)
                .out();
        assertThat(out).startsWith(block("```text\n", "```"));
    }

    @Test
    void everyMakeTargetAndCommandThatItNamesIsThere() throws IOException {
        String makefile = Files.readString(HOME.resolve("Makefile"));
        Matcher targets = Pattern.compile("(?m)`?make ([a-z-]+)").matcher(readme);
        while (targets.find()) {
            if (!targets.group(1).equals("and")) {
                assertThat(makefile).contains("\n" + targets.group(1) + ":");
            }
        }
        Matcher commands = Pattern.compile("\\./sandhi ([a-z]+)").matcher(readme);
        while (commands.find()) {
            assertThat(terminal.run(commands.group(1), "--help").code())
                    .as(commands.group())
                    .isZero();
        }
    }

    /** The first piece of the README between the marks. */
    private String block(String start, String end) {
        int from = readme.indexOf("\n" + start) + 1 + start.length();
        return readme.substring(from, readme.indexOf(end, from));
    }
}

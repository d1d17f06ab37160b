package sandhi.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sandhi.graph.questions.Question;
import sandhi.graph.questions.QuestionCatalogue;
import sandhi.graph.store.Batch;
import sandhi.graph.store.GraphStore;
import sandhi.reader.Reader;
import sandhi.reader.rulebook.RulebookLoader;
import sandhi.reader.text.Article;

/** One question asked in the program, over HTTP and in a real browser. */
class WebPagesTest {
    private static final String MEETING =
            "रूस के राष्ट्रपति व्लादिमीर पुतिन ने 19 जून 2024 को प्योंगयांग में उत्तर कोरिया के नेता किम जोंग उन से मुलाकात की।";

    @TempDir
    Path store;

    private Server server;
    private GraphStore graph;
    private String query;
    private List<String> row;

    @BeforeEach
    void ask() {
        server = Server.start(ServerTest.CONFIG, store, 0);
        graph = server.store();
        Article article = new Article("a1", null, null, LocalDate.of(2024, 6, 20), "hi", MEETING);
        graph.apply(Batch.of(List.of(new Reader(RulebookLoader.shipped("hi")).read(article))));
        Question timeline = QuestionCatalogue.load().get("timeline");
        Map<String, String> names = Map.of("a", "रूस", "b", "North Korea");
        query = timeline.bind(graph, names).toString();
        row = timeline.ask(graph, names).text().get(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theEndpointAnswersAsTheProgramDoes() throws Exception {
        assertThat(row).contains("2024-06-19");
        String answer = Http.ask(server.endpoint(), query);
        assertThat(answer.lines()).hasSize(2);
        row.forEach(value -> assertThat(answer).contains(value));
    }

    /** Skipped where no Chromium and Node.js are; src/test/browser/install.sh brings them. */
    @Test
    void aUserOpensTheDatasetRunsTheQueryAndSeesTheRow() throws Exception {
        String chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
        assumeTrue(!chromium.isEmpty(), "no Chromium here: the web pages are not tested");
        assumeTrue(
                Files.isDirectory(Path.of("target/browser/node_modules/puppeteer-core")),
                "no puppeteer-core here: the web pages are not tested");
        Process browser = new ProcessBuilder("node", "src/test/browser/ui.cjs", chromium, server.pages(), query)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(browser.waitFor()).isZero();
        JsonNode seen = new JsonMapper().readTree(printed);
        assertThat(seen.path("rows")).hasSize(1);
        assertThat(seen.path("rows").path(0).asText()).contains("2024-06-19").contains("व्लादिमीर पुतिन");
        assertThat(seen.path("offered")).extracting(JsonNode::asText).contains("sandhi", "sem", "oa");
    }
}

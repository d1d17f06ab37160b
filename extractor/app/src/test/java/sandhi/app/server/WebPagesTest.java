package sandhi.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fuseki's web pages in a real browser. Skipped where no Chromium and Node.js are (src/test/browser/install.sh brings them). */
class WebPagesTest {
    @TempDir
    Path store;

    @Test
    void aUserOpensTheDatasetRunsAQueryAndSeesTheRow() throws Exception {
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
        try (Server server =
                Server.start(ServerTest.CONFIG, store, 0, Map.of("sandhi", "https://sandhi.example/ontology#"))) {
            ServerTest.load(server.dataset());
            Process browser = new ProcessBuilder(
                            "node",
                            "src/test/browser/ui.cjs",
                            chromium,
                            server.pages(),
                            "SELECT ?name { <urn:rus> <http://www.w3.org/2000/01/rdf-schema#label> ?name }")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(browser.waitFor()).isZero();
            JsonNode seen = new JsonMapper().readTree(printed);
            assertThat(seen.path("rows").path(0).asText()).contains("व्लादिमीर पुतिन");
            assertThat(seen.path("offered")).extracting(JsonNode::asText).contains("sandhi");
        }
    }
}

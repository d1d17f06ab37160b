package sandhi.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Fuseki as people download it takes the same configuration and finds the same store. */
class StockFusekiTest {
    @TempDir
    Path project;

    @Test
    void aStockFusekiServesTheStoreByTheSameFile() throws Exception {
        Path store = project.resolve("data/store");
        try (Server ours = Server.start(ServerTest.CONFIG, store, 0)) {
            ServerTest.load(ours.store().dataset());
        }
        Files.createDirectory(project.resolve("fuseki-config"));
        Files.copy(ServerTest.CONFIG.resolve("config.ttl"), project.resolve("fuseki-config/config.ttl"));
        int port = freePort();
        Path log = project.resolve("fuseki.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("stock.fuseki"),
                        "--localhost",
                        "--port=" + port,
                        "--config=fuseki-config/config.ttl")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("FUSEKI_BASE", project.resolve("run").toString());
        Process stock = builder.start();
        try {
            String endpoint = "http://localhost:" + port + "/sandhi/sparql";
            await(stock, endpoint, log);
            assertThat(Http.ask(endpoint, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"))
                    .isEqualTo("?n\n4\n");
            assertThat(Http.ask(
                            endpoint,
                            "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query \"पुतिन\" }"))
                    .isEqualTo("?s\n<urn:rus>\n");
            assertThat(Http.ask(endpoint, "SELECT * { SERVICE <" + endpoint + "> { ?s ?p ?o } }"))
                    .contains("disabled");
            assertThat(Http.status(
                            "POST",
                            "http://localhost:" + port + "/sandhi",
                            "application/sparql-update",
                            "INSERT DATA { <urn:a> <urn:b> <urn:c> }"))
                    .isBetween(400, 499);
        } finally {
            stock.destroy();
            stock.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static void await(Process stock, String endpoint, Path log) throws Exception {
        for (int i = 0; i < 600; i++) {
            try {
                Http.ask(endpoint, "ASK {}");
                return;
            } catch (IOException e) {
                assertThat(stock.isAlive()).as(() -> read(log)).isTrue();
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the stock Fuseki does not answer: " + read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package sandhi.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryFactory;

/** A Fuseki in a process of its own: TDB2 and text index by the project's configuration, to be written to with user and password. */
final class FusekiProcess implements Closeable {
    static final Credentials LOADER = new Credentials("loader", "s3cret");

    private final Path folder;
    private final int port;
    private Process process;

    FusekiProcess(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        Files.createDirectories(store().resolve("tdb2"));
        Files.createDirectories(store().resolve("lucene"));
        Files.writeString(folder.resolve("passwords"), "loader: s3cret\n");
        String config = Files.readString(Path.of("../../fuseki-config/config.ttl"))
                .replace("\"data/store/tdb2\"", "\"" + store().resolve("tdb2") + "\"")
                .replace(
                        "<../data/store/lucene>",
                        "<" + store().resolve("lucene").toUri() + ">")
                .replace("[] a fuseki:Server ;", """
                        [] a fuseki:Server ;
                           fuseki:passwd "%s" ; fuseki:auth "basic" ; fuseki:allowedUsers "loader" ;""".formatted(folder.resolve("passwords")))
                .replace("fuseki:dataset  :searchable ;", """
                        fuseki:dataset  :searchable ;
                           fuseki:endpoint [ fuseki:operation fuseki:update ; fuseki:name "update" ] ;""");
        Files.writeString(folder.resolve("config.ttl"), config);
        start();
    }

    /** The folder of its store, which the program can open when the server does not run. */
    Path store() {
        return folder.resolve("store");
    }

    int port() {
        return port;
    }

    static GraphStore connect(int port) {
        return GraphStore.connect(
                Endpoints.of(URI.create("http://localhost:" + port + "/sandhi")), LOADER, Duration.ofMinutes(1));
    }

    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlog4j.configurationFile=none", // this class path has no log4j that it could set up
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
                        "--localhost",
                        "--port=" + port,
                        "--config=" + folder.resolve("config.ttl"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("fuseki.log").toFile())
                .start();
        for (int i = 0; i < 1200; i++) {
            try (GraphStore store = connect(port)) {
                store.select(QueryFactory.create("SELECT * { }"));
                return;
            } catch (StoreException e) {
                assertThat(process.isAlive())
                        .as(() -> e.getMessage() + "\n" + log())
                        .isTrue();
                Thread.sleep(50);
            }
        }
        throw new AssertionError("Fuseki does not start: " + log());
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("fuseki.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** kill -9 */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

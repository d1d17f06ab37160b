package sandhi.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sandhi.app.server.Server;

/** {@code sandhi serve}: Fuseki with its web pages on a store, until Ctrl-C. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves a store by Fuseki: SPARQL endpoint and web pages, on this machine only, until Ctrl-C. "
                + "Configured in fuseki-config/.")
final class Serve implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the store. Default: data/store in the project.")
    private @Nullable Path store;

    @Option(names = "--port", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}. 0 takes any free port.")
    private int port = 3030;

    Serve(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        serve(console, store == null ? Home.store() : store, port);
        return Main.DONE;
    }

    /** Serves until the process is told to end; then closes the store and ends the process with code 0. */
    static void serve(Console console, Path store, int port) throws InterruptedException {
        Server server = Server.start(
                Home.serverConfig(), store, port, java.util.Map.of("sandhi", "https://sandhi.example/ontology#"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            console.err().println("stopped");
            console.err().flush();
            Runtime.getRuntime().halt(Main.DONE);
        }));
        console.out().println("Web pages:       " + server.pages());
        console.out().println("SPARQL endpoint: " + server.endpoint());
        console.out().println("Ctrl-C ends it.");
        console.out().flush();
        new CountDownLatch(1).await();
    }
}

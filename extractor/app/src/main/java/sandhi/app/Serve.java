package sandhi.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
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
    private Path store = Home.store();

    @Option(names = "--port", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}. 0 takes any free port.")
    private int port = 3030;

    Serve(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        serve(console, store, port, server -> {});
        return Main.DONE;
    }

    /** Serves until the process is told to end; then closes the store and ends the process with code 0. */
    static void serve(Console console, Path store, int port, Consumer<Server> first) throws InterruptedException {
        Server server = Server.start(Home.serverConfig(), store, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            Runtime.getRuntime().halt(Main.DONE);
        }));
        first.accept(server);
        console.out().println("Web pages:       " + server.pages());
        console.out().println("SPARQL endpoint: " + server.endpoint());
        console.out().println("Ctrl-C ends it.");
        console.out().flush();
        new CountDownLatch(1).await();
    }
}

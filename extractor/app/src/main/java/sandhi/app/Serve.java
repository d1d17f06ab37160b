package sandhi.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--schedule",
            paramLabel = "FILE",
            description = "Also read the sources listed in this file, each by its timetable, while serving.")
    private @Nullable Path sources;

    Serve(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        serve(console, server, sources, running -> {});
        return Main.DONE;
    }

    /** Serves until the process is told to end; then closes the store and ends the process with code 0. */
    static void serve(Console console, ServerOptions options, @Nullable Path sources, Consumer<Server> first)
            throws InterruptedException {
        Path store = options.store();
        Server server = Server.start(Home.serverConfig(), store, options.port());
        Scheduled scheduled;
        try {
            scheduled =
                    sources == null ? null : new Scheduled(console, server.store(), sources, store.resolve("sources"));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Void> idle = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ended.countDown();
            if (scheduled != null) {
                scheduled.stop();
                idle.join();
            }
            server.close();
            Runtime.getRuntime().halt(Main.DONE);
        }));
        first.accept(server);
        console.out().println("Web pages:       " + server.pages());
        console.out().println("SPARQL endpoint: " + server.endpoint());
        console.out().println("Ctrl-C ends it.");
        console.out().flush();
        if (scheduled != null) {
            try {
                scheduled.forever();
            } finally {
                idle.complete(null);
            }
        }
        ended.await();
    }
}

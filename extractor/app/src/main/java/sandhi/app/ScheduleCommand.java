package sandhi.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sandhi.graph.store.GraphStore;

/** {@code sandhi schedule}: reads listed sources into a store again and again. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description =
                "Reads the sources listed in a YAML file into a store, each by its interval or cron expression, until it is "
                        + "told to end (Ctrl-C, SIGTERM). See fuseki-config/sources.yaml.")
final class ScheduleCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "FILE", description = "The list of sources.")
    private Path file = Path.of("");

    @Option(names = "--once", description = "Read every source once and end (for cron or a systemd timer).")
    private boolean once;

    ScheduleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        CompletableFuture<Void> idle = new CompletableFuture<>();
        try (GraphStore open = store.open()) {
            Scheduled scheduled = new Scheduled(console, open, file, store.memory());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!idle.isDone()) {
                    scheduled.stop();
                    idle.join();
                    Runtime.getRuntime().halt(Main.DONE);
                }
            }));
            if (once) {
                return scheduled.once() ? Main.DONE : Main.SOME_SET_ASIDE;
            }
            scheduled.forever();
            return Main.DONE;
        } finally {
            idle.complete(null);
        }
    }
}

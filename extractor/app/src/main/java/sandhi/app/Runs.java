package sandhi.app;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sandhi.graph.store.GraphStore;
import sandhi.graph.store.IngestRun;

/** {@code sandhi runs}: lists the runs that read articles into a store. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        description = "Lists the runs that read articles into a store, the newest first, with what went wrong in each.")
final class Runs implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--last", paramLabel = "N", description = "At most so many. Default: ${DEFAULT-VALUE}.")
    private int last = 20;

    Runs(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (last < 1) {
            throw new Failure("--last must be 1 or more, not " + last);
        }
        try (GraphStore graph = store.openToAsk()) {
            List<IngestRun> runs = graph.runs();
            for (int i = runs.size() - 1; i >= 0 && i >= runs.size() - last; i--) {
                IngestRun run = runs.get(i);
                console.out()
                        .println(run.started().truncatedTo(ChronoUnit.SECONDS) + "  "
                                + (run.done() ? "done  " : "FAILED  ") + run.source() + "  " + Ingestion.summary(run));
                run.problems().forEach(problem -> console.out().println("    " + problem));
            }
            if (runs.isEmpty()) {
                console.err().println("no runs yet");
            }
        }
        return Main.DONE;
    }
}

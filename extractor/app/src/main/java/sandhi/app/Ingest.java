package sandhi.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sandhi.graph.store.GraphStore;
import sandhi.graph.store.IngestRun;

/** {@code sandhi ingest}: reads articles into a store. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles into a store. Articles that have not changed since they were last read are passed over; "
                        + "changed ones replace what they said before.")
final class Ingest implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--prune",
            description = "Also retract every article of the store that is no longer among the PATHs.")
    private boolean prune;

    @Option(
            names = "--batch",
            paramLabel = "N",
            description =
                    "Articles written in one transaction; the result is the same with any number. Default: 1000; 200 to a "
                            + "store that is given by its address.")
    private @Nullable Integer batchSize;

    @Option(names = "--warnings", description = "List what articles say that is possible but not plausible.")
    private boolean warnings;

    Ingest(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GraphStore open = store.open()) {
            Ingestion ingestion =
                    new Ingestion(open, Inputs.reader(), inputs.threads(), batchSize(open), console, () -> false);
            IngestRun run = ingestion.run(inputs.source(console), prune);
            if (warnings) {
                ingestion.warnings().forEach(warning -> console.err().println("implausible: " + warning));
            } else if (!ingestion.warnings().isEmpty()) {
                console.err().println(ingestion.warnings().size() + " implausible facts (--warnings lists them)");
            }
            console.out().println(Ingestion.summary(run));
            return run.setAside() == 0 ? Main.DONE : Main.SOME_SET_ASIDE;
        }
    }

    private int batchSize(GraphStore open) {
        if (batchSize == null) {
            return open.batchSize();
        }
        if (batchSize < 1) {
            throw new Failure("--batch must be 1 or more, not " + batchSize);
        }
        return batchSize;
    }
}

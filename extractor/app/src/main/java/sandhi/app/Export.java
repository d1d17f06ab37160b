package sandhi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.RuntimeIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sandhi.graph.store.GraphExport;
import sandhi.graph.store.GraphStore;

/** {@code sandhi export}: prints the whole graph of a store. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Prints the graph of a store, graph by graph.")
final class Export implements Callable<Integer> {
    /** How the graph is printed. */
    enum Format {
        /** one quad a line */
        NQUADS,
        /** graphs in blocks */
        TRIG,
        /** all graphs as one, without their names */
        TURTLE
    }

    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "nquads, trig or turtle. Default: nquads.")
    private Format format = Format.NQUADS;

    @Option(
            names = "--canonical",
            description = "Equal graphs give equal bytes: sorted, and without the record of runs. With nquads only.")
    private boolean canonical;

    Export(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (canonical && format != Format.NQUADS) {
            throw new Failure("--canonical goes with --format nquads only");
        }
        GraphExport form = switch (format) {
            case NQUADS -> canonical ? GraphExport.CANONICAL : GraphExport.NQUADS;
            case TRIG -> GraphExport.TRIG;
            case TURTLE -> GraphExport.TURTLE;
        };
        try (GraphStore graph = store.openToAsk()) {
            form.write(graph, console.bytes());
            console.bytes().flush();
        } catch (IOException | RuntimeIOException | UncheckedIOException e) {
            throw new Failure("the graph cannot be written: " + e.getMessage());
        }
        return Main.DONE;
    }
}

package sandhi.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.Vocabulary;
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
        try (GraphStore graph = store.openToAsk()) {
            boolean first = true;
            for (Node name : graph.graphs()) {
                if (!canonical || !name.equals(Iris.RUNS)) {
                    print(graph, name, first);
                    first = false;
                }
            }
        }
        return Main.DONE;
    }

    private void print(GraphStore graph, Node name, boolean first) {
        List<Quad> quads = new ArrayList<>();
        graph.quads(name, quads::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(
                out,
                switch (format) {
                    case NQUADS -> RDFFormat.NQUADS;
                    case TRIG -> RDFFormat.TRIG_BLOCKS;
                    case TURTLE -> RDFFormat.TURTLE_BLOCKS;
                });
        writer.start();
        if (first && format != Format.NQUADS) {
            Vocabulary.prefixes().forEach(writer::prefix);
        }
        for (Quad quad : quads) {
            if (format == Format.TURTLE) {
                writer.triple(quad.asTriple());
            } else {
                writer.quad(Quad.create(name, quad.asTriple()));
            }
        }
        writer.finish();
        String text = out.toString(StandardCharsets.UTF_8);
        if (canonical) {
            text.lines().sorted().forEach(line -> console.out().print(line + "\n"));
        } else {
            console.out().print(text);
        }
        if (console.out().checkError()) {
            throw new Failure("standard output was closed");
        }
    }
}

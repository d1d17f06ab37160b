package sandhi.graph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.Vocabulary;

/** Writes the graph of a store to a stream. */
public enum GraphExport {
    /** one quad a line, graph by graph */
    NQUADS,
    /** for people, graph by graph */
    TRIG,
    /** for people, without the graphs */
    TURTLE,
    /** N-Quads, sorted by byte, without the graph of runs: the same articles and rules give the same bytes */
    CANONICAL;

    /**
     * Writes all graphs of the store; the stream stays open.
     *
     * @throws StoreException if the store cannot be read
     * @throws IOException if the stream cannot be written
     */
    public void write(GraphStore store, OutputStream out) throws IOException {
        if (this == CANONICAL) {
            canonical(store, out);
            return;
        }
        RDFFormat format = switch (this) {
            case NQUADS -> RDFFormat.NQUADS_UTF8;
            case TRIG -> RDFFormat.TRIG_BLOCKS;
            default -> RDFFormat.TURTLE_BLOCKS;
        };
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        if (this != NQUADS) {
            Vocabulary.prefixes().forEach(writer::prefix);
        }
        for (Node graph : store.graphs()) {
            List<Quad> quads = new ArrayList<>();
            store.quads(graph, quads::add);
            quads.sort(Comparator.comparing(
                    quad -> quad.getSubject().toString())); // what is said of one thing stands together
            for (Quad quad : quads) {
                if (this == TURTLE) {
                    writer.triple(quad.asTriple());
                } else {
                    writer.quad(quad);
                }
            }
        }
        writer.finish();
    }

    private static void canonical(GraphStore store, OutputStream out) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            for (Node graph : store.graphs()) {
                if (!graph.equals(Iris.RUNS)) {
                    store.quads(graph, quad -> lines.add(line(quad)));
                }
            }
            lines.writeTo(out);
        }
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNT(quad.getSubject()) + ' ' + NodeFmtLib.strNT(quad.getPredicate()) + ' '
                + NodeFmtLib.strNT(quad.getObject()) + ' ' + NodeFmtLib.strNT(quad.getGraph()) + " .";
    }
}

package sandhi.graph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology and the shapes as they travel with the program (top-level folder {@code ontology/}). */
public final class Ontology {
    private Ontology() {}

    /** The classes, properties and labels of {@code ontology/sandhi.ttl}. */
    public static Graph terms() {
        return Terms.GRAPH;
    }

    /** The SHACL shapes of {@code ontology/shapes.ttl}. */
    public static Graph shapes() {
        return read("ontology/shapes.ttl");
    }

    /** A hash of the terms, to tell whether a store has them. */
    public static String hash() {
        return Terms.HASH;
    }

    private static Graph read(String resource) {
        try (InputStream in = Ontology.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program: build it again");
            }
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            return graph;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static final class Terms {
        static final Graph GRAPH = read("ontology/sandhi.ttl");
        static final String HASH = Iris.hash(
                GRAPH.find().toList().stream().map(Object::toString).sorted().collect(Collectors.joining("\n")), 32);
    }
}

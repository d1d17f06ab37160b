package sandhi.graph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.Ontology;

/** Looks at the graph of each article before it is loaded. */
public final class ShaclGate {
    private final Shapes shapes = Shapes.parse(Ontology.shapes());
    private final List<Triple> taxonomy =
            Ontology.terms().find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).toList();

    /**
     * What the shapes say.
     *
     * @param violations reasons not to load the graph
     * @param warnings implausible things
     */
    public record Verdict(List<String> violations, List<String> warnings) {}

    /** Validates the graph of one article against {@code ontology/shapes.ttl}. */
    public Verdict judge(Graph article) {
        List<String> violations = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (ReportEntry entry :
                ShaclValidator.get().validate(shapes, withTaxonomy(article)).getEntries()) {
            (entry.severity().equals(Severity.Violation) ? violations : warnings).add(line(entry));
        }
        violations.sort(null);
        warnings.sort(null);
        return new Verdict(violations, warnings);
    }

    /** The article's graph and the classes of the ontology in one graph: a view over both costs more than the copy. */
    private Graph withTaxonomy(Graph article) {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, article);
        GraphUtil.add(graph, taxonomy);
        return graph;
    }

    private static String line(ReportEntry entry) {
        Node value = entry.value();
        String message = entry.message().replaceAll("<" + Pattern.quote(Iris.BASE) + "([^>]*)>", "$1");
        String text = message + " (" + shorten(entry.focusNode());
        if (value != null && !value.equals(entry.focusNode())) {
            text += ", " + shorten(value);
        }
        return text + ")";
    }

    private static String shorten(Node node) {
        String text = node.isURI() ? node.getURI() : node.toString();
        return text.replace(Iris.BASE, "");
    }
}

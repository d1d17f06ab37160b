package sandhi.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import sandhi.graph.rdf.Vocabulary;

/** Changes of a store as SPARQL 1.1 Update. */
final class UpdateText {
    /** What {@code fuseki-config/config.ttl} puts into the text index. */
    private static final List<Node> INDEXED = List.of(
            Vocabulary.LABEL, Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL, Vocabulary.HEADLINE, Vocabulary.EXACT);

    private UpdateText() {}

    /** The request that makes a change. */
    static String of(Backend.Change change) {
        StringBuilder out = new StringBuilder();
        change.dropped()
                .forEach(graph ->
                        out.append("DROP SILENT GRAPH ").append(term(graph)).append(";\n"));
        data("DELETE DATA", change.deleted(), out);
        data("INSERT DATA", change.added(), out);
        return out.toString();
    }

    /** The request that changes nothing, but deletes and adds what is to be found by its words in the graphs. */
    static String touch(Collection<Node> graphs) {
        String indexed = "{ GRAPH ?g { ?s ?p ?o } }";
        return "DELETE " + indexed + " INSERT " + indexed + " WHERE { VALUES ?g {" + terms(graphs) + " } VALUES ?p {"
                + terms(INDEXED) + " } GRAPH ?g { ?s ?p ?o } }";
    }

    private static void data(String verb, Collection<Quad> quads, StringBuilder out) {
        if (quads.isEmpty()) {
            return;
        }
        Map<Node, List<Quad>> byGraph = new LinkedHashMap<>();
        quads.forEach(quad ->
                byGraph.computeIfAbsent(quad.getGraph(), g -> new ArrayList<>()).add(quad));
        out.append(verb).append(" {\n");
        byGraph.forEach((graph, group) -> {
            out.append("GRAPH ").append(term(graph)).append(" {\n");
            group.forEach(quad -> out.append(term(quad.getSubject()))
                    .append(' ')
                    .append(term(quad.getPredicate()))
                    .append(' ')
                    .append(term(quad.getObject()))
                    .append(" .\n"));
            out.append("}\n");
        });
        out.append("};\n");
    }

    private static String terms(Collection<Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> out.append(' ').append(term(node)));
        return out.toString();
    }

    private static String term(Node node) {
        return NodeFmtLib.strNT(node);
    }
}

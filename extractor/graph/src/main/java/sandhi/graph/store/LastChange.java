package sandhi.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.Vocabulary;

/**
 * What a store that several may write to says of its last change: a graph whose name holds the number of that change and, until who
 * made it has had the answer, the graphs that it wrote.
 *
 * <p>A change is worked out from what was read before and sent afterwards. The number makes it apply to what was read or not at all:
 * each request begins by renaming the graph of the number that its sender has read, and SPARQL lets it fail where that name is gone.
 * So a change whose sender has long given up (the network was cut while the server was still at work) cannot overtake a later one.
 *
 * @param number number of the last change; -1 if the store has none yet
 * @param unanswered graphs written by a change whose sender may have had no answer
 */
record LastChange(long number, List<Node> unanswered) {
    private static final Node WROTE = NodeFactory.createURI(Vocabulary.PROV + "generated");
    private static final Node ACTIVITY = NodeFactory.createURI(Vocabulary.PROV + "Activity");
    private static final String MARK = term(Iris.CHANGES) + " a " + term(ACTIVITY);
    private static final String ANY_WROTE = term(Iris.CHANGES) + " " + term(WROTE) + " ?written";

    /** Asks for the last change. */
    static Query query() {
        return QueryFactory.create("SELECT ?g ?written { GRAPH ?g { " + MARK + " OPTIONAL { " + ANY_WROTE + " } } }");
    }

    /** The last change, from the answer to the query. */
    static LastChange of(RowSet rows) {
        long number = -1;
        List<Node> unanswered = new ArrayList<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            number = Math.max(number, Iris.changeNumber(row.get("g")));
            if (row.contains("written")) {
                unanswered.add(row.get("written"));
            }
        }
        return new LastChange(number, unanswered);
    }

    /** The request that gives a store its first number, unless it has one. */
    static String first() {
        return "INSERT { GRAPH " + term(Iris.change(0)) + " { " + MARK + " } } WHERE { FILTER NOT EXISTS { GRAPH ?g { "
                + MARK + " } } }";
    }

    /** The beginning of a request that may only follow this change, and writes the given graphs. */
    String next(Collection<Node> written) {
        Node next = Iris.change(number + 1);
        StringBuilder out = new StringBuilder("MOVE GRAPH ")
                .append(term(Iris.change(number)))
                .append(" TO GRAPH ")
                .append(term(next))
                .append(";\n")
                .append(new LastChange(number + 1, List.of()).answered());
        if (!written.isEmpty()) {
            out.append("INSERT DATA { GRAPH ").append(term(next)).append(" {\n");
            written.forEach(graph -> out.append(term(Iris.CHANGES))
                    .append(' ')
                    .append(term(WROTE))
                    .append(' ')
                    .append(term(graph))
                    .append(" .\n"));
            out.append("} };\n");
        }
        return out.toString();
    }

    /** The request that says that the answer to this change has come. */
    String answered() {
        return "DELETE WHERE { GRAPH " + term(Iris.change(number)) + " { " + ANY_WROTE + " } };\n";
    }

    /** Gives a dataset in this process, which changes in one transaction, the next number, if it has numbers. */
    static void count(DatasetGraph dataset) {
        List<Quad> marks = new ArrayList<>();
        dataset.findNG(Node.ANY, Iris.CHANGES, Node.ANY, Node.ANY).forEachRemaining(marks::add);
        for (Quad mark : marks) {
            dataset.delete(mark);
            dataset.add(Quad.create(Iris.change(Iris.changeNumber(mark.getGraph()) + 1), mark.asTriple()));
        }
    }

    private static String term(Node node) {
        return NodeFmtLib.strNT(node);
    }
}

package sandhi.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import sandhi.graph.consolidation.Report;
import sandhi.graph.rdf.Literals;
import sandhi.graph.rdf.Vocabulary;

/** Fetches reports from the store with all that consolidation asks of them. */
final class ReportLoader {
    private static final int CHUNK = 400;
    private final Backend backend;

    ReportLoader(Backend backend) {
        this.backend = backend;
    }

    /** The reports that have one of the keys. */
    List<Report> byKeys(Collection<String> keys) {
        return load("?r sandhi:matchKey ?x .", keys.stream().map(Literals::text).toList());
    }

    /** The reports that stand in the graphs. */
    List<Report> inGraphs(Collection<Node> graphs) {
        return load("BIND (?x AS ?g)", graphs);
    }

    private List<Report> load(String pattern, Collection<Node> values) {
        Map<Node, Graph> parts = new LinkedHashMap<>();
        boolean byGraph = pattern.startsWith("BIND");
        String graph = byGraph ? "?x" : "?g";
        String key = byGraph ? "" : pattern;
        Set<String> seen = new TreeSet<>();
        each(
                values,
                "SELECT ?g ?r ?p ?o { VALUES ?x { %s } GRAPH " + graph + " { " + key + " ?r a sandhi:Report ; ?p ?o } "
                        + (byGraph ? pattern : "") + " }",
                row -> part(parts, row).add(row.get("r"), row.get("p"), row.get("o")));
        String entities =
                "SELECT ?g ?s ?p ?o { VALUES ?g { %s } VALUES ?p { sandhi:country schema:datePublished } GRAPH ?g { ?s ?p ?o } }";
        each(parts.keySet(), entities, row -> part(parts, row).add(row.get("s"), row.get("p"), row.get("o")));
        String quotes = "SELECT ?g ?t ?q ?o { VALUES ?g { %s } GRAPH ?g { ?t oa:hasSelector ?q . ?q oa:exact ?o } }";
        each(parts.keySet(), quotes, row -> {
            part(parts, row).add(row.get("t"), Vocabulary.HAS_SELECTOR, row.get("q"));
            part(parts, row).add(row.get("q"), Vocabulary.EXACT, row.get("o"));
        });
        List<Report> reports = new ArrayList<>();
        parts.values()
                .forEach(part -> Report.of(part).forEach(report -> {
                    if (seen.add(report.iri())) {
                        reports.add(report);
                    }
                }));
        return reports;
    }

    private static Graph part(Map<Node, Graph> parts, Binding row) {
        return parts.computeIfAbsent(row.get("g"), g -> GraphFactory.createDefaultGraph());
    }

    /** Asks for the values in portions that every store can take. */
    void each(Collection<Node> values, String template, Consumer<Binding> sink) {
        List<Node> list = new ArrayList<>(values);
        for (int i = 0; i < list.size(); i += CHUNK) {
            StringBuilder chunk = new StringBuilder();
            for (Node node : list.subList(i, Math.min(list.size(), i + CHUNK))) {
                chunk.append(org.apache.jena.riot.out.NodeFmtLib.strNT(node)).append(' ');
            }
            String text = prologue() + template.formatted(chunk);
            backend.select(QueryFactory.create(text)).forEachRemaining(sink);
        }
    }

    static String prologue() {
        StringBuilder out = new StringBuilder();
        Vocabulary.prefixes()
                .forEach((prefix, iri) -> out.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(iri)
                        .append(">\n"));
        return out.toString();
    }
}

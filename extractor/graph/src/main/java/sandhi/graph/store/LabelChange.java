package sandhi.graph.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import sandhi.graph.rdf.Vocabulary;

/** The one label of each entity in each language: the one that most articles use; of equals the longer, then the first by code point. */
final class LabelChange {
    private final ReportLoader loader;
    private final Set<Node> touchedGraphs;

    LabelChange(ReportLoader loader, Set<Node> touchedGraphs) {
        this.loader = loader;
        this.touchedGraphs = touchedGraphs;
    }

    /** Adds the labels before and after, given how often the new graphs call each entity what. */
    void plan(Map<Node, Map<Node, Integer>> newLabels, Set<Triple> old, Set<Triple> now) {
        Map<Node, Map<Node, Integer>> counts = new LinkedHashMap<>();
        newLabels.forEach((entity, labels) -> counts.put(entity, new LinkedHashMap<>(labels)));
        loader.each(
                touchedGraphs,
                "SELECT ?e ?l { VALUES ?g { %s } GRAPH ?g { ?a schema:mentions ?e . ?e rdfs:label ?l } }",
                row -> count(counts, row.get("e"), row.get("l"), -1));
        loader.each(
                counts.keySet(),
                "SELECT ?e ?l (COUNT(?g) AS ?n) { VALUES ?e { %s } GRAPH ?g { ?e rdfs:label ?l } } GROUP BY ?e ?l",
                row -> {
                    if (row.contains("n")) {
                        int n = Integer.parseInt(row.get("n").getLiteralLexicalForm());
                        count(counts, row.get("e"), row.get("l"), n);
                    }
                });
        loader.each(
                counts.keySet(),
                "SELECT ?e ?l { VALUES ?e { %s } GRAPH graph:derived { ?e skos:prefLabel ?l } }",
                row -> old.add(Triple.create(row.get("e"), Vocabulary.PREF_LABEL, row.get("l"))));
        counts.forEach((entity, labels) -> now.addAll(preferred(entity, labels)));
    }

    /** Adds the labels of all entities of the given graphs. */
    void rebuild(Collection<Node> graphs, Set<Triple> now) {
        Map<Node, Map<Node, Integer>> counts = new LinkedHashMap<>();
        loader.each(
                graphs,
                "SELECT ?e ?l { VALUES ?g { %s } GRAPH ?g { ?a schema:mentions ?e . ?e rdfs:label ?l } }",
                row -> count(counts, row.get("e"), row.get("l"), 1));
        counts.forEach((entity, labels) -> now.addAll(preferred(entity, labels)));
    }

    private static void count(Map<Node, Map<Node, Integer>> counts, Node entity, Node label, int by) {
        counts.computeIfAbsent(entity, e -> new LinkedHashMap<>()).merge(label, by, Integer::sum);
    }

    private static Set<Triple> preferred(Node entity, Map<Node, Integer> labels) {
        SortedMap<String, Node> best = new TreeMap<>();
        labels.forEach((label, count) -> {
            if (count > 0) {
                best.merge(label.getLiteralLanguage(), label, (a, b) -> better(a, labels.get(a), b, labels.get(b)));
            }
        });
        Set<Triple> out = new LinkedHashSet<>();
        best.values().forEach(label -> out.add(Triple.create(entity, Vocabulary.PREF_LABEL, label)));
        return out;
    }

    private static Node better(Node a, int countA, Node b, int countB) {
        if (countA != countB) {
            return countA > countB ? a : b;
        }
        String textA = a.getLiteralLexicalForm();
        String textB = b.getLiteralLexicalForm();
        if (textA.length() != textB.length()) {
            return textA.length() > textB.length() ? a : b;
        }
        return textA.compareTo(textB) <= 0 ? a : b;
    }
}

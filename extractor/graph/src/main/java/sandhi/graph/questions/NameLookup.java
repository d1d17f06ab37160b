package sandhi.graph.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.Literals;
import sandhi.graph.rdf.NameKey;
import sandhi.graph.rdf.Vocabulary;
import sandhi.graph.store.GraphStore;

/** Finds the entity that people mean by a name: a known one before one that only articles name, a country before its namesakes. */
final class NameLookup {
    private static final int SUGGESTIONS = 5;
    private static final String PROLOGUE =
            "PREFIX sandhi: <" + Vocabulary.SANDHI + "> PREFIX skos: <" + Vocabulary.SKOS + "> ";

    private final GraphStore store;

    NameLookup(GraphStore store) {
        this.store = store;
    }

    private record Candidate(Node entity, String type, boolean listed, String label) {}

    Node entity(String name) {
        if (name.startsWith("https://") || name.startsWith("http://")) {
            return require(
                    name, QueryFactory.create(PROLOGUE + "SELECT ?e { ?e sandhi:nameKey ?k } LIMIT 1"), iri(name));
        }
        if (name.contains("/")
                && !candidates("FILTER (?e = ?x) ?e sandhi:nameKey ?k .", Iris.entity(name))
                        .isEmpty()) {
            return Iris.entity(name);
        }
        Node key = Literals.text(NameKey.of(name));
        List<Candidate> found = candidates("?e sandhi:nameKey ?x .", key);
        if (found.isEmpty()) {
            found = candidates("?e sandhi:shortNameKey ?x .", key);
        }
        if (found.isEmpty()) {
            throw unknown(name);
        }
        return choose(name, found);
    }

    private static Node iri(String text) {
        if (!text.matches("[^\\x00-\\x20<>\"{}|^`\\\\]+")) {
            throw new QuestionException("'" + text + "' is not an address");
        }
        return org.apache.jena.graph.NodeFactory.createURI(text);
    }

    private Node require(String name, Query query, Node entity) {
        Query bound = QueryTransformOps.replaceVars(query, Map.of(Var.alloc("e"), entity));
        if (!store.select(bound).hasNext()) {
            throw new QuestionException("the store knows no entity '" + name + "'");
        }
        return entity;
    }

    private Node choose(String name, List<Candidate> found) {
        List<Candidate> left = found;
        if (left.stream().anyMatch(Candidate::listed)) {
            left = left.stream().filter(Candidate::listed).toList();
        }
        if (left.stream().filter(c -> c.type().equals("Country")).count() == 1) {
            left = left.stream().filter(c -> c.type().equals("Country")).toList();
        }
        if (left.size() == 1) {
            return left.get(0).entity();
        }
        StringBuilder message = new StringBuilder("'" + name + "' can mean several; write one of:");
        left.forEach(c -> message.append("\n  ")
                .append(key(c.entity()))
                .append("  (")
                .append(c.label())
                .append(')'));
        throw new QuestionException(message.toString());
    }

    private List<Candidate> candidates(String pattern, Node value) {
        Query query = QueryFactory.create(PROLOGUE
                + "SELECT DISTINCT ?e ?type ?listed ?hi ?en { " + pattern
                + " ?e a ?type . OPTIONAL { ?e sandhi:listed ?listed } "
                + "OPTIONAL { ?e skos:prefLabel ?hi FILTER (LANG(?hi) = \"hi\") } "
                + "OPTIONAL { ?e skos:prefLabel ?en FILTER (LANG(?en) = \"en\") } }");
        Map<String, Candidate> found = new TreeMap<>();
        store.select(QueryTransformOps.replaceVars(query, Map.of(Var.alloc("x"), value)))
                .forEachRemaining(
                        row -> found.merge(row.get("e").getURI(), candidate(row), (a, b) -> a.listed() ? a : b));
        return new ArrayList<>(found.values());
    }

    private static Candidate candidate(Binding row) {
        String hi = row.contains("hi") ? row.get("hi").getLiteralLexicalForm() : "";
        String en = row.contains("en") ? row.get("en").getLiteralLexicalForm() : "";
        String type = row.get("type").getURI();
        return new Candidate(
                row.get("e"),
                type.substring(type.indexOf('#') + 1),
                row.contains("listed")
                        && row.get("listed").getLiteralLexicalForm().equals("true"),
                en.isEmpty() ? hi : hi.isEmpty() ? en : hi + ", " + en);
    }

    private QuestionException unknown(String name) {
        String key = NameKey.of(name);
        String start = key.substring(0, Math.min(1, key.length()));
        Query query = QueryFactory.create(PROLOGUE
                + "SELECT DISTINCT ?e ?k ?label { ?e sandhi:nameKey ?k FILTER (STRSTARTS(?k, ?x)) "
                + "OPTIONAL { ?e skos:prefLabel ?label } } LIMIT 20000");
        record Near(String label, int distance) {}
        List<Near> near = new ArrayList<>();
        store.select(QueryTransformOps.replaceVars(query, Map.of(Var.alloc("x"), Literals.text(start))))
                .forEachRemaining(row -> {
                    String other = row.get("k").getLiteralLexicalForm();
                    int distance = distance(key, other);
                    if (row.contains("label") && distance <= Math.max(1, key.length() / 3)) {
                        near.add(new Near(row.get("label").getLiteralLexicalForm(), distance));
                    }
                });
        List<String> suggestions = near.stream()
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::label))
                .map(Near::label)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
        return new QuestionException("the store knows nobody and nothing called '" + name + "'"
                + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?"));
    }

    private static String key(Node entity) {
        String iri = entity.getURI();
        return iri.startsWith(Iris.ENTITY) ? iri.substring(Iris.ENTITY.length()) : iri;
    }

    /** Edits that turn one key into the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

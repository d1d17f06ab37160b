package sandhi.graph.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import sandhi.graph.rdf.EventTypes;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.MatchKeys;
import sandhi.graph.rdf.Vocabulary;

/**
 * What decides to which event a report belongs, as it stands in its article's graph.
 *
 * @param iri address of the report
 * @param article address of its article
 * @param published when the article was published, if known
 * @param type event type
 * @param status name of its status
 * @param roles addresses of the fillers of each role, sorted
 * @param states the state for which a filler stands, where known
 * @param place where, if said
 * @param mode a finer kind of the type, if said
 * @param edtf when, if said
 * @param begin first day, if known
 * @param end last day, if known
 * @param precision grain of the date, if said
 * @param agreement words of the names of what was signed or agreed on
 * @param words words of the sentence that shows it
 * @param matchKeys keys by which it is found
 */
public record Report(
        String iri,
        String article,
        @Nullable LocalDate published,
        String type,
        String status,
        SortedMap<String, SortedSet<String>> roles,
        SortedMap<String, String> states,
        @Nullable String place,
        @Nullable String mode,
        @Nullable String edtf,
        @Nullable LocalDate begin,
        @Nullable LocalDate end,
        @Nullable String precision,
        SortedSet<String> agreement,
        SortedSet<String> words,
        SortedSet<String> matchKeys)
        implements Comparable<Report> {

    /** How finely a report knows its date; the finest first. */
    enum Grain {
        /** at most two weeks */
        DAYS,
        MONTH,
        YEAR,
        /** a date with unknown digits, or none */
        UNKNOWN
    }

    /** The reports in the graph of an article (or in a part of it that holds whole reports, states and the article's date). */
    public static List<Report> of(Graph graph) {
        List<Report> reports = new ArrayList<>();
        graph.find(Node.ANY, Vocabulary.REPORTED_TYPE, Node.ANY)
                .forEachRemaining(triple -> reports.add(of(graph, triple.getSubject())));
        return reports;
    }

    private static Report of(Graph graph, Node report) {
        Map<String, List<Node>> values = new TreeMap<>();
        graph.find(report, Node.ANY, Node.ANY)
                .forEachRemaining(
                        triple -> values.computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>())
                                .add(triple.getObject()));
        SortedMap<String, SortedSet<String>> roles = new TreeMap<>();
        SortedMap<String, String> states = new TreeMap<>();
        for (String role : EventTypes.known().roles()) {
            SortedSet<String> fillers = new TreeSet<>();
            for (Node filler : values.getOrDefault(Vocabulary.SANDHI + role, List.of())) {
                fillers.add(filler.getURI());
                Node state = object(graph, filler, Vocabulary.COUNTRY);
                if (state != null) {
                    states.put(filler.getURI(), state.getURI());
                }
            }
            if (!fillers.isEmpty()) {
                roles.put(role, fillers);
            }
        }
        Node article = first(values, Vocabulary.DERIVED_FROM);
        Node published = article == null ? null : object(graph, article, Vocabulary.DATE_PUBLISHED);
        Node place = first(values, Vocabulary.HAS_PLACE);
        if (place != null) {
            Node state = object(graph, place, Vocabulary.COUNTRY);
            if (state != null) {
                states.put(place.getURI(), state.getURI());
            }
        }
        SortedSet<String> keys = new TreeSet<>();
        values.getOrDefault(Vocabulary.MATCH_KEY.getURI(), List.of())
                .forEach(key -> keys.add(key.getLiteralLexicalForm()));
        return new Report(
                report.getURI(),
                article == null ? "" : article.getURI(),
                published == null ? null : LocalDate.parse(published.getLiteralLexicalForm()),
                local(first(values, Vocabulary.REPORTED_TYPE)),
                local(first(values, Vocabulary.STATUS)),
                roles,
                states,
                place == null ? null : place.getURI(),
                text(values, Vocabulary.MODE),
                text(values, Vocabulary.EDTF),
                date(values, Vocabulary.BEGIN),
                date(values, Vocabulary.END),
                text(values, Vocabulary.PRECISION),
                agreement(roles),
                quote(graph, values),
                keys);
    }

    Grain grain() {
        if (begin == null || end == null) {
            return Grain.UNKNOWN;
        }
        if (MatchKeys.isFine(begin, end)) {
            return Grain.DAYS;
        }
        return end.toEpochDay() - begin.toEpochDay() < 31 ? Grain.MONTH : Grain.YEAR;
    }

    /** The state for which an entity stands in this report, or the entity itself. */
    String standsFor(String entity) {
        return states.getOrDefault(entity, entity);
    }

    SortedSet<String> fillers(String role) {
        return roles.getOrDefault(role, new TreeSet<>());
    }

    /** The canonical order of reports: by day of publication, the unknown last, then by address. */
    @Override
    public int compareTo(Report other) {
        LocalDate mine = published == null ? LocalDate.MAX : published;
        LocalDate others = other.published == null ? LocalDate.MAX : other.published;
        int byDay = mine.compareTo(others);
        return byDay != 0 ? byDay : iri.compareTo(other.iri);
    }

    private static @Nullable Node object(Graph graph, Node subject, Node property) {
        List<Triple> found = graph.find(subject, property, Node.ANY).toList();
        // a well-formed graph has at most one; of an ill-formed one always the same
        return found.stream()
                .map(Triple::getObject)
                .min((a, b) -> a.toString().compareTo(b.toString()))
                .orElse(null);
    }

    private static @Nullable Node first(Map<String, List<Node>> values, Node property) {
        List<Node> found = values.get(property.getURI());
        return found == null
                ? null
                : found.stream()
                        .min((a, b) -> a.toString().compareTo(b.toString()))
                        .orElse(null);
    }

    private static @Nullable String text(Map<String, List<Node>> values, Node property) {
        Node node = first(values, property);
        return node == null ? null : node.getLiteralLexicalForm();
    }

    private static @Nullable LocalDate date(Map<String, List<Node>> values, Node property) {
        String text = text(values, property);
        return text == null ? null : LocalDate.parse(text);
    }

    private static String local(@Nullable Node term) {
        return term == null ? "" : term.getURI().substring(Vocabulary.SANDHI.length());
    }

    private static SortedSet<String> agreement(SortedMap<String, SortedSet<String>> roles) {
        SortedSet<String> words = new TreeSet<>();
        for (String role : List.of("agreement", "topic")) {
            for (String filler : roles.getOrDefault(role, new TreeSet<>())) {
                words.addAll(Words.ofKey(key(filler)));
            }
        }
        return words;
    }

    private static SortedSet<String> quote(Graph graph, Map<String, List<Node>> values) {
        SortedSet<String> words = new TreeSet<>();
        for (Node target : values.getOrDefault(Vocabulary.HAS_TARGET.getURI(), List.of())) {
            graph.find(target, Vocabulary.HAS_SELECTOR, Node.ANY)
                    .forEachRemaining(selector -> graph.find(selector.getObject(), Vocabulary.EXACT, Node.ANY)
                            .forEachRemaining(exact ->
                                    words.addAll(Words.of(exact.getObject().getLiteralLexicalForm()))));
        }
        return words;
    }

    /** Whether both name the same states in the same type of event; the one that only hosted it may be left out. */
    boolean sameDoers(Report other) {
        return matchKeys.stream().anyMatch(key -> MatchKeys.saysWho(key) && other.matchKeys.contains(key));
    }

    /** The key of an entity, from its address. */
    static String key(String entity) {
        return entity.startsWith(Iris.ENTITY) ? entity.substring(Iris.ENTITY.length()) : entity;
    }
}

package sandhi.graph.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import sandhi.graph.consolidation.EventGraph;
import sandhi.graph.rdf.EventTypes;
import sandhi.graph.rdf.Literals;
import sandhi.graph.rdf.Vocabulary;

/** One tie between two entities: the plain triple, and the node that counts the events which show it. */
final class TieCount {
    private @Nullable Node node;
    private @Nullable Node kind;
    private @Nullable Node from;
    private @Nullable Node to;
    private final Map<String, Shown> events = new TreeMap<>();

    private record Shown(
            Node event, @Nullable LocalDate begin, @Nullable LocalDate end) {}

    void is(Node tieNode, Node tieKind, Node tieFrom, Node tieTo) {
        node = tieNode;
        kind = tieKind;
        from = tieFrom;
        to = tieTo;
    }

    void shownBy(Node event, @Nullable Node begin, @Nullable Node end) {
        events.put(event.getURI(), new Shown(event, date(begin), date(end)));
    }

    void notShownBy(Node event) {
        events.remove(event.getURI());
    }

    void add(EventGraph.Tie tie, EventGraph event) {
        is(tie.iri(), Vocabulary.sandhi(tie.kind()), tie.from(), tie.to());
        events.put(event.iri().getURI(), new Shown(event.iri(), event.begin(), event.end()));
    }

    /** Adds the triples of the tie: none where no event shows it. */
    void write(Set<Triple> out) {
        if (events.isEmpty() || node == null || kind == null || from == null || to == null) {
            return;
        }
        out.add(Triple.create(from, kind, to));
        if (symmetric(kind)) {
            out.add(Triple.create(to, kind, from));
        }
        out.add(Triple.create(node, Vocabulary.TYPE, Vocabulary.TIE));
        out.add(Triple.create(node, Vocabulary.TIE_KIND, kind));
        out.add(Triple.create(node, Vocabulary.TIE_FROM, from));
        out.add(Triple.create(node, Vocabulary.TIE_TO, to));
        out.add(Triple.create(node, Vocabulary.EVENT_COUNT, Literals.integer(events.size())));
        for (Shown shown : events.values()) {
            out.add(Triple.create(node, Vocabulary.SHOWN_BY, shown.event()));
        }
        LocalDate first = extreme(Shown::begin, false);
        LocalDate last = extreme(Shown::end, true);
        if (first != null) {
            out.add(Triple.create(node, Vocabulary.FIRST_DATE, Literals.date(first)));
        }
        if (last != null) {
            out.add(Triple.create(node, Vocabulary.LAST_DATE, Literals.date(last)));
        }
    }

    private @Nullable LocalDate extreme(Function<Shown, @Nullable LocalDate> value, boolean latest) {
        LocalDate found = null;
        for (Shown shown : events.values()) {
            LocalDate date = value.apply(shown);
            if (date != null && (found == null || (latest ? date.isAfter(found) : date.isBefore(found)))) {
                found = date;
            }
        }
        return found;
    }

    private static boolean symmetric(Node kind) {
        String name = kind.getURI().substring(Vocabulary.SANDHI.length());
        return EventTypes.known().symmetricShortcut(name);
    }

    private static @Nullable LocalDate date(@Nullable Node literal) {
        return literal == null ? null : LocalDate.parse(literal.getLiteralLexicalForm());
    }
}

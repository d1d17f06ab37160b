package sandhi.graph.consolidation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import sandhi.graph.rdf.DateTriples;
import sandhi.graph.rdf.EventTypes;
import sandhi.graph.rdf.EventTypes.EventType;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.Literals;
import sandhi.graph.rdf.Vocabulary;

/**
 * One event as the derived graph shows it.
 *
 * @param iri its address: it comes from the first of its reports, so that it stays while others come and go
 * @param triples all that is said of it
 * @param ties the shortcuts that it gives: none unless it has happened
 * @param begin first day, if known
 * @param end last day, if known
 */
public record EventGraph(
        Node iri,
        Set<Triple> triples,
        Set<Tie> ties,
        @Nullable LocalDate begin,
        @Nullable LocalDate end) {

    /**
     * A shortcut between two entities.
     *
     * @param kind name of the property
     * @param from from whom
     * @param to to whom
     * @param symmetric whether it goes both ways; then from comes before to
     */
    public record Tie(String kind, Node from, Node to, boolean symmetric) {
        /** Address of the node that counts it. */
        public Node iri() {
            return Iris.tie(kind, from, to);
        }
    }

    /** The event that the given reports tell of. */
    public static EventGraph of(List<Report> reports) {
        Report first = reports.stream().sorted().findFirst().orElseThrow();
        Node event = Iris.event(first.type(), NodeFactory.createURI(first.iri()));
        EventValues values = new EventValues(reports.stream().sorted().toList());
        Set<Triple> out = new LinkedHashSet<>();
        add(out, event, Vocabulary.TYPE, Vocabulary.EVENT);
        add(out, event, Vocabulary.TYPE, Vocabulary.sandhi(first.type()));
        add(out, event, Vocabulary.STATUS, Vocabulary.sandhi(values.status()));
        roles(reports, values, event, out);
        Report dated = values.dated();
        if (dated != null && dated.edtf() != null && dated.precision() != null) {
            out.addAll(DateTriples.of(event, dated.edtf(), dated.precision(), dated.begin(), dated.end()));
        }
        if (values.place() != null) {
            add(out, event, Vocabulary.HAS_PLACE, NodeFactory.createURI(values.place()));
        }
        if (first.mode() != null) {
            add(out, event, Vocabulary.MODE, Literals.text(first.mode()));
        }
        values.disagreements().forEach(what -> add(out, event, Vocabulary.DISAGREES_ON, Literals.text(what)));
        sources(reports, values, event, out);
        return new EventGraph(
                event,
                out,
                ties(first.type(), values, reports),
                dated == null ? null : dated.begin(),
                dated == null ? null : dated.end());
    }

    private static void roles(List<Report> reports, EventValues values, Node event, Set<Triple> out) {
        values.roles().forEach((role, fillers) -> {
            for (String filler : fillers) {
                Node node = NodeFactory.createURI(filler);
                add(out, event, Vocabulary.sandhi(role), node);
                add(out, event, EventTypes.known().acts(role) ? Vocabulary.HAS_ACTOR : Vocabulary.TOWARD, node);
            }
        });
        for (Report report : reports) {
            report.roles()
                    .values()
                    .forEach(fillers -> fillers.forEach(filler -> {
                        add(out, event, Vocabulary.INVOLVES, NodeFactory.createURI(filler));
                        add(out, event, Vocabulary.INVOLVES, NodeFactory.createURI(report.standsFor(filler)));
                    }));
        }
    }

    private static void sources(List<Report> reports, EventValues values, Node event, Set<Triple> out) {
        SortedSet<String> articles = new TreeSet<>();
        for (Report report : reports) {
            add(out, event, Vocabulary.HAS_REPORT, NodeFactory.createURI(report.iri()));
            articles.add(report.article());
        }
        add(
                out,
                event,
                Vocabulary.BEST_REPORT,
                NodeFactory.createURI(values.best().iri()));
        add(out, event, Vocabulary.REPORT_COUNT, Literals.integer(reports.size()));
        add(out, event, Vocabulary.ARTICLE_COUNT, Literals.integer(articles.size()));
        List<LocalDate> days = reports.stream()
                .map(Report::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!days.isEmpty()) {
            add(out, event, Vocabulary.FIRST_REPORTED, Literals.date(days.get(0)));
            if (days.size() == reports.size()) {
                add(out, event, Vocabulary.LAST_REPORTED, Literals.date(days.get(days.size() - 1)));
            }
        }
    }

    private static Set<Tie> ties(String typeName, EventValues values, List<Report> reports) {
        Set<Tie> ties = new LinkedHashSet<>();
        EventType type = EventTypes.known().get(typeName);
        if (type == null
                || type.shortcut() == null
                || !values.status().equals("occurred") && !values.status().equals("ongoing")) {
            return ties;
        }
        var shortcut = type.shortcut();
        SortedSet<String> from = values.roles().getOrDefault(shortcut.from(), new TreeSet<>());
        SortedSet<String> to = values.roles().getOrDefault(shortcut.to(), new TreeSet<>());
        for (String a : from) {
            for (String b : to) {
                SortedSet<String> statesA = states(reports, a);
                SortedSet<String> statesB = states(reports, b);
                tie(shortcut, a, b, ties);
                for (String x : statesA) {
                    for (String y : statesB) {
                        tie(shortcut, x, y, ties);
                    }
                }
            }
        }
        return ties;
    }

    private static void tie(EventTypes.Shortcut shortcut, String a, String b, Set<Tie> ties) {
        if (a.equals(b)) {
            return;
        }
        boolean swap = shortcut.symmetric() && a.compareTo(b) > 0;
        ties.add(new Tie(
                shortcut.kind(),
                NodeFactory.createURI(swap ? b : a),
                NodeFactory.createURI(swap ? a : b),
                shortcut.symmetric()));
    }

    private static SortedSet<String> states(List<Report> reports, String filler) {
        SortedSet<String> states = new TreeSet<>();
        for (Report report : reports) {
            String state = report.states().get(filler);
            if (state != null) {
                states.add(state);
            }
        }
        return states;
    }

    private static void add(Set<Triple> out, Node s, Node p, Node o) {
        out.add(Triple.create(s, p, o));
    }
}

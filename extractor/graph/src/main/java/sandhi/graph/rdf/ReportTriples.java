package sandhi.graph.rdf;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Evidence;
import sandhi.reader.facts.Reading;

/** Writes the reports of one article. */
final class ReportTriples {
    private final String article;
    private final Map<String, Node> states;
    private final EventTypes types = EventTypes.known();

    ReportTriples(Reading reading, Map<String, Node> states) {
        this.article = reading.article().id();
        this.states = states;
    }

    void write(Event event, BiConsumer<Node, Evidence> evidence, Set<Triple> out) {
        Node report = iri(article, event);
        add(out, report, Vocabulary.TYPE, Vocabulary.REPORT);
        add(out, report, Vocabulary.REPORTED_TYPE, Vocabulary.sandhi(event.type()));
        add(out, report, Vocabulary.STATUS, Vocabulary.sandhi(event.status().label()));
        roles(event, report, out);
        if (event.place() != null) {
            add(out, report, Vocabulary.HAS_PLACE, Iris.entity(event.place()));
        }
        if (event.mode() != null) {
            add(out, report, Vocabulary.MODE, Literals.text(event.mode()));
        }
        event.reportedBy().forEach(key -> add(out, report, Vocabulary.REPORTED_BY, Iris.entity(key)));
        event.claimedBy().forEach(key -> add(out, report, Vocabulary.CLAIMED_BY, Iris.entity(key)));
        if (event.date() != null) {
            EventDate date = event.date();
            String precision = date.precision().name().toLowerCase(Locale.ROOT);
            out.addAll(DateTriples.of(report, date.edtf(), precision, date.begin(), date.end()));
        }
        MatchKeys.of(event.type(), doers(event), host(event), event.date())
                .forEach(key -> add(out, report, Vocabulary.MATCH_KEY, Literals.text(key)));
        evidence.accept(report, event.evidence());
    }

    static Node iri(String article, Event event) {
        return Iris.report(article, event.type(), event.evidence().span(), content(event));
    }

    private void roles(Event event, Node report, Set<Triple> out) {
        event.roles().forEach((role, keys) -> {
            for (String key : keys) {
                Node filler = Iris.entity(key);
                add(out, report, Vocabulary.sandhi(role), filler);
                add(out, report, types.acts(role) ? Vocabulary.HAS_ACTOR : Vocabulary.TOWARD, filler);
                add(out, report, Vocabulary.INVOLVES, filler);
                Node state = states.get(key);
                if (state != null) {
                    add(out, report, Vocabulary.INVOLVES, state);
                }
            }
        });
    }

    /** The states (or, where no state is known, the entities themselves) whose event it is. */
    private Set<String> doers(Event event) {
        Set<String> doers = new TreeSet<>();
        event.roles().forEach((role, keys) -> {
            if (!role.equals("agreement") && !role.equals("topic") && !role.equals("host")) {
                keys.forEach(key -> doers.add(standsFor(key)));
            }
        });
        return doers;
    }

    private @Nullable String host(Event event) {
        return event.place() == null ? null : standsFor(event.place());
    }

    private String standsFor(String key) {
        Node state = states.get(key);
        return state == null ? key : state.getURI().substring(Iris.ENTITY.length());
    }

    /** Everything that tells one report of an article from another one that rests on the same words. */
    private static String content(Event event) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(event.status().label());
        event.roles().forEach((role, keys) -> parts.add(role + "=" + String.join(",", keys)));
        parts.add("date=" + (event.date() == null ? "" : event.date().edtf()));
        parts.add("place=" + (event.place() == null ? "" : event.place()));
        parts.add("by=" + String.join(",", event.reportedBy()));
        parts.add("claim=" + String.join(",", event.claimedBy()));
        parts.add("mode=" + (event.mode() == null ? "" : event.mode()));
        return String.join("\n", parts);
    }

    private static void add(Set<Triple> out, Node s, Node p, Node o) {
        out.add(Triple.create(s, p, o));
    }
}

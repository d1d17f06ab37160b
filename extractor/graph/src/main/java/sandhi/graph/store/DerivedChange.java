package sandhi.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import sandhi.graph.consolidation.Consolidation;
import sandhi.graph.consolidation.EventGraph;
import sandhi.graph.consolidation.Report;
import sandhi.graph.rdf.Iris;

/**
 * What a batch changes in the derived graph, worked out before anything is written: events of the reports that the batch touches and
 * of those linked with them, the ties that these events show, and the preferred labels of the entities that come or go.
 */
final class DerivedChange {
    private final Backend backend;
    private final ReportLoader loader;
    private final Set<Node> touchedGraphs;
    private final Set<Triple> old = new LinkedHashSet<>();
    private final Set<Triple> now = new LinkedHashSet<>();

    DerivedChange(Backend backend, Set<Node> touchedGraphs) {
        this.backend = backend;
        this.loader = new ReportLoader(backend);
        this.touchedGraphs = touchedGraphs;
    }

    /** Works out the change that comes with the given new reports and labels. */
    void plan(Collection<Report> newReports, Map<Node, Map<Node, Integer>> newLabels) {
        List<Report> oldReports = loader.inGraphs(touchedGraphs);
        Map<String, Report> after = new TreeMap<>();
        newReports.forEach(report -> after.put(report.iri(), report));
        Set<String> affected = new HashSet<>(after.keySet());
        oldReports.forEach(report -> affected.add(report.iri()));
        for (Report report : neighbours(oldReports, newReports)) {
            after.put(report.iri(), report);
            affected.add(report.iri());
        }
        Map<Node, Set<Triple>> oldEvents = eventsOf(affected);
        List<EventGraph> events = Consolidation.events(after.values()).stream()
                .map(EventGraph::of)
                .toList();
        oldEvents.values().forEach(old::addAll);
        events.forEach(event -> now.addAll(event.triples()));
        ties(oldEvents.keySet(), events);
        new LabelChange(loader, touchedGraphs).plan(newLabels, old, now);
    }

    /** Works out the whole derived graph for the given article graphs, as if there were none yet. */
    void rebuild(Collection<Node> articleGraphs) {
        Collection<Report> reports = loader.inGraphs(articleGraphs);
        List<EventGraph> events =
                Consolidation.events(reports).stream().map(EventGraph::of).toList();
        Map<Node, TieCount> ties = new LinkedHashMap<>();
        for (EventGraph event : events) {
            now.addAll(event.triples());
            event.ties()
                    .forEach(tie ->
                            ties.computeIfAbsent(tie.iri(), t -> new TieCount()).add(tie, event));
        }
        ties.values().forEach(tie -> tie.write(now));
        new LabelChange(loader, touchedGraphs).rebuild(articleGraphs, now);
    }

    /** Quads of the derived graph that go. */
    List<Quad> deleted() {
        return old.stream()
                .filter(t -> !now.contains(t))
                .map(t -> Quad.create(Iris.DERIVED, t))
                .toList();
    }

    /** Quads of the derived graph that come. */
    List<Quad> added() {
        return now.stream()
                .filter(t -> !old.contains(t))
                .map(t -> Quad.create(Iris.DERIVED, t))
                .toList();
    }

    /** The reports of untouched articles that are linked, over however many others, with what comes or goes. */
    private Collection<Report> neighbours(List<Report> oldReports, Collection<Report> newReports) {
        Set<String> asked = new HashSet<>();
        Map<String, List<Report>> byKey = new HashMap<>();
        Map<String, Report> found = new LinkedHashMap<>();
        List<Report> frontier = new ArrayList<>(oldReports);
        frontier.addAll(newReports);
        while (!frontier.isEmpty()) {
            Set<Node> keys = new LinkedHashSet<>();
            Set<String> fresh = new LinkedHashSet<>();
            frontier.forEach(
                    report -> report.matchKeys().stream().filter(asked::add).forEach(fresh::add));
            for (Report report : loader.byKeys(fresh)) {
                if (!touchedGraphs.contains(Iris.graphOfArticle(NodeFactory.createURI(report.article())))) {
                    report.matchKeys()
                            .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                    .add(report));
                }
            }
            List<Report> next = new ArrayList<>();
            for (Report report : frontier) {
                for (String key : report.matchKeys()) {
                    for (Report other : byKey.getOrDefault(key, List.of())) {
                        if (!found.containsKey(other.iri()) && Consolidation.linked(report, other)) {
                            found.put(other.iri(), other);
                            next.add(other);
                        }
                    }
                }
            }
            frontier = next;
        }
        return found.values();
    }

    private Map<Node, Set<Triple>> eventsOf(Set<String> reports) {
        Map<Node, Set<Triple>> events = new LinkedHashMap<>();
        loader.each(
                reports.stream().sorted().map(NodeFactory::createURI).toList(),
                "SELECT ?e ?p ?o { { SELECT DISTINCT ?e { VALUES ?r { %s } GRAPH graph:derived { ?e sandhi:report ?r } } } "
                        + "GRAPH graph:derived { ?e ?p ?o } }",
                row -> events.computeIfAbsent(row.get("e"), e -> new LinkedHashSet<>())
                        .add(Triple.create(row.get("e"), row.get("p"), row.get("o"))));
        return events;
    }

    private void ties(Set<Node> oldEvents, List<EventGraph> events) {
        Map<Node, TieCount> ties = new LinkedHashMap<>();
        loader.each(
                oldEvents,
                "SELECT ?t { VALUES ?e { %s } GRAPH graph:derived { ?t sandhi:shownBy ?e } }",
                row -> ties.computeIfAbsent(row.get("t"), t -> new TieCount()));
        events.forEach(event -> event.ties().forEach(tie -> ties.computeIfAbsent(tie.iri(), t -> new TieCount())));
        loader.each(
                ties.keySet(),
                "SELECT ?t ?kind ?from ?to { VALUES ?t { %s } GRAPH graph:derived { ?t sandhi:tieKind ?kind ; sandhi:tieFrom ?from ; sandhi:tieTo ?to } }",
                row -> ties.get(row.get("t")).is(row.get("t"), row.get("kind"), row.get("from"), row.get("to")));
        loader.each(
                ties.keySet(),
                "SELECT ?t ?e ?b ?d { VALUES ?t { %s } GRAPH graph:derived { ?t sandhi:shownBy ?e "
                        + "OPTIONAL { ?e sem:hasBeginTimeStamp ?b } OPTIONAL { ?e sem:hasEndTimeStamp ?d } } }",
                row -> ties.get(row.get("t")).shownBy(row.get("e"), row.get("b"), row.get("d")));
        ties.values().forEach(tie -> tie.write(old));
        ties.values().forEach(tie -> oldEvents.forEach(tie::notShownBy));
        for (EventGraph event : events) {
            event.ties().forEach(tie -> ties.get(tie.iri()).add(tie, event));
        }
        ties.values().forEach(tie -> tie.write(now));
    }
}

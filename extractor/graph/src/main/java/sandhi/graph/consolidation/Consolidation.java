package sandhi.graph.consolidation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sandhi.graph.consolidation.Report.Grain;
import sandhi.graph.rdf.ArticleGraph;
import sandhi.graph.rdf.CodeVersion;
import sandhi.reader.facts.Reading;

/**
 * Sorts reports into events. The result is a function of the set of reports: neither their order nor how they came in pieces matters,
 * and reports that nothing links (see {@link #linked}) do not influence each other.
 *
 * <p>First the reports that know the day are joined, the most alike first, as long as every two of an event are compatible. Then those
 * that know the month, the year, and no date at all, in this order: each joins the one event with which it is compatible, if there is
 * exactly one, or one only that is told likewise or in the same town; what is left is joined among itself. A likeness that is not sure
 * joins two only where neither's article tells of another event that it could be.
 */
public final class Consolidation {
    /**
     * Changes by itself with the code that works out events, ties and labels from the graphs of articles, so that a store whose own
     * were worked out otherwise gets them anew.
     */
    public static final String VERSION = CodeVersion.inPackageOf(Consolidation.class);

    private final List<Report> reports;
    private final Map<String, Map<String, Integer>> scores = new HashMap<>();

    private Consolidation(Collection<Report> reports) {
        this.reports = reports.stream().sorted().toList();
    }

    /** The events that the reports tell of, each as its reports in canonical order; ordered by their first reports. */
    public static List<List<Report>> events(Collection<Report> reports) {
        List<List<Report>> events = new ArrayList<>();
        for (List<Report> component : components(reports)) {
            events.addAll(new Consolidation(component).cluster());
        }
        events.sort(Comparator.comparing(event -> event.get(0)));
        return events;
    }

    /**
     * The event of each report of the readings, without any store; for measuring.
     *
     * @return address of the event, by article id and number of the event in its reading, counted from 0: {@code d001#3}
     */
    public static SortedMap<String, String> eventsOf(Collection<Reading> readings) {
        Map<String, String> eventByReport = new HashMap<>();
        List<Report> all = new ArrayList<>();
        readings.forEach(reading -> all.addAll(Report.of(ArticleGraph.graph(reading))));
        for (List<Report> event : events(all)) {
            String iri = EventGraph.of(event).iri().getURI();
            event.forEach(report -> eventByReport.put(report.iri(), iri));
        }
        SortedMap<String, String> found = new TreeMap<>();
        for (Reading reading : readings) {
            for (int i = 0; i < reading.events().size(); i++) {
                String report =
                        ArticleGraph.report(reading, reading.events().get(i)).getURI();
                found.put(reading.article().id() + "#" + i, eventByReport.get(report));
            }
        }
        return found;
    }

    /** Whether two reports can influence each other's event directly. */
    public static boolean linked(Report a, Report b) {
        return Compatibility.score(a, b) != Compatibility.NO;
    }

    /** The reports in groups such that no link leads from one to another. */
    private static List<List<Report>> components(Collection<Report> reports) {
        SortedMap<String, List<Report>> byKey = new TreeMap<>();
        reports.stream()
                .sorted()
                .forEach(report -> report.matchKeys()
                        .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(report)));
        Set<String> done = new HashSet<>();
        List<List<Report>> components = new ArrayList<>();
        for (Report start : new TreeSet<>(reports)) {
            if (!done.add(start.iri())) {
                continue;
            }
            List<Report> component = new ArrayList<>();
            Deque<Report> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                Report report = open.pop();
                component.add(report);
                for (String key : report.matchKeys()) {
                    for (Report other : byKey.getOrDefault(key, List.of())) {
                        if (!done.contains(other.iri()) && linked(report, other)) {
                            done.add(other.iri());
                            open.push(other);
                        }
                    }
                }
            }
            components.add(component);
        }
        return components;
    }

    private List<List<Report>> cluster() {
        List<List<Report>> clusters = new ArrayList<>();
        for (Grain grain : Grain.values()) {
            List<Report> stage =
                    reports.stream().filter(report -> report.grain() == grain).toList();
            if (!stage.isEmpty()) {
                clusters.addAll(join(attach(stage, clusters)));
            }
        }
        clusters.forEach(Collections::sort);
        return clusters;
    }

    private record Attachment(Report report, List<Report> cluster, int score) {}

    /** Lets each report join the one cluster that it fits, and returns those that fit none or several. */
    private List<Report> attach(List<Report> stage, List<List<Report>> clusters) {
        List<Report> left = new ArrayList<>();
        List<Attachment> attachments = new ArrayList<>();
        for (Report report : stage) {
            List<Report> cluster = theOne(
                    report, clusters.stream().filter(each -> fits(report, each)).toList());
            if (cluster != null) {
                int score = cluster.stream()
                        .mapToInt(other -> score(report, other))
                        .max()
                        .orElse(0);
                attachments.add(new Attachment(report, cluster, score));
            } else {
                left.add(report);
            }
        }
        attachments.sort(Comparator.comparingInt((Attachment a) -> -a.score()).thenComparing(Attachment::report));
        for (Attachment attachment : attachments) {
            if (fits(attachment.report(), attachment.cluster())) {
                attachment.cluster().add(attachment.report());
            } else {
                left.add(attachment.report());
            }
        }
        Collections.sort(left);
        return left;
    }

    /** Of the clusters that a report fits, the only one, or the only one with which its likeness is sure, or sure and in one town. */
    private @Nullable List<Report> theOne(Report report, List<List<Report>> fitting) {
        List<List<Report>> left = fitting;
        if (left.size() > 1) {
            left = having(left, other -> Compatibility.sure(score(report, other)));
        }
        if (left.size() > 1) {
            left = having(left, other -> Compatibility.sameCity(report, other));
        }
        return left.size() == 1 ? left.get(0) : null;
    }

    private static List<List<Report>> having(List<List<Report>> clusters, Predicate<Report> which) {
        return clusters.stream()
                .filter(cluster -> cluster.stream().anyMatch(which))
                .toList();
    }

    private boolean fits(Report report, List<Report> cluster) {
        return cluster.stream().allMatch(other -> score(report, other) != Compatibility.NO);
    }

    private record Pair(int a, int b, int score) {}

    /** Joins the most alike first, as long as all of a cluster are compatible. */
    private List<List<Report>> join(List<Report> stage) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < stage.size(); i++) {
            for (int j = i + 1; j < stage.size(); j++) {
                int score = score(stage.get(i), stage.get(j));
                if (score != Compatibility.NO
                        && (Compatibility.sure(score)
                                || !competes(stage.get(i), stage.get(j), stage)
                                        && !competes(stage.get(j), stage.get(i), stage))) {
                    pairs.add(new Pair(i, j, score));
                }
            }
        }
        // the stage is in canonical order, so that indexes break ties canonically
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.score())
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        List<List<Report>> clusterOf = new ArrayList<>();
        stage.forEach(report -> clusterOf.add(new ArrayList<>(List.of(report))));
        for (Pair pair : pairs) {
            List<Report> one = clusterOf.get(pair.a());
            List<Report> other = clusterOf.get(pair.b());
            if (one != other && one.stream().allMatch(report -> fits(report, other))) {
                one.addAll(other);
                for (int i = 0; i < clusterOf.size(); i++) {
                    if (clusterOf.get(i) == other) {
                        clusterOf.set(i, one);
                    }
                }
            }
        }
        Set<List<Report>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Report>> clusters = new ArrayList<>();
        for (List<Report> cluster : clusterOf) {
            if (distinct.add(cluster)) {
                clusters.add(cluster);
            }
        }
        return clusters;
    }

    /** Whether the other's article tells of another event, which the other is not, that the report could be. */
    private boolean competes(Report report, Report other, List<Report> stage) {
        return stage.stream()
                .anyMatch(rival -> rival != other
                        && rival != report
                        && rival.article().equals(other.article())
                        && score(report, rival) != Compatibility.NO
                        && score(other, rival) == Compatibility.NO);
    }

    private int score(Report a, Report b) {
        boolean ordered = a.iri().compareTo(b.iri()) <= 0;
        Report first = ordered ? a : b;
        Report second = ordered ? b : a;
        return scores.computeIfAbsent(first.iri(), iri -> new HashMap<>())
                .computeIfAbsent(second.iri(), iri -> Compatibility.score(first, second));
    }
}

package sandhi.graph.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well reports are sorted into events, over pairs of reports: of the pairs put into one event, how many belong together
 * (precision); of those that belong together, how many are in one event (recall); and how many events stand for one of the world.
 *
 * @param together pairs that belong together and are together
 * @param found pairs that are together
 * @param wanted pairs that belong together
 * @param groups events of the world with more than one report
 * @param events events that their reports are sorted into
 * @param wrong the pairs that are together and do not belong so, as {@code report + report}
 * @param missed the pairs that belong together and are not
 */
public record ConsolidationScore(
        int together, int found, int wanted, int groups, int events, List<String> wrong, List<String> missed) {
    public ConsolidationScore {
        wrong = List.copyOf(wrong);
        missed = List.copyOf(missed);
    }

    /**
     * Compares.
     *
     * @param gold event of the world by report; a report that is the only one of its event has a name of its own or is left out
     * @param found event by report
     */
    public static ConsolidationScore of(Map<String, String> gold, Map<String, String> found) {
        List<String> reports = new ArrayList<>(new TreeSet<>(found.keySet()));
        int together = 0;
        int joined = 0;
        int wanted = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                String a = reports.get(i);
                String b = reports.get(j);
                boolean same = gold.containsKey(a) && gold.get(a).equals(gold.get(b));
                boolean one = found.get(a).equals(found.get(b));
                together += same && one ? 1 : 0;
                joined += one ? 1 : 0;
                wanted += same ? 1 : 0;
                if (one && !same) {
                    wrong.add(a + " + " + b);
                } else if (same && !one) {
                    missed.add(a + " + " + b);
                }
            }
        }
        SortedMap<String, List<String>> groups = new TreeMap<>();
        for (String report : reports) {
            if (gold.containsKey(report)) {
                groups.computeIfAbsent(gold.get(report), g -> new ArrayList<>()).add(found.get(report));
            }
        }
        groups.values().removeIf(events -> events.size() < 2);
        int events = 0;
        for (List<String> group : groups.values()) {
            Set<String> distinct = new HashSet<>(group);
            events += distinct.size();
        }
        return new ConsolidationScore(together, joined, wanted, groups.size(), events, wrong, missed);
    }

    /** Of the pairs put together, the part that belongs together; 1 if there is none. */
    public double precision() {
        return found == 0 ? 1 : (double) together / found;
    }

    /** Of the pairs that belong together, the part that is together; 1 if there is none. */
    public double recall() {
        return wanted == 0 ? 1 : (double) together / wanted;
    }

    /** Events for each event of the world; 1 is right. */
    public double overCount() {
        return groups == 0 ? 1 : (double) events / groups;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "report pairs: precision %.3f (%d of %d), recall %.3f (%d of %d); events for one: %.2f (%d for %d)",
                precision(),
                together,
                found,
                recall(),
                together,
                wanted,
                overCount(),
                events,
                groups);
    }
}

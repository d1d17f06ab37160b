package sandhi.app.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import sandhi.app.gold.Comparison.Pair;
import sandhi.app.gold.GoldFacts.Happening;

/** The figures of a reader over a set of gold articles, as the reference scorer counts them. */
public final class Score {
    private static final Set<String> CORE = Set.of("Meeting", "Visit", "Signing");

    private final SortedMap<String, Tally> figures = new TreeMap<>();
    private final Map<String, Tally> byType = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();
    private final SortedMap<String, String> goldByFound = new TreeMap<>();
    private final int articles;
    private int predicted;

    /** Scores the found facts against the gold ones; every gold article counts, found or not. */
    Score(SortedMap<String, GoldFacts> gold, Map<String, GoldFacts> found) {
        this.articles = gold.size();
        gold.forEach((id, wanted) -> {
            predicted += found.containsKey(id) ? 1 : 0;
            add(id, new Comparison(found.getOrDefault(id, GoldFacts.NONE), wanted));
        });
    }

    private Tally figure(String name) {
        return figures.computeIfAbsent(name, unused -> new Tally());
    }

    private Tally group(String type) {
        return figure(CORE.contains(type) ? "core" : "stance");
    }

    private Tally type(String type) {
        return byType.computeIfAbsent(type, unused -> new Tally());
    }

    private void add(String id, Comparison both) {
        for (boolean typed : new boolean[] {false, true}) {
            Tally entities = figure(typed ? "entities+type" : "entities");
            entities.right += both.entitiesNamed(typed);
            entities.found += both.found().entities().size();
            entities.gold += both.gold().entities().size();
        }
        Tally positions = figure("positions");
        positions.right += both.positionsFound();
        positions.found += both.found().positions().size();
        positions.gold += both.gold().positions().size();

        List<Pair> right = new ArrayList<>();
        for (Pair pair : both.aligned()) {
            Happening one = both.found().events().get(pair.found());
            Happening wanted = both.gold().events().get(pair.gold());
            figure("arguments").right += both.overlap(one, wanted);
            if (both.fillersRight(one, wanted) && accurate(both, one, wanted)) {
                right.add(pair);
            }
        }
        Set<Integer> rightFound = new HashSet<>();
        Set<Integer> rightGold = new HashSet<>();
        right.forEach(pair -> {
            rightFound.add(pair.found());
            rightGold.add(pair.gold());
        });
        count(id, both.found().events(), rightFound, true);
        count(id, both.gold().events(), rightGold, false);
        for (Pair pair : right) {
            goldByFound.put(id + "#" + pair.found(), id + "#" + pair.gold());
            Happening wanted = both.gold().events().get(pair.gold());
            group(wanted.type()).right++;
            type(wanted.type()).right++;
            if (CORE.contains(wanted.type())
                    && both.found().events().get(pair.found()).hasDateOf(wanted)) {
                figure("core+date").right++;
            }
        }
    }

    /** Counts status, date and place of an event whose fillers are right; true if the status is right. */
    private boolean accurate(Comparison both, Happening one, Happening wanted) {
        boolean status = one.statusClass().equals(wanted.statusClass());
        figure("status").add(status);
        figure("date").add(one.hasDateOf(wanted));
        if (wanted.place() != null && !wanted.place().isEmpty()) {
            figure("place").add(both.same(one.place(), wanted.place(), wanted.accept()));
        }
        return status;
    }

    private void count(String id, List<Happening> events, Set<Integer> right, boolean found) {
        for (int i = 0; i < events.size(); i++) {
            Happening event = events.get(i);
            int arguments = event.roles().values().stream().mapToInt(List::size).sum();
            List<Tally> tallies = new ArrayList<>(List.of(group(event.type()), type(event.type())));
            if (CORE.contains(event.type())) {
                tallies.add(figure("core+date"));
            }
            for (Tally tally : tallies) {
                tally.found += found ? 1 : 0;
                tally.gold += found ? 0 : 1;
            }
            figure("arguments").found += found ? arguments : 0;
            figure("arguments").gold += found ? 0 : arguments;
            if (!right.contains(i)) {
                errors.add(error(id, found ? "spurious" : "missed", event));
            }
        }
    }

    private static String error(String id, String kind, Happening event) {
        String quote = event.evidence();
        int end = quote.offsetByCodePoints(0, Math.min(80, quote.codePointCount(0, quote.length())));
        return String.format(
                Locale.ROOT,
                "%s %-8s %s %s %s %s | %s",
                id,
                kind,
                event.type(),
                event.status(),
                event.date(),
                event.roles(),
                quote.substring(0, end));
    }

    /** The gold event of each found event that is right, both as article id and number of the event, from 0: {@code d001#3}. */
    SortedMap<String, String> goldByFound() {
        return Collections.unmodifiableSortedMap(goldByFound);
    }

    /** Every missed and every spurious event, one a line. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** All figures as the reference scorer prints them. */
    public String table() {
        StringBuilder out = new StringBuilder();
        out.append(articles + " gold articles, " + predicted + " predicted\n");
        for (String name :
                List.of("entities", "entities+type", "positions", "core", "core+date", "stance", "arguments")) {
            Tally tally = figure(name);
            out.append(String.format(
                    Locale.ROOT,
                    "%-14s %s   (%d right, %d predicted, %d gold)%n",
                    name,
                    shares(tally),
                    tally.right,
                    tally.found,
                    tally.gold));
        }
        for (String name : List.of("date", "place", "status")) {
            Tally tally = figure(name);
            out.append(String.format(
                    Locale.ROOT,
                    "%-14s accuracy %5s   (%d of %d aligned events)%n",
                    name,
                    Tally.percent(tally.recall()),
                    tally.right,
                    tally.gold));
        }
        List<Map.Entry<String, Tally>> types = new ArrayList<>(byType.entrySet());
        types.sort((a, b) -> Integer.compare(b.getValue().gold, a.getValue().gold));
        for (Map.Entry<String, Tally> type : types) {
            Tally tally = type.getValue();
            out.append(String.format(
                    Locale.ROOT,
                    "  %-12s %s   (%d/%d/%d)%n",
                    type.getKey(),
                    shares(tally),
                    tally.right,
                    tally.found,
                    tally.gold));
        }
        return out.toString();
    }

    private static String shares(Tally tally) {
        return String.format(
                Locale.ROOT,
                "P %5s R %5s F1 %5s",
                Tally.percent(tally.precision()),
                Tally.percent(tally.recall()),
                Tally.percent(tally.f1()));
    }
}

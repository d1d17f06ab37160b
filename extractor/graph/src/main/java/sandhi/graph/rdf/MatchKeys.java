package sandhi.graph.rdf;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;

/**
 * The keys under which reports of one event find each other in a store: type and day for those that know the day, type and whose
 * event for all. Two reports that may be of one event share at least one key; sharing one decides nothing.
 */
public final class MatchKeys {
    private MatchKeys() {}

    static Set<String> of(String type, Set<String> doers, @Nullable EventDate date) {
        Set<String> keys = new LinkedHashSet<>();
        String who = type + " " + String.join(" ", doers);
        LocalDate begin = date == null ? null : date.begin();
        LocalDate end = date == null ? null : date.end();
        keys.add(who);
        if (begin == null || end == null) {
            return keys;
        }
        if (isFine(begin, end)) {
            for (LocalDate day = begin; !day.isAfter(end); day = day.plusDays(1)) {
                keys.add(type + " @" + day);
            }
        }
        return keys;
    }

    /** Whether a span of time is short enough to say on which days an event happened: less than two weeks. */
    public static boolean isFine(LocalDate begin, LocalDate end) {
        return end.toEpochDay() - begin.toEpochDay() < 14;
    }
}

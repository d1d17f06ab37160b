package sandhi.graph.rdf;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;

/**
 * The keys under which reports of one event find each other in a store: type and day for those that know the day, type and whose
 * event for all. Two reports that may be of one event share at least one key; sharing one decides nothing.
 */
public final class MatchKeys {
    private MatchKeys() {}

    /**
     * The keys of a report.
     *
     * @param doers states, or those without one, whose event it is
     * @param host the state in which it happened, if said; where it only brought others together, some tell of it without the host
     */
    static Set<String> of(String type, Set<String> doers, @Nullable String host, @Nullable EventDate date) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(who(type, doers));
        if (host != null && doers.size() > 2 && doers.contains(host)) {
            Set<String> guests = new TreeSet<>(doers);
            guests.remove(host);
            keys.add(who(type, guests));
        }
        LocalDate begin = date == null ? null : date.begin();
        LocalDate end = date == null ? null : date.end();
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

    private static String who(String type, Set<String> doers) {
        return type + " " + String.join(" ", doers);
    }

    /** Whether a key says whose event it is, rather than on which day it happened. */
    public static boolean saysWho(String key) {
        return !key.contains(" @");
    }

    /** Whether a span of time is short enough to say on which days an event happened: less than two weeks. */
    public static boolean isFine(LocalDate begin, LocalDate end) {
        return end.toEpochDay() - begin.toEpochDay() < 14;
    }
}

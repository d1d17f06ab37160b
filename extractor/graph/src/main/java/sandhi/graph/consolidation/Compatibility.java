package sandhi.graph.consolidation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sandhi.graph.consolidation.Report.Grain;
import sandhi.graph.rdf.EventTypes;
import sandhi.graph.rdf.EventTypes.EventType;
import sandhi.graph.rdf.Iris;

/**
 * Whether two reports may be of one event, and how strongly they look like it. Symmetric, and a matter of the two alone.
 *
 * <p>The rule: same type and mode; participants agree, where a leader stands for his state and a report may name fewer; dates agree
 * at their grains; places of different states do not go together; agreements with different names do not either. What people say often
 * (accusing, asking …) must also be told in like words, or be of one day with nothing that competes. Reports of one article are of
 * different events, unless the ontology says that the type happens once a day and the two agree in everything.
 */
final class Compatibility {
    static final int NO = -1;
    private static final int DIFFERENT = -2;
    private static final int SURE = 1000;
    private static final String COUNTRY = Iris.ENTITY + "country/";
    private static final String UNLISTED = Iris.ENTITY + "person/~";
    private static final Set<String> SIDE_ROLES = Set.of("host", "agreement", "topic");
    /** Percent of telling words that two sentences about one deed share at least, for what can happen often in a day. */
    private static final int SHARED_WORDS = 34;
    /** An undated report is about something near its article, or about something that goes on. */
    private static final int DAYS_BACK = 60;

    private static final int DAYS_AHEAD = 240;
    private static final int DAYS_GOING_ON = 400;
    /** Between the day on which somebody leaves for a place and one on which he is seen there. */
    private static final int DAYS_OF_STAY = 2;

    private Compatibility() {}

    /** How strongly the two look like one event, or {@link #NO}; the same whichever is named first. */
    static int score(Report a, Report b) {
        return a.iri().compareTo(b.iri()) <= 0 ? ordered(a, b) : ordered(b, a);
    }

    private static int ordered(Report a, Report b) {
        if (!a.type().equals(b.type()) || !Objects.equals(a.mode(), b.mode())) {
            return NO;
        }
        boolean fine = a.grain() == Grain.DAYS && b.grain() == Grain.DAYS;
        if (!fine && !a.sameDoers(b)) {
            return NO;
        }
        EventType type = EventTypes.known().get(a.type());
        boolean once = type != null && type.oncePerDay();
        int people = participants(a, b, once);
        int dates = people == NO ? NO : dates(a, b, type != null && type.lastsDays());
        int places = dates == NO ? NO : places(a, b);
        int agreements = places == NO ? NO : agreements(a, b);
        if (agreements == NO || a.article().equals(b.article()) && !(once && fine && sameInAll(a, b))) {
            return NO;
        }
        boolean told = agreements > 0 || agreements == 0 && likeWords(a, b);
        boolean sure = agreements != DIFFERENT && (once || told || fine && type != null && !type.saidOften());
        boolean near = fine && dates == 2 || dates >= 1 && aboutOneMonth(a) && aboutOneMonth(b) && sameCity(a, b);
        if (!sure && type != null && (type.saidOften() && !near || !canBeTold(a, b) || !canBeTold(b, a))) {
            return NO;
        }
        int likeness = 4 * people
                + 3 * dates
                + 3 * places
                + 4 * Math.max(0, agreements)
                + Words.shared(a.words(), b.words()) / 10
                + (a.status().equals(b.status()) ? 1 : 0);
        return sure && namesTheSame(a, b) ? SURE + likeness : likeness;
    }

    /** Whether a score tells of one event by itself; one that does not needs that nothing else competes. */
    static boolean sure(int score) {
        return score >= SURE;
    }

    private static boolean toldAlike(Report a, Report b) {
        return a.edtf() != null && b.edtf() != null && likeWords(a, b);
    }

    private static boolean likeWords(Report a, Report b) {
        return Words.shared(a.words(), b.words()) >= SHARED_WORDS;
    }

    private static boolean sameInAll(Report a, Report b) {
        return a.roles().equals(b.roles())
                && a.status().equals("denied") == b.status().equals("denied")
                && Objects.equals(a.begin(), b.begin())
                && Objects.equals(a.end(), b.end())
                && (a.place() == null || b.place() == null || a.place().equals(b.place()));
    }

    private static boolean sameInWhom(Report a, Report b) {
        Set<String> roles = new TreeSet<>(a.roles().keySet());
        roles.addAll(b.roles().keySet());
        return roles.stream()
                .allMatch(role -> SIDE_ROLES.contains(role) || a.fillers(role).equals(b.fillers(role)));
    }

    /** Whether whoever is named less fully is named all the same: a state may stand for several of its people. */
    private static boolean namesTheSame(Report a, Report b) {
        return a.roles().keySet().stream()
                .filter(role -> !SIDE_ROLES.contains(role) && b.roles().containsKey(role))
                .allMatch(role -> Pairing.size(
                                a.fillers(role), b.fillers(role), (x, y) -> x.equals(y) || sameName(a, x, b, y))
                        == Math.min(a.fillers(role).size(), b.fillers(role).size()));
    }

    private static int participants(Report a, Report b, boolean once) {
        Set<String> roles = new TreeSet<>(a.roles().keySet());
        roles.addAll(b.roles().keySet());
        roles.removeAll(SIDE_ROLES);
        int score = 0;
        boolean actorsAgree = false;
        for (String role : roles) {
            SortedSet<String> mine = a.fillers(role);
            SortedSet<String> others = b.fillers(role);
            if (mine.isEmpty() || others.isEmpty()) {
                if (!once) {
                    return NO;
                }
                continue;
            }
            int matched = matched(a, mine, b, others);
            // of what somebody does alone, the day is too little
            if (matched == NO || matched == 1 && roles.size() == 1 && !samePlace(a, b) && !toldAlike(a, b)) {
                return NO;
            }
            SortedSet<String> equal = new TreeSet<>(mine);
            equal.retainAll(others);
            score += matched + equal.size();
            actorsAgree = true;
        }
        return actorsAgree ? score : NO;
    }

    /** How many of the smaller side find each their own like on the other side; NO if it is not one company. */
    private static int matched(Report a, SortedSet<String> mine, Report b, SortedSet<String> others) {
        int smaller = Math.min(mine.size(), others.size());
        int matched = Pairing.size(mine, others, (x, y) -> alike(a, x, b, y));
        if (matched == smaller) {
            return matched;
        }
        // long enumerations rarely agree in full
        return matched >= 2 && matched * 10 >= smaller * 6 && samePlace(a, b) ? matched : NO;
    }

    /** The same entity, or a state and somebody who stands for it; two people of one state are two. */
    private static boolean alike(Report a, String x, Report b, String y) {
        return x.equals(y)
                || sameName(a, x, b, y)
                || x.startsWith(COUNTRY) && x.equals(b.standsFor(y))
                || y.startsWith(COUNTRY) && y.equals(a.standsFor(x));
    }

    /**
     * Two persons that no list knows are the same if one's name holds the other's (शामखानी, अली शामखानी), if the names are spelt with
     * the same consonants (मुसैद, मुसाइद), or if they are of one state and share the last word of their names (मुसाइद अल-ऐबान, मुसाद बिन
     * मोहम्मद अल-ऐबान).
     */
    private static boolean sameName(Report a, String x, Report b, String y) {
        if (!x.startsWith(UNLISTED) || !y.startsWith(UNLISTED)) {
            return false;
        }
        List<String> wordsX = List.of(x.substring(UNLISTED.length()).split("-"));
        List<String> wordsY = List.of(y.substring(UNLISTED.length()).split("-"));
        String stateX = a.states().get(x);
        String stateY = b.states().get(y);
        boolean oneState = stateX != null && stateX.equals(stateY);
        boolean twoStates = stateX != null && stateY != null && !oneState;
        return wordsX.containsAll(wordsY)
                || wordsY.containsAll(wordsX)
                || !twoStates && Words.sameConsonants(wordsX, wordsY)
                || oneState && wordsX.get(wordsX.size() - 1).equals(wordsY.get(wordsY.size() - 1));
    }

    /** A report without a date can be of what another tells, unless it knows a town that the other does not, or one tells of a plan. */
    private static boolean canBeTold(Report undated, Report other) {
        return undated.edtf() != null || ahead(undated) == ahead(other) && (inTown(other) || !inTown(undated));
    }

    private static boolean inTown(Report report) {
        return report.place() != null && !report.place().startsWith(COUNTRY);
    }

    private static boolean ahead(Report report) {
        return report.status().equals("planned") || report.status().equals("possible");
    }

    private static boolean aboutOneMonth(Report report) {
        return report.grain() == Grain.DAYS || report.grain() == Grain.MONTH;
    }

    /** Whether both name the same place, and not a mere country. */
    static boolean sameCity(Report a, Report b) {
        return samePlace(a, b) && inTown(a);
    }

    private static boolean samePlace(Report a, Report b) {
        return a.place() != null && a.place().equals(b.place());
    }

    private static int places(Report a, Report b) {
        if (a.place() == null || b.place() == null) {
            return 0;
        }
        if (a.place().equals(b.place())) {
            return 2;
        }
        String here = a.standsFor(a.place());
        String there = b.standsFor(b.place());
        if (here.equals(there)) {
            return 1;
        }
        return here.startsWith(COUNTRY) && there.startsWith(COUNTRY) ? NO : 0;
    }

    private static int agreements(Report a, Report b) {
        for (String role : List.of("agreement", "topic")) {
            if (a.fillers(role).stream().anyMatch(b.fillers(role)::contains)) {
                return 2;
            }
        }
        if (a.agreement().isEmpty() || b.agreement().isEmpty()) {
            return 0;
        }
        if (Words.shared(a.agreement(), b.agreement()) > 0) {
            return 1;
        }
        // two known agreements are two; two descriptions may be of one
        return listedAgreement(a) && listedAgreement(b) ? NO : DIFFERENT;
    }

    private static boolean listedAgreement(Report report) {
        return report.fillers("agreement").stream().noneMatch(key -> key.contains("/~"));
    }

    private static int dates(Report a, Report b, boolean lasts) {
        if (a.grain() == Grain.UNKNOWN || b.grain() == Grain.UNKNOWN) {
            return a.grain() == Grain.UNKNOWN ? unknown(a, b) : unknown(b, a);
        }
        if (a.begin().isAfter(b.end()) || b.begin().isAfter(a.end())) {
            boolean adjoining = a.begin().isAfter(b.end())
                    ? !a.begin().isAfter(b.end().plusDays(DAYS_OF_STAY))
                    : !b.begin().isAfter(a.end().plusDays(DAYS_OF_STAY));
            return lasts && adjoining && a.grain() == Grain.DAYS && b.grain() == Grain.DAYS ? 0 : NO;
        }
        return a.begin().equals(b.begin()) && a.end().equals(b.end()) ? 2 : 1;
    }

    /** Whether a report without a full date can mean the time of another one. */
    private static int unknown(Report a, Report b) {
        if (a.edtf() != null) {
            return pattern(a.edtf(), b);
        }
        if (b.grain() == Grain.UNKNOWN && b.edtf() != null) {
            return NO;
        }
        if (a.published() == null) {
            return 0;
        }
        boolean ahead = ahead(a);
        LocalDate from = a.published().minusDays(ahead ? 7 : DAYS_BACK);
        // of a plan without a date, one that names states alone may mean many a meeting of theirs
        LocalDate to = a.published().plusDays(ahead ? sameInWhom(a, b) ? DAYS_AHEAD : DAYS_BACK : 1);
        LocalDate begin = b.begin() == null ? b.published() : b.begin();
        LocalDate end = b.end() == null ? b.published() : b.end();
        if (begin == null || end == null) {
            return 0;
        }
        if (b.grain() == Grain.UNKNOWN) {
            boolean goesOn = a.status().equals("ongoing") && b.status().equals("ongoing");
            long apart = Math.abs(begin.toEpochDay() - a.published().toEpochDay());
            return apart <= (goesOn ? DAYS_GOING_ON : DAYS_BACK) ? 0 : NO;
        }
        return begin.isAfter(to) || end.isBefore(from) ? NO : 0;
    }

    /** Whether a date with unknown digits fits the dates of the other report. */
    private static int pattern(String edtf, Report b) {
        if (b.edtf() == null) {
            return NO;
        }
        if (edtf.equals(b.edtf())) {
            return 2;
        }
        LocalDate begin = b.begin();
        LocalDate end = b.end();
        if (begin == null || end == null) {
            return NO;
        }
        if (b.grain() == Grain.DAYS) {
            for (LocalDate day = begin; !day.isAfter(end); day = day.plusDays(1)) {
                if (fits(edtf, day.toString())) {
                    return 1;
                }
            }
            return NO;
        }
        return b.grain() == Grain.MONTH && fits(edtf, YearMonth.from(begin).toString()) ? 1 : NO;
    }

    private static boolean fits(String pattern, @Nullable String iso) {
        String p = pattern.toUpperCase(Locale.ROOT);
        int slash = p.indexOf('/');
        if (iso == null || slash >= 0) {
            return iso != null && (fits(p.substring(0, slash), iso) || fits(p.substring(slash + 1), iso));
        }
        for (int i = 0; i < Math.min(p.length(), iso.length()); i++) {
            if (p.charAt(i) != 'X' && p.charAt(i) != iso.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

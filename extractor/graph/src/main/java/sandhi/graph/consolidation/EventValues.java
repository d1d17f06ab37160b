package sandhi.graph.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sandhi.graph.consolidation.Report.Grain;
import sandhi.graph.rdf.Iris;

/**
 * The values that an event shows where its reports differ. Every other value stays with its reports.
 *
 * <p>The written rule. Status: what is said to have happened beats plans; against a denial the greater number of articles decides,
 * then the later; among plans and denials the latest article. Date, from reports of the chosen status if they have one: what more
 * articles agree with (a coarser date agrees with the finer one inside it), then the finer, then the later said. Place: more articles,
 * then the city before the country, then the later said. Roles: all fillers, without a state for which another filler of the role stands.
 */
final class EventValues {
    private static final String COUNTRY = Iris.ENTITY + "country/";
    private static final Set<String> HAPPENED = Set.of("occurred", "ongoing");

    private final List<Report> reports;
    private final String status;
    private final @Nullable Report dated;
    private final @Nullable String place;

    EventValues(List<Report> reports) {
        this.reports = reports;
        this.status = chooseStatus();
        this.dated = chooseDate();
        this.place = choosePlace();
    }

    String status() {
        return status;
    }

    /** A report that has the preferred date, or null if none has any. */
    @Nullable
    Report dated() {
        return dated;
    }

    @Nullable
    String place() {
        return place;
    }

    /** The report to quote: of the chosen status, finest, fullest, earliest. */
    Report best() {
        return reports.stream()
                .min(Comparator.comparing((Report r) -> !r.status().equals(status))
                        .thenComparing(Report::grain)
                        .thenComparing(r -> -r.roles().values().stream()
                                .mapToInt(SortedSet::size)
                                .sum())
                        .thenComparing(r -> r.place() == null)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** The fillers of each role. */
    SortedMap<String, SortedSet<String>> roles() {
        SortedMap<String, SortedSet<String>> roles = new TreeMap<>();
        for (Report report : reports) {
            report.roles()
                    .forEach((role, fillers) ->
                            roles.computeIfAbsent(role, r -> new TreeSet<>()).addAll(fillers));
        }
        roles.forEach((role, fillers) -> {
            Set<String> represented = new HashSet<>();
            for (Report report : reports) {
                for (String filler : report.fillers(role)) {
                    if (!filler.startsWith(COUNTRY)) {
                        represented.add(report.standsFor(filler));
                    }
                }
            }
            if (!role.equals("destination")) {
                fillers.removeIf(filler -> filler.startsWith(COUNTRY) && represented.contains(filler));
            }
        });
        return roles;
    }

    /** What the reports disagree on. */
    SortedSet<String> disagreements() {
        SortedSet<String> out = new TreeSet<>();
        Set<String> statuses = distinct(Report::status);
        if (statuses.contains("denied") && (statuses.contains("occurred") || statuses.contains("ongoing"))) {
            out.add("status");
        }
        if (distinct(Report::place).size() > 1) {
            out.add("place");
        }
        for (Report a : reports) {
            for (Report b : reports) {
                if (a.grain() == Grain.DAYS && b.grain() == Grain.DAYS && !within(a, b) && !within(b, a)) {
                    out.add("date");
                }
            }
        }
        return out;
    }

    private String chooseStatus() {
        int happened = articles(r -> HAPPENED.contains(r.status()));
        int denied = articles(r -> r.status().equals("denied"));
        List<Report> candidates = new ArrayList<>(reports);
        if (happened > 0) {
            boolean itHas = happened > denied
                    || happened == denied && latest(HAPPENED::contains).compareTo(latest("denied"::equals)) >= 0;
            candidates.removeIf(r -> itHas != HAPPENED.contains(r.status())
                    || !itHas && !r.status().equals("denied"));
        }
        return candidates.stream()
                .max(Comparator.comparing(EventValues::said)
                        .thenComparing(r -> articles(other -> other.status().equals(r.status())))
                        .thenComparing(r -> firmness(r.status()))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow()
                .status();
    }

    private static int firmness(String status) {
        return List.of("possible", "planned", "denied", "ongoing", "occurred").indexOf(status);
    }

    private LocalDate latest(java.util.function.Predicate<String> statuses) {
        return reports.stream()
                .filter(r -> statuses.test(r.status()))
                .map(EventValues::said)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private @Nullable Report chooseDate() {
        List<Report> candidates = reports.stream().filter(r -> r.edtf() != null).toList();
        List<Report> ofStatus =
                candidates.stream().filter(r -> sameStage(r.status(), status)).toList();
        return (ofStatus.isEmpty() ? candidates : ofStatus)
                .stream()
                        .min(Comparator.comparing((Report r) -> r.grain() == Grain.UNKNOWN)
                                .thenComparing(r -> -articles(other -> within(r, other)))
                                .thenComparing(EventValues::length)
                                .thenComparing(
                                        Comparator.comparing(EventValues::said).reversed())
                                .thenComparing(r -> String.valueOf(r.edtf()))
                                .thenComparing(Comparator.naturalOrder()))
                        .orElse(null);
    }

    private static boolean sameStage(String a, String b) {
        return a.equals(b) || HAPPENED.contains(a) && HAPPENED.contains(b);
    }

    private @Nullable String choosePlace() {
        return reports.stream()
                .filter(r -> r.place() != null)
                .min(Comparator.comparing((Report r) -> -articles(other -> Objects.equals(other.place(), r.place())))
                        .thenComparing(r -> String.valueOf(r.place()).startsWith(COUNTRY))
                        .thenComparing(Comparator.comparing(EventValues::said).reversed())
                        .thenComparing(r -> String.valueOf(r.place())))
                .map(Report::place)
                .orElse(null);
    }

    private int articles(java.util.function.Predicate<Report> which) {
        return (int)
                reports.stream().filter(which).map(Report::article).distinct().count();
    }

    private Set<String> distinct(Function<Report, @Nullable String> value) {
        Set<String> out = new HashSet<>();
        for (Report report : reports) {
            String v = value.apply(report);
            if (v != null) {
                out.add(v);
            }
        }
        return out;
    }

    /** Whether the first's span of time lies within the second's. */
    private static boolean within(Report a, Report b) {
        if (a.begin() == null || a.end() == null || b.begin() == null || b.end() == null) {
            return Objects.equals(a.edtf(), b.edtf());
        }
        return !a.begin().isBefore(b.begin()) && !a.end().isAfter(b.end());
    }

    private static long length(Report report) {
        return report.begin() == null || report.end() == null
                ? Long.MAX_VALUE
                : report.end().toEpochDay() - report.begin().toEpochDay();
    }

    private static LocalDate said(Report report) {
        return report.published() == null ? LocalDate.MIN : report.published();
    }
}

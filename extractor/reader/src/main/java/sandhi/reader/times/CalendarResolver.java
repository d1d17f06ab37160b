package sandhi.reader.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Works out expressions that name days, months and years of the calendar. */
final class CalendarResolver {
    /** A day so near is meant even where its weekday does not fit: writers slip in weekdays. */
    private static final int SLIP = 45;

    private CalendarResolver() {}

    /** Slots d, m, y, w (weekday), rel. */
    static Outcome calendar(Match match, Scene scene) {
        Integer day = match.integer("d");
        Integer month = match.integer("m");
        Integer year = match.integer("y");
        Integer weekday = match.integer("w");
        Integer relative = match.integer("rel");
        if (month == null) {
            return year == null ? Outcome.unresolved(null) : Outcome.date(Moment.year(year, true));
        }
        if (day == null) {
            return Outcome.date(year == null ? Years.of(month, relative, scene) : Moment.month(year, month, true));
        }
        if (year != null) {
            LocalDate it = Years.day(year, month, day);
            return it == null ? Outcome.unresolved(null) : Outcome.date(Moment.day(it, true));
        }
        Moment nearest = Years.of(month, day, relative, scene);
        LocalDate today = scene.today();
        boolean far =
                nearest != null && today != null && Math.abs(ChronoUnit.DAYS.between(nearest.begin(), today)) > SLIP;
        if (far && weekday != null && scene.reference().yearKnown()) {
            nearest = onWeekday(nearest, weekday);
        }
        return Outcome.date(nearest);
    }

    /** The same day in the nearest year where it has that weekday; the day itself where no year near has. */
    private static Moment onWeekday(Moment day, int weekday) {
        for (int away : new int[] {0, -1, 1, -2, 2, -3, 3}) {
            LocalDate there = day.begin().plusYears(away);
            if (there.getDayOfWeek().getValue() == weekday) {
                return Moment.day(there, true);
            }
        }
        return day;
    }

    static Outcome numeric(Match match, Scene scene) {
        Match.Filler filler = match.fillers().get("n");
        NumericDate date = filler == null ? null : filler.numeric();
        if (date == null) {
            return Outcome.unresolved(null);
        }
        if (date.year() == null) {
            Moment day = Years.of(date.month(), date.day(), match.integer("rel"), scene);
            Moment turned = date.day() > 12 ? null : Years.of(date.day(), date.month(), match.integer("rel"), scene);
            Integer weekday = match.integer("w");
            boolean turn = weekday != null
                    && turned != null
                    && (day == null || day.begin().getDayOfWeek().getValue() != weekday)
                    && turned.begin().getDayOfWeek().getValue() == weekday;
            return Outcome.date(turn ? turned : day);
        }
        if (date.day() == 0) {
            return Outcome.date(Moment.month(date.year(), date.month(), true));
        }
        LocalDate it = Years.day(date.year(), date.month(), date.day());
        return it == null ? Outcome.unresolved(null) : Outcome.date(Moment.day(it, true));
    }

    /** Slots d, d2, m, m2, y, y2, rel: from one day, month or year to another that share the rest. */
    static Outcome range(Match match, Scene scene) {
        Integer day = match.integer("d");
        Integer lastDay = match.integer("d2");
        Integer month = match.integer("m");
        Integer lastMonth = match.integer("m2");
        Integer year = match.integer("y");
        Integer lastYear = match.integer("y2");
        if (month == null) {
            return year == null || lastYear == null || lastYear < year
                    ? Outcome.unresolved(null)
                    : Outcome.date(Moment.span(Moment.year(year, true), Moment.year(lastYear, true)));
        }
        int toMonth = lastMonth == null ? month : lastMonth;
        Moment to = end(match, scene, toMonth, lastDay, year);
        if (to == null) {
            return Outcome.unresolved(null);
        }
        int back = month > toMonth || month == toMonth && day != null && lastDay != null && day > lastDay ? 1 : 0;
        int fromYear = to.begin().getYear() - back;
        LocalDate first = day == null ? LocalDate.of(fromYear, month, 1) : Years.day(fromYear, month, day);
        if (first == null) {
            return Outcome.unresolved(null);
        }
        Moment from = day == null ? Moment.month(fromYear, month, to.yearKnown()) : Moment.day(first, to.yearKnown());
        return Outcome.date(Moment.span(from, to));
    }

    private static @Nullable Moment end(
            Match match, Scene scene, int month, @Nullable Integer day, @Nullable Integer year) {
        if (year != null) {
            LocalDate it = day == null ? null : Years.day(year, month, day);
            return day == null ? Moment.month(year, month, true) : it == null ? null : Moment.day(it, true);
        }
        Integer relative = match.integer("rel");
        return day == null ? Years.of(month, relative, scene) : Years.of(month, day, relative, scene);
    }

    /** A month (m), day (d, m), quarter or week inside the year, month or week of an expression before it (in). */
    static Outcome in(Match match, Moment outer) {
        Integer month = match.integer("m");
        Integer day = match.integer("d");
        Integer lastDay = match.integer("d2");
        Integer weekday = match.integer("w");
        int year = outer.begin().getYear();
        if (weekday != null) {
            return Outcome.date(Moment.day(
                    outer.begin().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))), outer.yearKnown()));
        }
        if (month == null && day != null) {
            LocalDate it = Years.day(year, outer.begin().getMonthValue(), day);
            return it == null ? Outcome.unresolved(null) : Outcome.date(Moment.day(it, outer.yearKnown()));
        }
        if (month == null) {
            return Outcome.date(outer);
        }
        if (day == null) {
            Integer lastMonth = match.integer("m2");
            Moment first = Moment.month(year, month, outer.yearKnown());
            return Outcome.date(
                    lastMonth == null || lastMonth < month
                            ? first
                            : Moment.span(first, Moment.month(year, lastMonth, outer.yearKnown())));
        }
        Integer own = match.integer("y");
        LocalDate it = Years.day(own == null ? year : own, month, day);
        if (it == null) {
            return Outcome.unresolved(null);
        }
        LocalDate last = lastDay == null ? null : Years.day(year, month, lastDay);
        Moment first = Moment.day(it, own != null || outer.yearKnown());
        return Outcome.date(last == null ? first : Moment.span(first, Moment.day(last, outer.yearKnown())));
    }

    /** A numbered day of the month that the story or the day of writing is in. */
    static Outcome dayOfMonth(Match match, Scene scene) {
        Integer day = match.integer("d");
        LocalDate today = scene.today();
        if (day == null || today == null) {
            return Outcome.unresolved(day == null ? null : String.format(java.util.Locale.ROOT, "XXXX-XX-%02d", day));
        }
        Integer weekday = match.integer("w");
        boolean ahead = scene.tense() == ClauseTense.Tense.FUTURE;
        for (int i = 0; i < 24; i++) {
            LocalDate month = today.withDayOfMonth(1).plusMonths(ahead ? i : -i);
            LocalDate it = Years.day(month.getYear(), month.getMonthValue(), day);
            boolean fits = it != null
                    && (weekday == null || it.getDayOfWeek().getValue() == weekday)
                    && (ahead ? !it.isBefore(today) : !it.isAfter(today));
            if (fits) {
                return Outcome.date(Moment.day(it, scene.reference().yearKnown()));
            }
        }
        return Outcome.unresolved(null);
    }

    static Outcome decade(Match match) {
        Integer year = match.integer("y");
        if (year == null || year % 10 != 0 || year >= 100 && year < 1000) {
            return Outcome.unresolved(null);
        }
        return Outcome.date(Moment.years(year < 100 ? 1900 + year : year, 10, Moment.Grain.DECADE));
    }

    static Outcome century(Match match) {
        Integer number = match.integer("n");
        return number == null || number < 1 || number > 22
                ? Outcome.unresolved(null)
                : Outcome.date(Moment.years((number - 1) * 100, 100, Moment.Grain.CENTURY));
    }

    /** A quarter, half or season (part) of a year (y, outer, rel); of the one that the tense says where none is named. */
    static Outcome partOfYear(Match match, @Nullable Moment outer, Scene scene) {
        String part = match.text("part");
        LocalDate today = scene.today();
        Integer year = match.integer("y");
        if (year == null && outer != null) {
            year = outer.begin().getYear();
        }
        if (year == null && today != null) {
            Integer relative = match.integer("rel");
            int shift = relative == null ? 0 : relative;
            Moment same = part(today.getYear(), part, true);
            if (same == null) {
                return Outcome.unresolved(null);
            }
            boolean later = same.begin().isAfter(today);
            boolean earlier = same.end().isBefore(today);
            if (relative == null) {
                shift = later && scene.tense() == ClauseTense.Tense.PAST
                        ? -1
                        : earlier && scene.tense() == ClauseTense.Tense.FUTURE ? 1 : 0;
            } else if (relative < 0) {
                shift = earlier ? 0 : -1;
            } else if (relative > 0) {
                shift = later ? 0 : 1;
            }
            year = today.getYear() + shift;
        }
        return year == null
                ? Outcome.unresolved(null)
                : Outcome.date(part(year, part, outer == null || outer.yearKnown()));
    }

    private static @Nullable Moment part(int year, @Nullable String part, boolean known) {
        return part == null
                ? null
                : switch (part) {
                    case "Q1" -> Moment.months(year, 1, 3, Moment.Grain.QUARTER, known);
                    case "Q2" -> Moment.months(year, 4, 3, Moment.Grain.QUARTER, known);
                    case "Q3" -> Moment.months(year, 7, 3, Moment.Grain.QUARTER, known);
                    case "Q4" -> Moment.months(year, 10, 3, Moment.Grain.QUARTER, known);
                    case "H1" -> Moment.months(year, 1, 6, Moment.Grain.HALF, known);
                    case "H2" -> Moment.months(year, 7, 6, Moment.Grain.HALF, known);
                    case "SP" -> Moment.months(year, 3, 2, Moment.Grain.SEASON, known);
                    case "SU" -> Moment.months(year, 4, 3, Moment.Grain.SEASON, known);
                    case "MO" -> Moment.months(year, 7, 3, Moment.Grain.SEASON, known);
                    case "FA" -> Moment.months(year, 9, 3, Moment.Grain.SEASON, known);
                    case "WI" -> Moment.months(year, 12, 3, Moment.Grain.SEASON, known);
                    default -> null;
                };
    }

    /** The Indian fiscal year, April to March, that begins in y. */
    static Outcome fiscalYear(Match match, Scene scene) {
        Integer year = match.integer("y");
        Integer last = match.integer("y2");
        LocalDate today = scene.today();
        if (year == null && today != null) {
            Integer relative = match.integer("rel");
            year = (today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear())
                    + (relative == null ? 0 : relative);
        }
        if (year == null || last != null && last != year + 1) {
            return Outcome.unresolved(null);
        }
        return Outcome.date(Moment.span(Moment.month(year, 4, true), Moment.month(year + 1, 3, true)));
    }

    /** A day with a name: MM-DD, or EASTER and the days from it. */
    static Outcome holiday(Match match, @Nullable Moment outer, Scene scene) {
        String day = match.text("h");
        if (day == null || day.equals("MOVES")) {
            return Outcome.unresolved(null);
        }
        Integer year = match.integer("y");
        if (year == null && outer != null) {
            year = outer.begin().getYear();
        }
        if (day.startsWith("EASTER")) {
            return easter(Integer.parseInt(day.substring(6)), year, match.integer("rel"), scene);
        }
        if (day.length() == 10 && !day.contains("#")) {
            return Outcome.date(Moment.day(LocalDate.parse(day), true));
        }
        int month = Integer.parseInt(day.substring(0, 2));
        if (day.indexOf('#') > 0) {
            return nth(day, month, year, match.integer("rel"), scene);
        }
        int number = Integer.parseInt(day.substring(3));
        if (year != null) {
            return Outcome.date(Moment.day(LocalDate.of(year, month, number), outer == null || outer.yearKnown()));
        }
        return Outcome.date(Years.of(month, number, match.integer("rel"), scene));
    }

    /** MM-n#w+days: so many days from the n-th weekday w of the month. */
    private static Outcome nth(String day, int month, @Nullable Integer year, @Nullable Integer relative, Scene scene) {
        int number = day.charAt(3) - '0';
        DayOfWeek weekday = DayOfWeek.of(day.charAt(5) - '0');
        int shift = Integer.parseInt(day.substring(7));
        Integer chosen = year;
        if (chosen == null && scene.today() != null && scene.reference().yearKnown()) {
            Moment near = Years.of(month, relative, scene);
            chosen = near.begin().getYear();
        }
        return chosen == null
                ? Outcome.unresolved(null)
                : Outcome.date(Moment.day(
                        LocalDate.of(chosen, month, 1)
                                .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday))
                                .plusDays(shift),
                        true));
    }

    private static Outcome easter(int shift, @Nullable Integer year, @Nullable Integer relative, Scene scene) {
        LocalDate today = scene.today();
        if (year == null && (today == null || !scene.reference().yearKnown())) {
            return Outcome.unresolved(null);
        }
        if (year != null) {
            return Outcome.date(Moment.day(easter(year).plusDays(shift), true));
        }
        LocalDate best = null;
        for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
            LocalDate it = easter(y).plusDays(shift);
            boolean side = relative == null || relative == 0
                    ? switch (scene.tense()) {
                        case PAST -> !it.isAfter(today);
                        case FUTURE -> !it.isBefore(today);
                        case NONE -> true;
                    }
                    : relative < 0 ? it.isBefore(today) : it.isAfter(today);
            if (side
                    && (best == null
                            || Math.abs(ChronoUnit.DAYS.between(it, today))
                                    < Math.abs(ChronoUnit.DAYS.between(best, today)))) {
                best = it;
            }
        }
        return best == null ? Outcome.unresolved(null) : Outcome.date(Moment.day(best, true));
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** The numbered week (n, -1 the last) of a month or year; an event in it is dated by that month or year. */
    static Outcome weekOf(Match match, Moment outer) {
        Integer number = match.integer("n");
        if (number == null || number == 0 || number > 53) {
            return Outcome.unresolved(null);
        }
        LocalDate week;
        if (number > 0) {
            week = outer.begin()
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                    .plusWeeks(number - 1L);
        } else {
            week = outer.end().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        }
        return week.isAfter(outer.end())
                ? Outcome.unresolved(null)
                : Outcome.date(Moment.week(week, outer.yearKnown())).datedAs(outer);
    }
}

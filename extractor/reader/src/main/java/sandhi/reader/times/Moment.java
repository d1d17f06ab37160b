package sandhi.reader.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;

/**
 * A stretch of the calendar at some grain.
 *
 * @param begin first day
 * @param end last day
 * @param grain how it is named
 * @param from grain of the first end of a span
 * @param to grain of the last end of a span
 * @param yearKnown false where the year of both days stands only for counting
 */
record Moment(LocalDate begin, LocalDate end, Grain grain, Grain from, Grain to, boolean yearKnown) {
    enum Grain {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        HALF,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        SPAN
    }

    static Moment day(LocalDate day, boolean yearKnown) {
        return of(day, day, Grain.DAY, yearKnown);
    }

    static Moment week(LocalDate any, boolean yearKnown) {
        LocalDate monday = any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return of(monday, monday.plusDays(6), Grain.WEEK, yearKnown);
    }

    static Moment month(int year, int month, boolean yearKnown) {
        YearMonth it = YearMonth.of(year, month);
        return of(it.atDay(1), it.atEndOfMonth(), Grain.MONTH, yearKnown);
    }

    static Moment months(int year, int month, int count, Grain grain, boolean yearKnown) {
        LocalDate first = LocalDate.of(year, month, 1);
        return of(first, first.plusMonths(count).minusDays(1), grain, yearKnown);
    }

    static Moment year(int year, boolean yearKnown) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, yearKnown);
    }

    static Moment years(int first, int count, Grain grain) {
        return of(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), grain, true);
    }

    /** From the beginning of one to the end of another; null where that is before. */
    static @Nullable Moment span(Moment from, Moment to) {
        return to.end.isBefore(from.begin)
                ? null
                : new Moment(from.begin, to.end, Grain.SPAN, from.plain(), to.plain(), from.yearKnown && to.yearKnown);
    }

    /** The grain of a day, month or year that it ends in. */
    Grain plain() {
        return switch (grain) {
            case DAY, MONTH, YEAR -> grain;
            case QUARTER, HALF -> Grain.MONTH;
            case DECADE, CENTURY -> Grain.YEAR;
            case SPAN -> to;
            default -> Grain.DAY;
        };
    }

    private static Moment of(LocalDate begin, LocalDate end, Grain grain, boolean yearKnown) {
        return new Moment(begin, end, grain, grain, grain, yearKnown);
    }

    /** Whether it names a single day. */
    boolean isDay() {
        return grain == Grain.DAY;
    }

    /** Its TIMEX3 value. */
    String timex() {
        return switch (grain) {
            case DAY, MONTH, YEAR -> print(begin, grain);
            case WEEK ->
                weekYear() + String.format(Locale.ROOT, "-W%02d", begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case WEEKEND ->
                weekYear() + String.format(Locale.ROOT, "-W%02d-WE", begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case QUARTER -> year(begin) + "-Q" + begin.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> year(begin) + (begin.getMonthValue() == 1 ? "-H1" : "-H2");
            case SEASON -> year(begin) + "-" + season();
            case DECADE -> String.format(Locale.ROOT, "%03d", begin.getYear() / 10);
            case CENTURY -> String.format(Locale.ROOT, "%02d", begin.getYear() / 100);
            case SPAN -> print(begin, from) + "/" + print(end, to);
        };
    }

    /** The date in the grain that events take: a week is the month that holds most of it, a season, which nobody bounds, the year. */
    EventDate date() {
        EventDate.Precision precision = switch (grain) {
            case DAY -> EventDate.Precision.DAY;
            case MONTH, WEEK, WEEKEND -> EventDate.Precision.MONTH;
            case YEAR, SEASON -> EventDate.Precision.YEAR;
            default -> EventDate.Precision.INTERVAL;
        };
        String edtf = switch (precision) {
            case DAY -> print(begin, Grain.DAY);
            case MONTH -> print(grain == Grain.WEEK ? begin.plusDays(3) : begin, Grain.MONTH);
            case YEAR -> print(begin, Grain.YEAR);
            case INTERVAL -> interval();
        };
        return new EventDate(edtf, yearKnown ? begin : null, yearKnown ? end : null, precision);
    }

    private String interval() {
        return switch (grain) {
            case SPAN -> print(begin, from) + "/" + print(end, to);
            case DECADE, CENTURY -> print(begin, Grain.YEAR) + "/" + print(end, Grain.YEAR);
            case QUARTER, HALF -> print(begin, Grain.MONTH) + "/" + print(end, Grain.MONTH);
            default -> print(begin, Grain.DAY) + "/" + print(end, Grain.DAY);
        };
    }

    private String print(LocalDate day, Grain at) {
        return switch (at) {
            case YEAR -> year(day);
            case MONTH -> year(day) + String.format(Locale.ROOT, "-%02d", day.getMonthValue());
            default -> year(day) + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
        };
    }

    private String year(LocalDate day) {
        return yearKnown ? String.format(Locale.ROOT, "%04d", day.getYear()) : "XXXX";
    }

    private String weekYear() {
        return yearKnown ? String.format(Locale.ROOT, "%04d", begin.get(IsoFields.WEEK_BASED_YEAR)) : "XXXX";
    }

    private String season() {
        return switch (begin.getMonth()) {
            case MARCH, APRIL -> begin.getMonth() == Month.MARCH ? "SP" : "SU";
            case JUNE -> "SU";
            case JULY -> "MO";
            case SEPTEMBER, OCTOBER -> "FA";
            default -> "WI";
        };
    }
}

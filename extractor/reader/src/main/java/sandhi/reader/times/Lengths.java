package sandhi.reader.times;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lengths of time: their TIMEX3 values and what they make of a day. */
final class Lengths {
    private Lengths() {}

    /** The TIMEX3 value of so many units; decades and centuries count as years, fortnights as weeks. */
    static String value(double count, String unit) {
        return switch (unit) {
            case "H" -> "P" + number(count * 6) + "M";
            case "F" -> "P" + number(count * 2) + "W";
            case "Q" -> "P" + number(count * 3) + "M";
            case "DEC" -> "P" + number(count * 10) + "Y";
            case "CENT" -> "P" + number(count * 100) + "Y";
            case "BD" -> "P" + number(count) + "BD";
            case "TH" -> "PT" + number(count) + "H";
            case "TM" -> "PT" + number(count) + "M";
            case "TS" -> "PT" + number(count) + "S";
            default -> "P" + number(count) + unit;
        };
    }

    /** The value of two lengths together; each keeps its unit. */
    static String sum(double first, String unit, double second, String finer) {
        String rest = value(second, finer);
        String head = value(first, unit);
        return head.startsWith("PT") || !rest.startsWith("PT")
                ? head + rest.replace("PT", "").replace("P", "")
                : head + rest.substring(1);
    }

    static String number(double count) {
        return count == Math.rint(count)
                ? Long.toString((long) count)
                : String.format(Locale.ROOT, "%.4f", count).replaceAll("0+$", "");
    }

    /** The day so many units from a day; null where the units are finer than a day, or out of the calendar. */
    static @Nullable LocalDate plus(LocalDate day, double count, String unit) {
        long whole = Math.round(count);
        LocalDate there = switch (unit) {
            case "D", "WE" -> day.plusDays(whole);
            case "BD" -> workingDays(day, whole);
            case "W" -> day.plusDays(Math.round(7 * count));
            case "F" -> day.plusDays(Math.round(14 * count));
            case "M" -> months(day, count);
            case "Q" -> months(day, 3 * count);
            case "H" -> months(day, 6 * count);
            case "Y" -> months(day, 12 * count);
            case "DEC" -> months(day, 120 * count);
            case "CENT" -> months(day, 1200 * count);
            case "TH" -> Math.abs(count) >= 24 && Math.abs(count) % 24 == 0 ? day.plusDays(whole / 24) : null;
            default -> null;
        };
        return there == null || there.getYear() < 1 || there.getYear() > 9999 ? null : there;
    }

    private static LocalDate workingDays(LocalDate from, long count) {
        LocalDate day = from;
        for (long left = Math.min(Math.abs(count), 1000); left > 0; ) {
            day = day.plusDays(count < 0 ? -1 : 1);
            if (day.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return day;
    }

    private static LocalDate months(LocalDate day, double count) {
        return day.plusMonths(count < 0 ? -(long) Math.floor(-count) : (long) Math.floor(count));
    }

    /** A day as coarse as the unit that it was reached by: two years ago is a year, two days ago a day. */
    static Moment grained(LocalDate day, String unit, boolean known) {
        return switch (unit) {
            case "W", "F" -> Moment.week(day, known);
            case "M", "Q", "H" -> Moment.month(day.getYear(), day.getMonthValue(), known);
            case "Y" -> Moment.year(day.getYear(), known);
            case "DEC", "CENT" -> Moment.years(day.getYear() / 10 * 10, 10, Moment.Grain.DECADE);
            default -> Moment.day(day, known);
        };
    }
}

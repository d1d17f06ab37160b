package sandhi.reader.rulebook;

import java.util.Locale;

/** The closed list of ways to work out what a time expression means. A rule names one of them; the arithmetic is code. */
public enum TimeResolver {
    /** day, month, year, weekday, as far as given */
    CALENDAR(Kind.DATE),
    /** a date written in digits */
    NUMERIC_DATE(Kind.DATE),
    /** days or months of one month or year: 18-19 जून, जून और जुलाई */
    CALENDAR_RANGE(Kind.DATE),
    /** a month or day inside a year, month or week that is given before it: पिछले साल सितंबर */
    CALENDAR_IN(Kind.DATE),
    /** so many days from the day of writing; with past and future where the tense decides */
    DAY_OFFSET(Kind.DATE),
    WEEKDAY(Kind.DATE),
    /** a numbered day without its month: 7 तारीख */
    DAY_OF_MONTH(Kind.DATE),
    /** the unit before, around or after: पिछले साल, इस महीने, अगले हफ्ते */
    UNIT_RELATIVE(Kind.DATE),
    /** so many units before or after: पिछले 48 घंटे, अगले तीन दिन */
    UNIT_SPAN(Kind.DATE),
    /** so many units away: दो दिन पहले, तीन साल बाद */
    OFFSET(Kind.DATE),
    /** so many units that a deed is old on the day named with it: एक साल पूरा होने पर */
    ANNIVERSARY(Kind.DATE),
    /** so many units within which something will be done: दो महीने में */
    WITHIN(Kind.DATE),
    /** so many units from a date that is given: आज से दो दिन बाद */
    OFFSET_FROM(Kind.DATE),
    /** points back to the last dated expression: उसी दिन, उस साल */
    ANAPHOR(Kind.DATE),
    DECADE(Kind.DATE),
    CENTURY(Kind.DATE),
    /** a half, quarter or season of a year */
    PART_OF_YEAR(Kind.DATE),
    FISCAL_YEAR(Kind.DATE),
    /** a day with a name, fixed or counted from Easter */
    HOLIDAY(Kind.DATE),
    /** a numbered week of a month or year */
    WEEK_OF(Kind.DATE),
    /** start, middle or end of a date, or before, after, since it */
    MODIFIED(Kind.DATE),
    /** from one date to another */
    RANGE(Kind.DATE),
    /** a date and the hours of it */
    DAY_AND_TIME(Kind.TIME),
    CLOCK(Kind.TIME),
    DURATION(Kind.DURATION),
    SET(Kind.SET),
    /** named, but not to be placed: हाल ही में */
    VAGUE(Kind.DATE);

    /** TIMEX3 types. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }

    private final Kind kind;

    TimeResolver(Kind kind) {
        this.kind = kind;
    }

    /** The TIMEX3 type of what it finds. */
    public Kind kind() {
        return kind;
    }

    /** The name used in rulebooks. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

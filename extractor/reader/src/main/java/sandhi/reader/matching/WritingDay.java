package sandhi.reader.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Publication;

/** When an article was written, to tell its news from what went before; the year may be unknown. */
final class WritingDay {
    /** How many days before publication the news of an article may lie. */
    private static final int NEWS = 10;

    /** A leap year, to count in where the year is unknown. */
    private static final int ANY = 2024;

    private static final int HALF_YEAR = 183;

    private final @Nullable LocalDate day;
    private final boolean yearKnown;

    WritingDay(Publication publication) {
        this.yearKnown = publication.date() != null;
        this.day = yearKnown ? publication.date() : open(publication.edtf());
    }

    /** Whether anything is known of it. */
    boolean known() {
        return day != null;
    }

    /** The day itself as the date of an event, null where nothing is known of it. */
    @Nullable
    EventDate date() {
        return day == null ? null : dayOf(day);
    }

    /** The first day of a date, in some year where it is unknown; null where it has no day. */
    @Nullable
    LocalDate begin(EventDate date) {
        return date.begin() != null ? date.begin() : open(date.edtf());
    }

    /** The days from one to another, their year known or not. */
    static EventDate interval(LocalDate from, LocalDate to, boolean yearKnown) {
        return yearKnown
                ? new EventDate(from + "/" + to, from, to, EventDate.Precision.INTERVAL)
                : new EventDate(yearUnknown(from) + "/" + yearUnknown(to), null, null, EventDate.Precision.INTERVAL);
    }

    /** The month of a day. */
    @Nullable
    EventDate month(EventDate date) {
        LocalDate it = begin(date);
        if (it == null) {
            return null;
        }
        YearMonth month = YearMonth.from(it);
        return date.begin() != null
                ? new EventDate(month.toString(), month.atDay(1), month.atEndOfMonth(), EventDate.Precision.MONTH)
                : new EventDate(yearUnknown(month), null, null, EventDate.Precision.MONTH);
    }

    /** Whether a date begins after the day of writing, or counts years that go on beyond it: 2024-28. */
    boolean ahead(EventDate date) {
        if (day == null || date.begin() == null || date.end() == null || !yearKnown) {
            return false;
        }
        boolean years = date.edtf().length() == 9 && date.end().isAfter(day);
        return years || date.begin().isAfter(day);
    }

    /** Whether a date is not after the day of writing. */
    boolean past(EventDate date) {
        LocalDate begin = first(date);
        return day == null || begin != null && !begin.isAfter(day);
    }

    /** Whether a date, or a part of it, lies in the days of the news. */
    boolean recent(EventDate date) {
        if (day == null) {
            return date.precision() == EventDate.Precision.DAY;
        }
        LocalDate end = last(date);
        return date.precision() != EventDate.Precision.YEAR && end != null && !end.isBefore(day.minusDays(NEWS));
    }

    /** Whether a date lies wholly before the days of the news. */
    boolean longAgo(EventDate date) {
        if (day == null) {
            return date.precision() != EventDate.Precision.DAY;
        }
        LocalDate end = last(date);
        return end == null || end.isBefore(day.minusDays(NEWS));
    }

    private EventDate dayOf(LocalDate it) {
        return yearKnown
                ? new EventDate(it.toString(), it, it, EventDate.Precision.DAY)
                : new EventDate(yearUnknown(it), null, null, EventDate.Precision.DAY);
    }

    private @Nullable LocalDate first(EventDate date) {
        return date.begin() != null
                ? yearKnown ? date.begin() : null
                : near(open(date.edtf().split("/")[0]));
    }

    private @Nullable LocalDate last(EventDate date) {
        String edtf = date.edtf();
        return date.end() != null ? yearKnown ? date.end() : null : near(open(edtf.substring(edtf.indexOf('/') + 1)));
    }

    /** In the half year on either side of the day of writing. */
    private @Nullable LocalDate near(@Nullable LocalDate it) {
        if (it == null || day == null) {
            return it;
        }
        return it.isAfter(day.plusDays(HALF_YEAR))
                ? it.minusYears(1)
                : it.isBefore(day.minusDays(HALF_YEAR)) ? it.plusYears(1) : it;
    }

    /** A day or month as EDTF writes it where the year is unknown: XXXX-07-12, XXXX-07. */
    private static String yearUnknown(Temporal it) {
        return "XXXX" + it.toString().substring(4);
    }

    /** XXXX-07-12 in some year, null where it is of another form. */
    private static @Nullable LocalDate open(@Nullable String edtf) {
        if (edtf == null || !edtf.startsWith("XXXX-") || edtf.length() != 10) {
            return null;
        }
        try {
            return LocalDate.of(ANY, Integer.parseInt(edtf.substring(5, 7)), Integer.parseInt(edtf.substring(8)));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}

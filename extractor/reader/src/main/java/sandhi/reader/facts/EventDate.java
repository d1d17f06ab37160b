package sandhi.reader.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened, at the grain that the article allows.
 *
 * @param edtf Extended Date/Time Format: {@code 2024-06-19}, {@code 2024-06}, {@code 2024}, {@code A/B} for an interval,
 *     X for unknown digits ({@code XXXX-07-12})
 * @param begin first day it can have been, null where a digit is unknown
 * @param end last day it can have been, null where a digit is unknown
 * @param precision the grain
 */
public record EventDate(
        String edtf, @Nullable LocalDate begin, @Nullable LocalDate end, Precision precision) {
    /** The grain of a date. */
    public enum Precision {
        DAY,
        INTERVAL,
        MONTH,
        YEAR
    }
}

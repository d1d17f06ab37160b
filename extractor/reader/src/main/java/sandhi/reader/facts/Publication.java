package sandhi.reader.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and how that is known.
 *
 * @param date the day, or null where only part of it or nothing is known
 * @param edtf the day in EDTF, with X for unknown digits, or null where nothing is known
 * @param source how it was found: {@code given}, {@code page} (a date line of the page), {@code dateline}, {@code url}, {@code inferred}, {@code unknown}
 * @param sure whether it may be relied on
 */
public record Publication(
        @Nullable LocalDate date, @Nullable String edtf, String source, boolean sure) {}

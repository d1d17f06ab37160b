package sandhi.reader.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of writing, from which relative expressions count.
 *
 * @param day that day, null where nothing is known; its year stands only for counting where it is not known
 * @param yearKnown whether its year is known
 * @param weekdayKnown whether its weekday is known
 */
record Reference(@Nullable LocalDate day, boolean yearKnown, boolean weekdayKnown) {
    static final Reference NONE = new Reference(null, false, false);

    static Reference of(LocalDate day) {
        return new Reference(day, true, true);
    }
}

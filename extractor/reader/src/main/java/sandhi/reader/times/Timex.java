package sandhi.reader.times;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;
import sandhi.reader.text.Span;

/**
 * One time expression of an article.
 *
 * @param sentence index of its sentence
 * @param firstToken its first token in that sentence
 * @param endToken the token behind its last
 * @param span where it stands in the original text
 * @param text its words
 * @param type TIMEX3 type
 * @param value TIMEX3 value, with X where digits are unknown; null where it cannot be placed at all
 * @param date the date that an event has by it, null where unresolved, a duration, or only a bound ("2010 से पहले")
 * @param begin first day that it means, null where unknown
 * @param end last day that it means, null where unknown
 * @param modifier what it says of the value
 * @param scope which clause it dates
 * @param rule id of the rule that found it
 */
public record Timex(
        int sentence,
        int firstToken,
        int endToken,
        Span span,
        String text,
        Type type,
        @Nullable String value,
        @Nullable EventDate date,
        @Nullable LocalDate begin,
        @Nullable LocalDate end,
        Modifier modifier,
        Scope scope,
        String rule) {
    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** What an expression says of its value (TIMEX3 mod). */
    public enum Modifier {
        NONE,
        START,
        MID,
        END,
        BEFORE,
        AFTER,
        /** from then on, that day included: सोमवार से */
        SINCE,
        /** up to and with it: रविवार तक */
        UNTIL,
        APPROX
    }

    /** Which clause an expression dates. */
    public enum Scope {
        /** the clause that it stands in */
        CLAUSE,
        /** the deed named just before it: in "नाता तोड़ने के एक दिन बाद" the breaking, not what came a day later */
        DEED_BEFORE
    }

    /** Whether the text and the day of writing place it on the calendar. */
    public boolean resolved() {
        return date != null || begin != null || type == Type.DURATION && value != null;
    }
}

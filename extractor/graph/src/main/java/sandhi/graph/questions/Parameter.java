package sandhi.graph.questions;

import org.jspecify.annotations.Nullable;

/**
 * One parameter of a question.
 *
 * @param name as people give it, such as {@code as-of}; the variable has {@code _} for {@code -}
 * @param type what may be given
 * @param required whether it must be given
 * @param fallback value where it is not given; null if required, or if it then means anything
 * @param summary what it is for
 */
public record Parameter(
        String name, Type type, boolean required, @Nullable String fallback, String summary) {
    /** What may be given for a parameter. */
    public enum Type {
        /** a name as people type it, a key such as {@code country/RU}, or an IRI */
        ENTITY,
        /** the IRI of an event, or what follows {@code …/event/} in it */
        EVENT,
        /** a day, month or year; the first day of it counts */
        DATE,
        /** a day, month or year; the last day of it counts */
        LAST_DATE,
        /** {@code hi} or {@code en} */
        LANG,
        /** a whole number */
        NUMBER
    }

    String variable() {
        return name.replace('-', '_');
    }
}

package sandhi.reader.matching;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence up to and with a verb group, or behind the last one.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param verb its verb group, null where it has none
 * @param conditional whether it states a condition (अगर …), so that nothing in it is asserted
 */
record Clause(int first, int end, @Nullable VerbGroup verb, boolean conditional) {
    boolean holds(int token) {
        return first <= token && token < end;
    }

    boolean finite() {
        return verb != null && verb.finite();
    }
}

package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.rulebook.NameLists;

/**
 * A stretch of tokens that may mean somebody or something, before it is known whom.
 *
 * @param first index of its first token in the sentence
 * @param end index behind its last token
 * @param kind how it refers
 * @param candidates what it may mean; empty for titles and pronouns
 * @param rule the list or grammar rule that found it
 * @param title the office that it names, for titles
 */
record Ref(int first, int end, Kind kind, List<Referent> candidates, String rule, NameLists.@Nullable Title title) {
    /** How a stretch of tokens refers. */
    enum Kind {
        /** names it */
        NAME,
        /** an adjective that means a state */
        DEMONYM,
        /** an office */
        TITLE,
        /** a word of respect */
        HONORIFIC
    }

    boolean is(Kind other) {
        return kind == other;
    }

    Referent only() {
        return candidates.get(0);
    }
}

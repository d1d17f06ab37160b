package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One noun phrase without its case marker, joined to nothing yet.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param heads whom it means
 * @param kind how it refers
 * @param rule what found or resolved it
 * @param standIn whether a noun that acts for the head closes it
 * @param marker its case marker where the words themselves hold one (उन्होंने), else null
 * @param next index behind that marker
 * @param seat the name of a capital that may mean its state here, else null
 */
record PhrasePart(
        int first,
        int end,
        List<Referent> heads,
        Phrase.Kind kind,
        String rule,
        boolean standIn,
        @Nullable String marker,
        int next,
        @Nullable Ref seat) {
    PhrasePart {
        heads = List.copyOf(heads);
    }

    static PhrasePart of(int first, int end, Referent head, Phrase.Kind kind, String rule) {
        return new PhrasePart(first, end, List.of(head), kind, rule, false, null, end, null);
    }

    /** The same phrase, begun earlier. */
    PhrasePart from(int earlier) {
        return new PhrasePart(earlier, end, heads, kind, rule, standIn, marker, next, seat);
    }

    /** The same phrase, closed by a noun that acts for its head. */
    PhrasePart actedFor(int closed) {
        return new PhrasePart(first, closed, heads, kind, rule, true, null, closed, seat);
    }
}

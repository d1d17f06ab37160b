package sandhi.reader.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Token;

/** Finds the postposition that marks the case of a phrase. */
final class CaseMarkers {
    private static final int LONGEST = 6;

    private final TreeMap<String, String> byForm;

    CaseMarkers(Map<String, String> byForm) {
        this.byForm = new TreeMap<>(byForm);
    }

    /**
     * A case marker in the text.
     *
     * @param name as event frames call it
     * @param end index behind its last token
     */
    record Marker(String name, int end) {}

    /** The longest case marker that begins at a token, or null. */
    @Nullable
    Marker at(List<Token> tokens, int first) {
        return longest(tokens, first, "");
    }

    /** उनके साथ: the genitive that ends a pronoun opens a longer case marker. Null where it does not. */
    @Nullable
    Marker insidePronoun(List<Token> tokens, int pronoun) {
        String folded = tokens.get(pronoun).folded();
        return folded.length() < 3 ? null : longest(tokens, pronoun + 1, folded.substring(folded.length() - 2));
    }

    private @Nullable Marker longest(List<Token> tokens, int first, String opening) {
        Marker best = null;
        StringBuilder words = new StringBuilder(opening);
        for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).folded());
            String form = words.toString();
            String name = byForm.get(form);
            if (name != null) {
                best = new Marker(name, i + 1);
            }
            String next = byForm.ceilingKey(form);
            if (next == null || !next.startsWith(form)) {
                break;
            }
        }
        return best;
    }
}

package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Finds who says what stands in quotation marks before him: "हम …," अ ने कहा. */
final class SpeakerBehind {
    /** How far behind its speaker a verb of saying may stand. */
    private static final int REACH = 8;

    private SpeakerBehind() {}

    /** The one who says the quotation that holds a token, or null where nobody is named behind it. */
    static @Nullable Referent of(
            Sentence sentence, int token, DocumentNames names, VerbForms verbs, Discourse discourse) {
        List<Token> tokens = sentence.tokens();
        if (!tokens.get(token).quoted()) {
            return null;
        }
        int close = token;
        while (close < tokens.size() && tokens.get(close).quoted()) {
            close++;
        }
        for (int i = close; i < tokens.size(); i++) {
            boolean pronoun = i - close <= 2 && tokens.get(i).is(WordClass.THEY_ERGATIVE);
            if (pronoun && says(tokens, i, verbs)) {
                return discourse.personSubject(sentence.index()); // "हम …," उन्होंने कहा
            }
            if (!tokens.get(i).is(WordClass.ERGATIVE)) {
                continue;
            }
            Ref ref = names.before(sentence.index(), i);
            boolean named =
                    ref != null && ref.is(Ref.Kind.NAME) && ref.candidates().size() == 1;
            return named && ref.only().acts() && says(tokens, i, verbs) ? ref.only() : null;
        }
        return null;
    }

    private static boolean says(List<Token> tokens, int from, VerbForms verbs) {
        return tokens.subList(from, Math.min(tokens.size(), from + REACH)).stream()
                .anyMatch(t ->
                        verbs.of(t.folded()).stream().anyMatch(f -> f.stem().equals("कह")));
    }
}

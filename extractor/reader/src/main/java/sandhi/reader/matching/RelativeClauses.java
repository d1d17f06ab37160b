package sandhi.reader.matching;

import java.util.List;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Tells what stands in a relative clause between commas from what goes on around it: अ, जिनसे मिलने ब गए थे, … जाएंगे. */
final class RelativeClauses {
    private RelativeClauses() {}

    /** The place among the clauses of the one that a clause goes on from: behind a relative clause, the one that this stands in. */
    static int before(SentenceView view, Clause clause, int at) {
        List<Clause> clauses = view.all();
        List<Token> tokens = view.tokens();
        if (!tokens.get(clause.first()).is(",")) {
            return at - 1;
        }
        for (int i = at - 1; i > 0; i--) {
            int first = clauses.get(i).first();
            if (tokens.get(first).is(WordClass.RELATIVE)
                    && tokens.get(first - 1).is(",")) {
                return i - 1;
            }
            if (i < at - 1 && clauses.get(i).finite()) {
                break;
            }
        }
        return at - 1;
    }

    /** Whether a relative pronoun of the clause takes somebody up in another case, so that he does not act in it. */
    static boolean takenUp(SentenceView view, Clause clause, Phrase subject) {
        return view.phrases().stream()
                .anyMatch(p -> clause.holds(p.first())
                        && p.rule().equals("pronoun.relative")
                        && !p.is("nom")
                        && !p.is("ne")
                        && p.heads().equals(subject.heads()));
    }

    /** उनकी जो मुलाकात होने वाली थी: behind a genitive a relative describes what is owned, and opens no clause. */
    static boolean owned(SentenceView view, int relative) {
        return view.is(relative, WordClass.RELATIVE)
                && view.phrases().stream().anyMatch(p -> p.next() == relative && p.is("ka"));
    }
}

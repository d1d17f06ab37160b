package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;
import sandhi.reader.times.Timex;

/** A sentence as event frames see it: its noun phrases, verb groups, clauses and time expressions. */
final class SentenceView {

    private final Sentence sentence;
    private final List<Phrase> phrases;
    private final List<Referent> pair;
    private final List<Timex> times;
    private final List<VerbGroup> verbs;
    private final List<Clause> clauses;
    private final boolean[] taken;
    private final Context context;
    private final List<Phrase> inner;

    /**
     * What the text before a sentence was about.
     *
     * @param topic who it was about last, null where nobody
     * @param pair the two of whom it told together, empty where none
     * @param subject who or what acted in it last, null where nobody
     * @param states the two states of whom it told together, empty where none
     * @param main the two sides that the whole article is about, empty where none stand out
     * @param body the league of states that the article is about, null where it is about none
     * @param terms what it tells of a pact
     */
    record Context(
            @Nullable Referent topic,
            List<Referent> pair,
            @Nullable Referent subject,
            List<Referent> states,
            List<Referent> main,
            @Nullable Referent body,
            PactTerms.Terms terms) {}

    SentenceView(
            Sentence sentence,
            List<Phrase> phrases,
            List<Timex> times,
            VerbGroups groups,
            List<Ref> refs,
            List<Phrase> inner,
            Context context,
            List<Referent> pair) {
        this.context = context;
        this.inner = List.copyOf(inner);
        this.pair = pair;
        this.sentence = sentence;
        this.phrases = phrases;
        this.times = times;
        this.taken = new boolean[sentence.tokens().size()];
        for (Ref ref : refs) {
            for (int i = ref.first(); i < ref.end(); i++) {
                taken[i] = true;
            }
        }
        for (Phrase phrase : phrases) {
            for (int i = phrase.end(); i < phrase.next(); i++) {
                taken[i] = true;
            }
        }
        for (Timex time : times) {
            for (int i = time.firstToken(); i < time.endToken(); i++) {
                taken[i] = true;
            }
        }
        this.verbs = groups.of(sentence.tokens(), taken);
        this.clauses = clauses();
    }

    Sentence sentence() {
        return sentence;
    }

    Context context() {
        return context;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    /** Whether there is a token at a position and it is of a word class. */
    boolean is(int token, WordClass one) {
        return token >= 0 && token < tokens().size() && tokens().get(token).is(one);
    }

    /** Whether the tokens from a position on are of these word classes, one of each. */
    boolean is(int token, WordClass first, WordClass second) {
        return is(token, first) && is(token + 1, second);
    }

    /** Whether any token from first to end is of a word class. */
    boolean any(int first, int end, WordClass one) {
        return tokens().subList(first, end).stream().anyMatch(t -> t.is(one));
    }

    /** The two states whom the text was last about together. */
    List<Referent> pair() {
        return pair;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** The names that stand inside longer ones: ब्रिक्स in ब्रिक्स शिखर सम्मेलन. */
    List<Phrase> inner() {
        return inner;
    }

    List<Timex> times() {
        return times;
    }

    List<VerbGroup> verbs() {
        return verbs;
    }

    List<Clause> all() {
        return clauses;
    }

    /** The clause that holds a token. */
    Clause clause(int token) {
        for (Clause clause : clauses) {
            if (clause.holds(token)) {
                return clause;
            }
        }
        return clauses.get(clauses.size() - 1);
    }

    /** The phrase that covers a token, or null. */
    @Nullable
    Phrase phraseAt(int token) {
        for (Phrase phrase : phrases) {
            if (phrase.first() <= token && token < phrase.end()) {
                return phrase;
            }
        }
        return null;
    }

    /** बीजिंग, 17 सितंबर: whether a name only says where the text is from. */
    boolean dateline(Phrase phrase) {
        boolean opens = phrase.first() == 0
                && phrase.end() < tokens().size()
                && tokens().get(phrase.end()).isPunctuation();
        return opens || times.stream().anyMatch(t -> t.firstToken() == phrase.end() + 1);
    }

    /** A participle inside a noun phrase ends no clause. */
    private boolean describes(VerbGroup verb) {
        boolean perfective = verb.tense() == VerbGroup.Tense.DONE && !verb.finite();
        boolean conjunctive = is(verb.end() - 1, WordClass.CONJUNCTIVE);
        return perfective && !conjunctive && tokens().get(verb.end()).isWord();
    }

    private List<Clause> clauses() {
        List<Clause> out = new ArrayList<>();
        int start = 0;
        int verb = 0;
        boolean conditional = false;
        int n = tokens().size();
        VerbGroup current = null;
        for (int i = 0; i < n; i++) {
            Token token = tokens().get(i);
            conditional |= token.is(WordClass.CONDITION);
            boolean neither = i > 0 && tokens().get(i - 1).is(WordClass.NEGATION); // दोनों देश न तो धमकी देंगे
            boolean opener = i > start
                    && !taken[i]
                    && token.is(WordClass.CLAUSE_OPENER)
                    && !neither
                    && !RelativeClauses.owned(this, i);
            if (opener) {
                out.add(new Clause(start, i, current, conditional));
                conditional = conditional && !token.is(WordClass.CONSEQUENCE) && current == null;
                start = i;
                current = null;
            }
            if (verb < verbs.size() && verbs.get(verb).first() == i) {
                current = verbs.get(verb);
                verb++;
                int end = current.end();
                boolean more = end < n;
                if (more && !describes(current)) {
                    out.add(new Clause(start, end, current, conditional));
                    conditional = conditional && !current.finite();
                    start = end;
                    current = null;
                }
                i = end - 1;
            }
        }
        if (start < n || out.isEmpty()) {
            out.add(new Clause(start, n, current, conditional));
        }
        return out;
    }
}

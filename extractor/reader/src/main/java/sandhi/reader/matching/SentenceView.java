package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.times.Timex;

/** A sentence as event frames see it: its noun phrases, verb groups, clauses and time expressions. */
final class SentenceView {
    private static final Set<String> OPENERS = Set.of(
            "कि",
            "जिसमें",
            "जिसके",
            "जिसका",
            "जिससे",
            "जिनसे",
            "जिनके",
            "जिनकी",
            "जिनका",
            "जिनमें",
            "जिनको",
            "जिसने",
            "जिन्होंने",
            "जहां",
            "जबकि",
            "लेकिन",
            "क्योंकि",
            "मगर",
            "ताकि",
            "हालांकि",
            "जब",
            "तब",
            "जो",
            "जिसकी",
            "जिसे",
            "जिन्हें",
            "तो");
    private static final Set<String> CONDITIONS = Set.of("अगर", "यदि", "अगर्चे", "बशर्ते");

    private final Sentence sentence;
    private final List<Phrase> phrases;
    private final List<Referent> pair;
    private final List<Timex> times;
    private final List<VerbGroup> verbs;
    private final List<Clause> clauses;
    private final boolean[] taken;
    private final Context context;

    /**
     * What the text before a sentence was about.
     *
     * @param topic who it was about last, null where nobody
     * @param pair the two of whom it told together, empty where none
     * @param subject who or what acted in it last, null where nobody
     * @param states the two states of whom it told together, empty where none
     * @param body the league of states that the article is about, null where it is about none
     */
    record Context(
            @Nullable Referent topic,
            List<Referent> pair,
            @Nullable Referent subject,
            List<Referent> states,
            @Nullable Referent body) {}

    SentenceView(
            Sentence sentence,
            List<Phrase> phrases,
            List<Timex> times,
            VerbGroups groups,
            List<Ref> refs,
            Context context,
            List<Referent> pair) {
        this.context = context;
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

    /** Whether a token belongs to a name, a case marker or a time. */
    boolean taken(int token) {
        return taken[token];
    }

    /** The two states whom the text was last about together. */
    List<Referent> pair() {
        return pair;
    }

    List<Phrase> phrases() {
        return phrases;
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

    /** A participle inside a noun phrase ends no clause. */
    private boolean describes(VerbGroup verb) {
        boolean perfective = verb.tense() == VerbGroup.Tense.DONE && !verb.finite();
        boolean conjunctive = verb.end() > 0
                && (tokens().get(verb.end() - 1).is("कर")
                        || tokens().get(verb.end() - 1).folded().endsWith("कर")
                        || tokens().get(verb.end() - 1).folded().endsWith("के"));
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
            String folded = tokens().get(i).folded();
            conditional |= CONDITIONS.contains(folded);
            boolean opener = i > start && !taken[i] && OPENERS.contains(folded);
            if (opener) {
                out.add(new Clause(start, i, current, conditional));
                conditional = conditional && !folded.equals("तो") && current == null;
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

package sandhi.reader.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Who vouches for what a sentence tells: whoever alleges it (दावा, आरोप), or a third party that says it (कहा, के अनुसार). */
final class Claims {
    private static final Set<String> CLAIMS = Set.of("claim", "charge");

    /** How far behind its deed the word for a claim may stand: हमला करने का आरोप. */
    private static final int REACH = 5;

    private final Map<String, String> words;

    /**
     * @param words by folded form, {@code claim} and {@code charge} for nouns of allegation, {@code say} for stems and infinitives of verbs of saying
     */
    Claims(Map<String, String> words) {
        this.words = words;
    }

    /** Notes who claims the event of a draft. */
    void settle(EventDraft draft, SentenceView view) {
        boolean deed = !draft.type().equals("Accuse");
        if (!content(draft, view) && !quoted(draft, view) && (!deed || !alleged(draft, view))) {
            according(draft, view);
        }
    }

    /** अ ने कहा कि …, अ का दावा है कि … */
    private boolean content(EventDraft draft, SentenceView view) {
        List<Clause> clauses = view.all();
        for (int i = clauses.indexOf(view.clause(draft.trigger)); i > 0; i--) {
            if (view.tokens().get(clauses.get(i).first()).is(WordClass.THAT)) {
                int from = i - 1;
                while (from > 0 && !clauses.get(from - 1).finite()) {
                    from--;
                }
                return claimed(
                        draft, view, clauses.get(from).first(), clauses.get(i).first());
            }
        }
        return false;
    }

    /** "…", अ ने कहा: the words outside of the quotation marks tell who says what is inside. */
    private boolean quoted(EventDraft draft, SentenceView view) {
        List<Token> tokens = view.tokens();
        int open = draft.trigger;
        int close = draft.trigger;
        while (open > 0 && tokens.get(open - 1).quoted()) {
            open--;
        }
        while (close < tokens.size() && tokens.get(close).quoted()) {
            close++;
        }
        return tokens.get(draft.trigger).quoted()
                && (claimed(draft, view, 0, open) || claimed(draft, view, close, tokens.size()));
    }

    /** अ ने ब पर हमला करने का आरोप लगाया */
    private boolean alleged(EventDraft draft, SentenceView view) {
        List<Token> tokens = view.tokens();
        for (int i = draft.trigger + 1; i < tokens.size() && i <= draft.trigger + REACH; i++) {
            if (view.phraseAt(i) != null) {
                return false;
            }
            if (alleges(tokens.get(i).folded()) && tokens.get(i - 1).is(WordClass.GENITIVE)) {
                int first = new ClauseSubjects(view, view.clause(i)).outerStart();
                note(draft, subject(view, first, view.clause(i).end(), i));
                return true;
            }
        }
        return false;
    }

    /** अ के अनुसार: of a state or body; agencies only pass on. */
    private static void according(EventDraft draft, SentenceView view) {
        for (Phrase phrase : view.phrases()) {
            if (phrase.is("anusar") && phrase.head().acts() && apart(draft, phrase)) {
                note(draft, phrase);
                return;
            }
        }
    }

    /** Whether the words from first to end say who claims it. */
    private boolean claimed(EventDraft draft, SentenceView view, int first, int end) {
        boolean alleges = false;
        int word = -1;
        for (int i = first; i < end; i++) {
            String folded = view.tokens().get(i).folded();
            if (alleges(folded)) {
                alleges = true;
                word = i;
            } else if (word < 0 && words.containsKey(folded)) {
                word = i;
            }
        }
        for (VerbGroup verb : view.verbs()) {
            if (word < 0 && verb.first() >= first && verb.end() <= end && words.containsKey(verb.head())) {
                word = verb.first();
            }
        }
        Phrase speaker = word < 0 ? null : subject(view, first, end, word);
        if (speaker == null || !alleges && !apart(draft, speaker)) {
            return false;
        }
        note(draft, speaker);
        return true;
    }

    private boolean alleges(String folded) {
        return CLAIMS.contains(words.getOrDefault(folded, ""));
    }

    /** Whoever acts between two tokens: अ ने, or अ का right before the word for what he does, or unmarked. */
    private static @Nullable Phrase subject(SentenceView view, int first, int end, int word) {
        Phrase bare = null;
        for (Phrase phrase : view.phrases()) {
            if (phrase.first() < first
                    || phrase.first() >= end
                    || !phrase.head().acts()) {
                continue;
            }
            if (phrase.is("ne") || phrase.is("ka") && phrase.next() == word) {
                return phrase;
            }
            if (phrase.is("nom") && phrase.kind() != Phrase.Kind.DEMONYM && bare == null && phrase.first() < word) {
                bare = phrase;
            }
        }
        return bare;
    }

    /** Whether somebody takes no part in an event, neither himself nor by his state. */
    private static boolean apart(EventDraft draft, Phrase speaker) {
        return speaker.heads().stream().allMatch(s -> draft.everybody().stream().noneMatch(f -> f.sameSide(s)));
    }

    private static void note(EventDraft draft, @Nullable Phrase claimant) {
        if (claimant != null) {
            claimant.heads().stream().filter(h -> !draft.claimedBy.contains(h)).forEach(draft.claimedBy::add);
        }
    }
}

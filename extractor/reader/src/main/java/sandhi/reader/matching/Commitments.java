package sandhi.reader.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/**
 * Tells one commitment from another: the same two agree on many things at one meeting, and each is an event of its own unless both
 * tellings speak of the same matter.
 */
final class Commitments {
    /** The share of the shorter telling's words that a retelling repeats. */
    private static final double ALIKE = 0.4;

    private static final String AGREE = "Agree";

    /** Nouns that say that something is agreed, and not what. */
    private static final Set<WordClass> GENERAL = Set.of(
            WordClass.CONSENT,
            WordClass.PROSPECT,
            WordClass.DECISION,
            WordClass.PACT,
            WordClass.REPORT,
            WordClass.MATTER,
            WordClass.SETTLED);

    /** Types that a gift is told as, too. */
    private static final Set<String> OFFERS = Set.of(AGREE, "Request");

    /** Types of which the same actors do many at a time. */
    private static final Set<String> MATTERS =
            Set.of(AGREE, "Mobilize", "Aid", "Request", "Accuse", "Reject", "Support", "Threaten", "Sanction");

    private Commitments() {}

    /**
     * What a sentence tells, without what tells the same deed by another name: a term of a pact that is another deed by the same verb, or one
     * more of the same ones; a pledge or an offer to give what is told as given or to be given.
     */
    static List<EventDraft> settle(List<EventDraft> drafts) {
        return drafts.stream()
                .filter(d -> drafts.stream()
                        .noneMatch(o ->
                                o != d && o.complete() && (d.frame.terms() ? deed(o, d) || told(o, d) : given(o, d))))
                .toList();
    }

    /** Whether what a draft tells binds those who say it. */
    static boolean ofOne(EventDraft draft) {
        return draft.type().equals(AGREE);
    }

    /** यूक्रेन को मिसाइलें देने का वादा, देने की पेशकश */
    private static boolean given(EventDraft aid, EventDraft other) {
        return aid.type().equals("Aid")
                && OFFERS.contains(other.type())
                && aid.verb != null
                && (aid.verb == other.verb || aid.verb.end() <= other.trigger && other.trigger - aid.verb.end() <= 2)
                && other.fillers("actor").equals(aid.fillers("actor"));
    }

    private static boolean deed(EventDraft other, EventDraft term) {
        return !other.type().equals(AGREE) && other.verb == term.verb;
    }

    private static boolean told(EventDraft other, EventDraft term) {
        return other.type().equals(AGREE)
                && (other.trigger < term.trigger || !other.frame.terms())
                && other.everybody().containsAll(term.everybody());
    }

    /**
     * The words that say what is agreed, but names and verbs: those of the clauses that lead to the trigger (… बढ़ाने पर सहमति), or of the
     * clause that follows with कि. None for a headline or a bare statement, which can tell of anything.
     */
    static Set<String> words(SentenceView view, Triggers.Trigger trigger) {
        Set<String> words = new LinkedHashSet<>();
        if (view.sentence().kind() == Sentence.Kind.HEADLINE) {
            return words;
        }
        ClauseSubjects clauses = new ClauseSubjects(view, trigger.clause(view));
        boolean about = view.is(trigger.first() - 1, WordClass.MATTER_MARK);
        boolean deed = trigger.frame().nouns().isEmpty() || trigger.frame().terms();
        boolean own = !deed
                && trigger.frame().event().equals(AGREE)
                && GENERAL.stream().noneMatch(c -> view.is(trigger.end() - 1, c));
        if (about || deed || trigger.verb() == null || !trigger.frame().event().equals(AGREE)) {
            gather(view, clauses.outerStart(), trigger.first(), words);
        }
        if (own) {
            gather(view, clauses.outerStart(), trigger.end(), words); // सीमा खोल दी: the noun says what it is about
        }
        boolean agree = trigger.frame().event().equals(AGREE);
        if (agree && trigger.verb() != null && trigger.verb().first() > trigger.end()) {
            gather(view, trigger.end(), trigger.verb().first(), words); // लक्ष्य व्यापार को दोगुना करना है
        }
        gather(view, trigger.clause(view).end(), clauses.contents().end(), words);
        return words;
    }

    private static void gather(SentenceView view, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            Token token = view.tokens().get(i);
            if (token.isWord() && token.folded().length() > 3 && view.phraseAt(i) == null && !verb(view, i)) {
                words.add(stem(token.folded()));
            }
        }
    }

    /** Whether two tellings can speak of the same matter. */
    static boolean alike(EventDraft a, EventDraft b) {
        if (!MATTERS.contains(a.type()) || a.sentence == b.sentence || a.matter.isEmpty() || b.matter.isEmpty()) {
            return true;
        }
        long shared = a.matter.stream().filter(b.matter::contains).count();
        int fewer = Math.min(a.matter.size(), b.matter.size());
        return shared >= Math.max(ALIKE * fewer, Math.min(2, fewer));
    }

    private static boolean verb(SentenceView view, int token) {
        return view.verbs().stream().anyMatch(v -> v.first() <= token && token < v.end());
    }

    /** संबंध, संबंधों: without the plural's ending. */
    private static String stem(String folded) {
        return folded.endsWith("ों") ? folded.substring(0, folded.length() - 2) : folded;
    }
}

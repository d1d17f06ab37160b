package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Token;

/** Reads who is said to have done a deed that a charge names: अ ने ब पर हमला करने का आरोप लगाया, ब पर हमले का आरोप. */
final class Charges {
    /** How many words may stand between the deed and the word for the charge: करने के गंभीर आरोप. */
    private static final int REACH = 3;

    private final Set<String> words;

    /**
     * @param words folded nouns by which somebody lays a deed on another (आरोप)
     */
    Charges(Set<String> words) {
        this.words = words;
    }

    /** Whether the deed of a trigger is what somebody is charged with. */
    boolean names(SentenceView view, Triggers.Trigger trigger) {
        return word(view, trigger) >= 0;
    }

    /** Whoever is charged: the first phrase with पर before the deed, himself or by what he owns. Null where there is no charge or nobody is named. */
    @Nullable
    Phrase charged(SentenceView view, Triggers.Trigger trigger, Belongings belongings) {
        int word = word(view, trigger);
        if (word < 0) {
            return null;
        }
        int from = new ClauseSubjects(view, trigger.clause(view)).outerStart();
        for (Phrase phrase : view.phrases()) {
            boolean before = phrase.first() >= from && phrase.first() < trigger.first();
            boolean behind = phrase.first() > word && phrase.first() <= word + REACH;
            if ((before || behind) && phrase.head().acts() && (phrase.is("par") || belongings.owns(phrase, "par"))) {
                return phrase;
            }
        }
        return null;
    }

    private int word(SentenceView view, Triggers.Trigger trigger) {
        VerbGroup verb = trigger.verb();
        boolean infinitive = verb != null && verb.tense() == VerbGroup.Tense.NONE && !verb.finite();
        if (verb != null && !infinitive || verb == null && !trigger.frame().nominal()) {
            return -1;
        }
        List<Token> tokens = view.tokens();
        int at = verb == null ? trigger.end() : verb.end();
        if (at >= tokens.size() || !CaseMarkers.genitive(tokens.get(at))) {
            return -1;
        }
        for (int i = at + 1; i < tokens.size() && i <= at + REACH; i++) {
            if (words.contains(tokens.get(i).folded())) {
                return i;
            }
            if (view.phraseAt(i) != null) {
                return -1;
            }
        }
        return -1;
    }
}

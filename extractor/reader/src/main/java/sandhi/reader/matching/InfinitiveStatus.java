package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Status;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Reads from what follows an infinitive whether its deed came true: करने के बाद, करने के लिए, करने से मना किया. */
final class InfinitiveStatus {
    private InfinitiveStatus() {}

    /** An infinitive says by what follows whether it came true: करने के बाद, करने के लिए, करने से पहले. */
    static Status of(SentenceView view, Triggers.Trigger trigger, VerbGroup verb, @Nullable Status before) {
        VerbGroup journey = trigger.frame().event().equals("Meeting") ? journey(view, verb) : null;
        if (journey != null) {
            return journey.negated() || journey.tense() == VerbGroup.Tense.WAS_TO_COME
                    ? Status.DENIED
                    : switch (journey.tense()) {
                        case TO_COME -> Status.PLANNED;
                        case MAY -> Status.POSSIBLE;
                        default -> Status.OCCURRED;
                    };
        }
        int next = verb.end();
        if (view.is(next, WordClass.GENITIVE, WordClass.AVOWAL)) {
            return Status.OCCURRED;
        }
        if (view.is(next, WordClass.OF) && (StatusReader.after(view, next) || view.is(next + 1, WordClass.REALISED))) {
            return Status.OCCURRED;
        }
        if (refused(view, trigger, verb)) {
            return Status.DENIED;
        }
        int near = Math.min(view.tokens().size(), next + 4);
        if (view.is(next, WordClass.GENITIVE) && verb.is(WordClass.CONVENE_VERB)) {
            return view.any(next, near, WordClass.CALL_FOR) ? Status.POSSIBLE : Status.PLANNED;
        }
        if (EventDates.moves(trigger)
                && view.is(next, WordClass.GENITIVE)
                && view.any(
                        Math.min(view.tokens().size(), next + 2),
                        Math.min(view.tokens().size(), next + 4),
                        WordClass.TURN_DOWN)) {
            return Status.DENIED; // मिलने की पेशकश ठुकरा दी
        }
        if (view.is(next, WordClass.GENITIVE, WordClass.CHANCE) && came(view, next)) {
            return Status.OCCURRED;
        }
        if (view.is(next, WordClass.GENITIVE, WordClass.REPORT)
                && verb.is(WordClass.BE_VERB)
                && view.any(trigger.end(), verb.first(), WordClass.COMPLETE)) {
            return Status.OCCURRED; // बातचीत पूरी होने की घोषणा
        }
        if (view.is(next, WordClass.OF, WordClass.FOR)
                || view.is(next, WordClass.SETTLED)
                || view.is(next, WordClass.AIM)
                || view.is(next, WordClass.ON, WordClass.CONSENT)) {
            return before == null ? Status.PLANNED : before;
        }
        return before != null ? before : Status.OCCURRED;
    }

    /** रियाद जाने से मना कर दिया: a journey that somebody refuses to make. */
    static boolean refused(SentenceView view, Triggers.Trigger trigger, VerbGroup verb) {
        return trigger.frame().event().equals("Visit") && view.is(verb.end(), WordClass.FROM, WordClass.REFUSAL);
    }

    /** मिलने का मौका मिला: the chance came. */
    private static boolean came(SentenceView view, int from) {
        return view.verbs().stream()
                .filter(v -> v.first() >= from && v.first() <= from + 5)
                .findFirst()
                .filter(v -> v.is(WordClass.CHANCE_VERB) && v.tense() == VerbGroup.Tense.DONE && !v.negated())
                .isPresent();
    }

    /** भाग लेने मॉस्को गए जयशंकर ने: the person behind the participle of a journey; null where there is none. */
    static @Nullable Phrase traveller(SentenceView view, VerbGroup journey) {
        Phrase behind = view.phraseAt(journey.end());
        boolean goes = behind != null
                && !journey.finite()
                && journey.tense() == VerbGroup.Tense.DONE
                && behind.first() == journey.end()
                && behind.head().is(EntityType.PERSON);
        return goes ? behind : null;
    }

    /** मिलने प्योंगयांग गईं: the journey that was made to that end, with nothing but its goal and its day between; null where there is none. */
    static @Nullable VerbGroup journey(SentenceView view, VerbGroup infinitive) {
        List<Token> tokens = view.tokens();
        if (!view.is(infinitive.end() - 1, WordClass.OBLIQUE_INFINITIVE)) {
            return null;
        }
        int from = infinitive.end();
        if (view.is(from, WordClass.OF, WordClass.FOR)) {
            from += 2;
        }
        for (VerbGroup verb : view.verbs()) {
            if (verb.first() < from) {
                continue;
            }
            boolean goes = verb.is(WordClass.MOTION_VERB)
                    && (verb.finite() || verb.describes(tokens) || traveller(view, verb) != null);
            boolean near = verb.first() - from <= 8
                    && tokens.subList(from, verb.first()).stream().noneMatch(Token::isPunctuation);
            return goes && near ? verb : null;
        }
        return null;
    }
}

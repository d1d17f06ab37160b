package sandhi.reader.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.Status;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;
import sandhi.reader.times.Timex;

/** Reads from tense, aspect, mood, negation and cue words whether an event has happened. */
final class StatusReader {
    /** Types of which करने वाला speaks as of things to come; of a deed it says who did it. */
    private static final Set<String> MOVES = Set.of("Meeting", "Visit", "Signing");

    /** Types that are done by being declared. */
    private static final Set<String> DECLARED = Set.of("Reject", "Sanction", "Agree");

    private final Map<String, GrammarLists.StatusCue> cues;

    StatusReader(Map<String, GrammarLists.StatusCue> cues) {
        this.cues = cues;
    }

    /** The status of the event at a trigger. */
    Status of(SentenceView view, Triggers.Trigger trigger) {
        Status fixed = trigger.frame().status();
        VerbGroup verb = trigger.verb();
        if (fixed != null) {
            boolean pledged = fixed == Status.OCCURRED && trigger.frame().future(); // वे एक दूसरे को धमकी नहीं देंगे
            return verb != null && verb.negated() && !pledged && !refuses(view, trigger) ? Status.DENIED : fixed;
        }
        Status before = cue(view, Math.max(0, trigger.first() - 4), trigger.first(), "before");
        if (verb == null) {
            return nominal(view, trigger, before);
        }
        boolean announced = announced(view, verb);
        boolean tariff = trigger.frame().nouns().contains("प्रतिबंध");
        if (announced
                && !tariff
                && !verb.negated()
                && DECLARED.contains(trigger.frame().event())) {
            return Status.OCCURRED;
        }
        if (verb.negated() || view.is(verb.end(), WordClass.WITHOUT) || without(view, trigger, verb)) {
            return Status.DENIED;
        }
        if (trigger.end() < verb.first() && cue(view, trigger.end(), verb.first(), "after") == Status.PLANNED) {
            return Status.PLANNED; // हमले की तैयारी कर रहा है
        }
        Status after = cue(view, trigger.end(), behind(view, verb), "after");
        if (after != null && after != Status.PLANNED || after == Status.PLANNED && !verb.finite()) {
            return after;
        }
        if (verb.end() < view.tokens().size() && onCondition(view, verb.end())) {
            return Status.POSSIBLE;
        }
        if (verb.finite() && contentDenied(view, trigger.first())) {
            return Status.DENIED;
        }
        return switch (verb.tense()) {
            case TO_COME ->
                onlyIf(view, trigger)
                        ? Status.POSSIBLE
                        : firstTo(view, verb) != null
                                ? firstTo(view, verb)
                                : lasts(view, trigger, verb)
                                        ? Status.ONGOING
                                        : MOVES.contains(trigger.frame().event()) || !verb.describes(view.tokens())
                                                ? Status.PLANNED
                                                : Status.OCCURRED;
            case WAS_TO_COME -> Status.DENIED;
            case MAY -> Status.POSSIBLE;
            case GOING_ON -> onTheWay(view, trigger, verb);
            case HABIT -> unreal(view, verb) ? Status.POSSIBLE : before != null ? before : Status.OCCURRED;
            case DONE ->
                before == Status.PLANNED && !verb.finite() || convened(view, trigger, verb)
                        ? Status.PLANNED
                        : Status.OCCURRED;
            case NONE -> InfinitiveStatus.of(view, trigger, verb, before);
        };
    }

    /** वहां पहुंचने वाले पहले प्रधानमंत्री हैं, … होंगे: whoever is the first to do it has done it, or will; null where it says no such thing. */
    private static @Nullable Status firstTo(SentenceView view, VerbGroup verb) {
        if (!view.is(verb.end() - 1, WordClass.VALA)) {
            return null;
        }
        VerbGroup main = view.verbs().stream()
                .filter(v -> v.first() >= verb.end() && v.finite())
                .findFirst()
                .orElse(null);
        boolean first = view.is(verb.end(), WordClass.FOREMOST);
        boolean named = main != null
                && (main.head().equals(VerbForms.COPULA) || main.is(WordClass.BE_VERB))
                && IntStream.range(verb.end(), main.first())
                        .anyMatch(i -> view.is(i, WordClass.FOREMOST) && !view.is(i - 1, WordClass.POSTPOSITION));
        if (!first && !named) {
            return null;
        }
        return Optional.ofNullable(main)
                .filter(v -> v.tense() == VerbGroup.Tense.TO_COME)
                .map(v -> Status.PLANNED)
                .orElse(Status.OCCURRED);
    }

    /** मंगलवार को बेलफास्ट जा रहे हैं: of one who travels the progressive tells what he is about to do. */
    private static Status onTheWay(SentenceView view, Triggers.Trigger trigger, VerbGroup verb) {
        boolean leaves = trigger.frame().event().equals("Visit")
                && trigger.frame().nouns().isEmpty()
                && verb.is(WordClass.MOTION_VERB)
                && verb.finite()
                && view.is(verb.end() - 1, WordClass.PRESENT_COPULA);
        if (!leaves) {
            return Status.ONGOING;
        }
        Clause clause = view.clause(verb.first());
        boolean whether = view.any(clause.first(), verb.first(), WordClass.WHETHER);
        return whether ? Status.POSSIBLE : Status.PLANNED;
    }

    /** आपात बैठक बुलाई गई है: what has been called is to come. */
    private static boolean convened(SentenceView view, Triggers.Trigger trigger, VerbGroup verb) {
        return trigger.frame().event().equals("Meeting")
                && verb.is(WordClass.CONVENE_VERB)
                && view.is(verb.end() - 1, WordClass.PRESENT_COPULA);
    }

    /** दौरा रविवार तक चलेगा: what lasts until then has begun. */
    private static boolean lasts(SentenceView view, Triggers.Trigger trigger, VerbGroup verb) {
        int to = Math.max(trigger.end(), verb.first());
        return verb.is(WordClass.GO_ON_VERB)
                && view.any(trigger.end(), to, WordClass.UNTIL)
                && !view.any(trigger.end(), to, WordClass.FROM);
    }

    /** तैयार नहीं: the trigger itself says no, so that the negation belongs to it. */
    private static boolean refuses(SentenceView view, Triggers.Trigger trigger) {
        return view.any(trigger.first(), trigger.end(), WordClass.NEGATION)
                || trigger.frame().with().stream().anyMatch(w -> w.startsWith("नहीं ") || w.endsWith(" नहीं"));
    }

    /** छोड़ने की घोषणा की, निकालने का फैसला किया: what states declare or decide against others is done by that. */
    private static boolean announced(SentenceView view, VerbGroup verb) {
        if (verb.finite() || verb.tense() != VerbGroup.Tense.NONE) {
            return false;
        }
        return view.is(verb.end(), WordClass.GENITIVE, WordClass.DECISION)
                && view.verbs().stream()
                        .filter(v -> v.first() >= verb.end())
                        .limit(1)
                        .anyMatch(v -> v.tense() == VerbGroup.Tense.DONE && !v.negated());
    }

    /** अ ने इस आरोप का खंडन किया कि …: whether the clause that brings in what is said denies it. */
    private boolean contentDenied(SentenceView view, int trigger) {
        List<Clause> clauses = view.all();
        int at = clauses.indexOf(view.clause(trigger));
        while (at > 0 && !view.tokens().get(clauses.get(at).first()).is(WordClass.THAT)) {
            int first = clauses.get(at).first();
            boolean remark = view.is(first, WordClass.RELATIVE)
                    && view.tokens().get(first - 1).is(",");
            at = remark ? 0 : at - 1; // …, जिसका आरोप अ ने ब पर लगाया
        }
        if (at == 0) {
            return false;
        }
        int from = at - 1;
        while (from > 0 && !clauses.get(from - 1).finite()) {
            from--;
        }
        for (int i = clauses.get(from).first(); i < clauses.get(at).first(); i++) {
            String word = view.tokens().get(i).folded();
            GrammarLists.StatusCue both = i + 1 < clauses.get(at).first()
                    ? cues.get(word + " " + view.tokens().get(i + 1).folded())
                    : null;
            GrammarLists.StatusCue cue = both != null ? both : cues.get(word);
            if (cue != null
                    && (cue.where().equals("content") || view.tokens().get(i).is("इनकार"))) {
                return !view.is(i + 1, WordClass.NEGATION)
                        && !saysInstead(view, i, clauses.get(at).first());
            }
        }
        return false;
    }

    /** Up to where words behind the verb still speak of it: a few, and none of what somebody says. */
    private static int behind(SentenceView view, VerbGroup verb) {
        if (view.is(verb.end() - 1, WordClass.CONJUNCTIVE)) {
            return verb.end(); // बैठक करके उस कार्यक्रम की अहमियत बताई
        }
        if (view.is(verb.end(), WordClass.OF, WordClass.REALISED)) {
            return verb.end(); // बात करने के बाद प्रतिबंध टाल दिए
        }
        int end = Math.min(view.tokens().size(), verb.end() + 4);
        for (int i = verb.end(); i < end; i++) {
            Token token = view.tokens().get(i);
            boolean next = verb.finite() && (token.isPunctuation() || token.is(WordClass.JOINT));
            if (next || token.is(WordClass.THAT)) {
                return i; // अवगत कराया और उम्मीद जताई: another clause
            }
        }
        return end;
    }

    /** अगर युद्ध रुका तो वह मिलेंगे. */
    private static boolean onlyIf(SentenceView view, Triggers.Trigger trigger) {
        Clause own = trigger.clause(view);
        return view.any(own.first(), trigger.first(), WordClass.CONSEQUENCE)
                && view.all().stream().anyMatch(c -> c.conditional() && c.end() <= own.first());
    }

    private static boolean onCondition(SentenceView view, int from) {
        return view.any(from, Math.min(view.tokens().size(), from + 3), WordClass.PROVIDED);
    }

    /** मान्यता देता: a habitual form that ends its sentence without an auxiliary says what would be. */
    private static boolean unreal(SentenceView view, VerbGroup verb) {
        boolean ends = verb.end() >= view.tokens().size()
                || view.tokens().get(verb.end()).isPunctuation();
        return ends && !verb.finite() && !verb.has(VerbForms.COPULA);
    }

    /** संभव न होती: what would not have been tells of nothing; नहीं उठता is a plain present. */
    static boolean counterfactual(SentenceView view, @Nullable VerbGroup verb) {
        return verb != null
                && view.is(verb.first() - 1, WordClass.UNREAL_NEGATION)
                && verb.tense() == VerbGroup.Tense.HABIT
                && unreal(view, verb);
    }

    /** के बाद, के एक दिन बाद. */
    static boolean after(SentenceView view, int at) {
        return view.any(at, Math.min(view.tokens().size(), at + 5), WordClass.AFTER);
    }

    private Status nominal(SentenceView view, Triggers.Trigger trigger, @Nullable Status before) {
        List<Token> tokens = view.tokens();
        if (calledOff(view, trigger)) {
            return Status.DENIED;
        }
        if (before != null) {
            Status fate = cue(view, trigger.end(), Math.min(tokens.size(), trigger.end() + 5), "after");
            return fate == Status.DENIED ? fate : before;
        }
        int next = trigger.end();
        if (view.is(next, WordClass.GENITIVE, WordClass.NEWS) && denied(view, next + 2)) {
            return Status.DENIED; // मुलाकात की खबरों का खंडन किया
        }
        boolean earlier = view.is(next, WordClass.OF, WordClass.EARLIER) && !view.is(next + 2, WordClass.STRETCH);
        if (earlier || view.is(next, WordClass.FROM, WordClass.EARLIER) || view.is(next, WordClass.OF, WordClass.FOR)) {
            return Status.PLANNED;
        }
        Status after = cue(view, trigger.end(), Math.min(tokens.size(), trigger.end() + 4), "after");
        if (after != null) {
            return after;
        }
        for (VerbGroup verb : view.verbs()) {
            boolean apart = verb.first() >= trigger.end()
                    && tokens.subList(trigger.end(), verb.first()).stream().anyMatch(t -> t.is(":"));
            if (verb.first() >= trigger.end() && verb.finite() && !apart) {
                boolean about = verb.first() - trigger.end() <= 6;
                if (about && missed(view, next, verb)) {
                    return Status.DENIED;
                }
                boolean since =
                        view.is(next, WordClass.DATIVE) && verb.is(WordClass.BE_VERB) && lasted(view, next, verb);
                return since
                        ? Status.OCCURRED
                        : about && verb.tense() == VerbGroup.Tense.TO_COME
                                ? Status.PLANNED
                                : about && verb.tense() == VerbGroup.Tense.MAY ? Status.POSSIBLE : Status.OCCURRED;
            }
        }
        return Status.OCCURRED;
    }

    /** बैठक ऐन वक्त पर टल गई, बैठक को अगले महीने तक के लिए टाल दिया: the clause of the noun says so of it. */
    private boolean calledOff(SentenceView view, Triggers.Trigger trigger) {
        int next = trigger.end();
        if (EventDates.moves(trigger) && view.is(next, WordClass.FROM, WordClass.WALK_OUT)) {
            return true; // वार्ता से किनारा कर लिया
        }
        if (view.is(next, WordClass.POSTPOSITION) && !view.is(next, WordClass.DATIVE)) {
            return false;
        }
        Clause clause = view.clause(trigger.first());
        VerbGroup verb = clause.verb();
        if (verb == null || verb.first() < next || !verb.finite() || verb.negated()) {
            return false;
        }
        boolean own =
                view.phrases().stream().noneMatch(p -> p.first() >= next && p.end() <= verb.first() && p.is("ka"));
        GrammarLists.StatusCue before =
                cues.get(view.tokens().get(verb.first() - 1).folded());
        boolean off = verb.is(WordClass.CALL_OFF_VERB)
                || before != null
                        && before.status() == Status.DENIED
                        && before.where().equals("after");
        return own && off && verb.tense() == VerbGroup.Tense.DONE;
    }

    /** आरोप खारिज करते हुए कहा कि …: whoever denies one thing asserts what he says. */
    private static boolean saysInstead(SentenceView view, int cue, int that) {
        return view.verbs().stream()
                .filter(v -> v.first() > cue && v.end() <= that)
                .anyMatch(v -> v.first() > cue + 1
                        ? v.is(WordClass.SPEECH_VERB)
                        : v.classes().stream().skip(1).anyMatch(c -> c.contains(WordClass.SPEECH_VERB)));
    }

    private boolean denied(SentenceView view, int from) {
        for (int i = from; i < Math.min(view.tokens().size(), from + 5); i++) {
            GrammarLists.StatusCue cue = cues.get(view.tokens().get(i).folded());
            if (cue != null && cue.status() == Status.DENIED) {
                return !view.is(i + 1, WordClass.NEGATION);
            }
        }
        return false;
    }

    /** बिना शोल्ज से मिले लौट गए. */
    private static boolean without(SentenceView view, Triggers.Trigger trigger, VerbGroup verb) {
        Clause clause = trigger.clause(view);
        for (int i = verb.first() - 1; i >= clause.first(); i--) {
            if (view.is(i, WordClass.WITHOUT) && !view.is(i - 1, WordClass.OF)) {
                return !verb.finite() && view.phraseAt(i + 1) != null;
            }
        }
        return false;
    }

    /** बैठक में नहीं गए, में शामिल नहीं हुए. */
    private static boolean missed(SentenceView view, int marker, VerbGroup verb) {
        return verb.negated()
                && verb.tense() == VerbGroup.Tense.DONE
                && view.is(marker, WordClass.INSIDE)
                && (verb.is(WordClass.MOTION_VERB) || view.any(marker, verb.first(), WordClass.ATTEND));
    }

    /** हमले को चार महीने हो गए. */
    private static boolean lasted(SentenceView view, int marker, VerbGroup verb) {
        return view.times().stream()
                .anyMatch(t ->
                        t.type() == Timex.Type.DURATION && t.firstToken() > marker && t.endToken() <= verb.first());
    }

    private @Nullable Status cue(SentenceView view, int from, int to, String where) {
        List<Token> tokens = view.tokens();
        for (int i = from; i < to; i++) {
            GrammarLists.StatusCue one = cues.get(tokens.get(i).folded());
            GrammarLists.StatusCue two = i + 1 < to
                    ? cues.get(tokens.get(i).folded() + " " + tokens.get(i + 1).folded())
                    : null;
            GrammarLists.StatusCue found = two != null ? two : one;
            if (found != null && found.where().equals(where)) {
                boolean hoped = where.equals("after") && i + 1 < tokens.size();
                return hoped && tokens.get(i + 1).is(WordClass.NEGATION) ? Status.DENIED : found.status();
            }
        }
        return null;
    }
}

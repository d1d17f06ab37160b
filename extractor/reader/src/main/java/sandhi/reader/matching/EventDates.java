package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Status;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;
import sandhi.reader.times.Timex;

/** Gives each event the date that belongs to its clause, else the one that leads its sentence. */
final class EventDates {
    /** Dearer than this, an expression does not date the event. */
    private static final int NEVER = 1000;

    /** How many verbs a date at the head of a sentence reaches over. */
    private static final int LEAD_VERBS = 4;

    private static final int LEAD = 8;

    /** How far behind its trigger a journey may be called the first: पहुंचने वाले पहले. */
    private static final int FIRST = 3;

    private static final Set<String> MOVES = Set.of("Meeting", "Visit", "Signing");

    private EventDates() {}

    /** The expression that dates the event at a trigger, or null where its sentence has none. */
    static @Nullable Timex of(SentenceView view, Triggers.Trigger trigger, Status status) {
        boolean journey = moves(trigger);
        boolean invited = trigger.verb() == null
                && trigger.frame().nominal()
                && trigger.frame().event().equals("Request");
        if (invited) {
            return null; // के निमंत्रण पर is of no day that is told beside it
        }
        boolean goesOn = status == Status.ONGOING && !journey;
        Clause clause = trigger.clause(view);
        Timex best = null;
        int least = NEVER;
        for (Timex time : view.times()) {
            if (time.date() == null
                    || goesOn && time.modifier() != Timex.Modifier.SINCE
                    || !dates(time)
                    || since(trigger, time)
                    || StoryDays.dateline(view, time)
                    || said(view, trigger, time)
                    || firstSince(view, trigger, time)
                    || describes(view, trigger, time)
                    || ofCharge(view, trigger, time)
                    || TimesOfNouns.elsewhere(view, trigger, time)) {
                continue;
            }
            int cost = time.scope() == Timex.Scope.DEED_BEFORE
                    ? deedBefore(trigger, time)
                    : cost(view, trigger, clause, time);
            if (cost < least) {
                least = cost;
                best = time;
            }
        }
        return best;
    }

    /** Whether it tells of a meeting, a visit or a signing. */
    static boolean moves(Triggers.Trigger trigger) {
        return MOVES.contains(trigger.frame().event());
    }

    /** Bounds and points of counting date no event, nor do stretches of years: पिछले 15 वर्षों से. */
    private static boolean dates(Timex time) {
        EventDate date = time.date();
        boolean counted = date != null
                && date.precision() == EventDate.Precision.INTERVAL
                && date.edtf().length() == 9
                && (time.modifier() == Timex.Modifier.SINCE || time.rule().endsWith("unit-span"));
        return !counted && time.modifier() != Timex.Modifier.BEFORE && time.modifier() != Timex.Modifier.AFTER;
    }

    /** 1992 से लगी पाबंदी हटा दी: from when something holds, not when the deed was done. */
    private static boolean since(Triggers.Trigger trigger, Timex time) {
        return time.modifier() == Timex.Modifier.SINCE
                && time.date() != null
                && time.date().precision() != EventDate.Precision.DAY
                && !moves(trigger)
                && trigger.verb() != null
                && trigger.verb().tense() == VerbGroup.Tense.DONE
                && trigger.verb().finite()
                && trigger.first() - time.endToken() > 1;
    }

    /** नाता तोड़ने के एक दिन बाद dates the deed right before it, and nothing else. */
    private static int deedBefore(Triggers.Trigger trigger, Timex time) {
        int end = trigger.verb() == null
                ? trigger.end()
                : Math.max(trigger.end(), trigger.verb().end());
        int gap = time.firstToken() - end;
        return gap >= 0 && gap <= 2 ? 0 : NEVER;
    }

    /** शुक्रवार को कहा कि वांग ने मांग की: the day of telling is not that of a deed that is told as done or to come. */
    private static boolean said(SentenceView view, Triggers.Trigger trigger, Timex time) {
        VerbGroup verb = trigger.verb();
        boolean told = verb != null
                && switch (verb.tense()) {
                    case DONE, TO_COME, MAY -> true;
                    default -> false;
                };
        if (!told || time.firstToken() >= trigger.first()) {
            return false;
        }
        for (VerbGroup other : view.verbs()) {
            boolean between = other.first() >= time.endToken() && other.end() < trigger.first();
            if (between && other.is(WordClass.SPEECH_VERB)) {
                return view.tokens().get(other.end()).is(WordClass.THAT);
            }
        }
        return false;
    }

    /** चीन पर पिछले महीने जासूसी करने का आरोप लगाया: when that was done of which somebody is accused. */
    private static boolean ofCharge(SentenceView view, Triggers.Trigger trigger, Timex time) {
        Clause clause = view.clause(time.firstToken());
        VerbGroup deed = clause.verb();
        return trigger.frame().event().equals("Accuse")
                && deed != null
                && !deed.finite()
                && deed.tense() == VerbGroup.Tense.NONE
                && !clause.holds(trigger.first())
                && time.endToken() <= deed.first()
                && view.is(deed.end(), WordClass.GENITIVE)
                && deed.end() + 1 >= trigger.first()
                && view.phrases().stream().anyMatch(p -> p.is("par") && p.next() == time.firstToken());
    }

    /** 1996 में काबुल पर कब्जा करने वाले तालिबान: a time of the words that describe somebody. */
    private static boolean describes(SentenceView view, Triggers.Trigger trigger, Timex time) {
        Clause clause = view.clause(time.firstToken());
        VerbGroup verb = clause.verb();
        return verb != null
                && !verb.has("हो")
                && !clause.holds(trigger.first())
                && verb.describes(view.tokens())
                && view.phrases().stream()
                        .noneMatch(p -> p.is("ne")
                                && p.first() >= clause.first()
                                && (p.next() == time.firstToken()
                                        || p.first() >= time.endToken() && p.end() <= verb.first()));
    }

    /** अगस्त 2021 में कब्जे के बाद यह पहली यात्रा है: the time from which the first one is counted. */
    private static boolean firstSince(SentenceView view, Triggers.Trigger trigger, Timex time) {
        if (time.endToken() > trigger.first()
                || time.date() == null
                || time.date().precision() == EventDate.Precision.DAY) {
            return false;
        }
        int end = Math.min(view.tokens().size(), trigger.end() + FIRST);
        List<Token> between = view.tokens().subList(time.endToken(), end);
        int after = -1;
        for (int i = 0; i < between.size(); i++) {
            if (between.get(i).is(WordClass.FIRST)) {
                return after >= 0;
            }
            after = between.get(i).is(WordClass.AFTER) ? i : after;
        }
        return false;
    }

    private static int cost(SentenceView view, Triggers.Trigger trigger, Clause clause, Timex time) {
        boolean before = time.endToken() <= trigger.first();
        int distance = before ? trigger.first() - time.endToken() : time.firstToken() - trigger.first() + 3;
        if (!before
                && time.firstToken() > trigger.end()
                && view.any(trigger.end(), time.firstToken(), WordClass.RELATIVE)) {
            boolean itself = view.any(trigger.end(), trigger.end() + 2, WordClass.RELATIVE)
                    && view.clause(time.firstToken()).finite()
                    && view.clause(time.firstToken()).verb().has("हो");
            return itself
                    ? distance
                    : NEVER; // मुलाकात, जो सोमवार को होनी थी; मसौदे पर हस्ताक्षर किए जिस पर सहमति मार्च में बनी
        }
        if (!before
                && time.modifier() == Timex.Modifier.UNTIL
                && !trigger.frame().event().equals("Visit")) {
            return NEVER - 1; // वार्ता में साल के अंत तक समझौता करने पर सहमति बनी
        }
        if (clause.holds(time.firstToken())) {
            return distance;
        }
        int verbs = 0;
        int from = Math.min(time.firstToken(), trigger.first());
        int to = Math.max(time.firstToken(), trigger.first());
        for (Clause other : view.all()) {
            boolean between = other.end() > from && other.end() <= to && other.finite();
            verbs += between ? 1 : 0;
        }
        boolean stands = trigger.verb() != null
                && (trigger.verb().tense() == VerbGroup.Tense.HABIT
                        || trigger.verb().tense() == VerbGroup.Tense.GOING_ON);
        if (verbs > 0
                && stands
                && trigger.verb().finite()
                && !view.is(trigger.verb().end() - 1, WordClass.PAST_COPULA)) {
            return NEVER; // 1979 में मान्यता दी थी, पर वह अब भी हथियार देता है
        }
        if (!before) {
            return verbs == 0 && clause.verb() != null && !clause.finite() ? 300 + distance : NEVER;
        }
        if (verbs == 0) {
            return 100 + distance;
        }
        if (verbs == 1 && view.is(clause.first(), WordClass.WHEN)) {
            return 350 + distance;
        }
        boolean joined = verbs == 1 && view.is(clause.first(), WordClass.JOINT);
        boolean leads = time.firstToken() <= LEAD || joined;
        return leads && verbs == 1
                ? 400 + distance
                : leads && verbs <= LEAD_VERBS && alone(view, trigger, time) ? 600 + distance : NEVER;
    }

    /** Whether no other time stands between, and nothing is quoted: मार्च में … की थी, जिसके बाद … तलब किया. */
    private static boolean alone(SentenceView view, Triggers.Trigger trigger, Timex time) {
        boolean other = view.times().stream()
                .anyMatch(
                        t -> t.date() != null && t.firstToken() > time.firstToken() && t.endToken() <= trigger.first());
        boolean told = view.verbs().stream()
                .anyMatch(v -> v.first() >= time.endToken()
                        && v.end() < trigger.first()
                        && v.is(WordClass.SPEECH_VERB)
                        && view.tokens().get(v.end()).is(WordClass.THAT));
        return !other && !told;
    }
}

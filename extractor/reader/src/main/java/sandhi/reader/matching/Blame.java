package sandhi.reader.matching;

import java.util.List;
import sandhi.reader.facts.Status;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/**
 * Finds the doer of an attack that names none, where the words behind it lay it on somebody or somebody owns up to it: संयंत्र पर हमला हुआ,
 * जिसका इल्जाम ईरान पर लगा; धमाके हुए, जिनकी जिम्मेदारी तालिबान ने ली.
 */
final class Blame {
    private static final String ATTACK = "Assault";
    private static final String ACTOR = "actor";
    private static final String TARGET = "target";
    /** How many sentences behind the attack one may own up to it, or be blamed for it. */
    private static final int REACH = 1;

    private Blame() {}

    /** Gives the attack that was told last, and by nobody, to whom the draft blames or makes own up. */
    static void settle(EventDraft draft, SentenceView view, List<EventDraft> before) {
        List<Referent> doers = doers(draft, view);
        if (doers.isEmpty()) {
            return;
        }
        for (int i = before.size() - 1; i >= 0 && draft.sentence - before.get(i).sentence <= REACH; i--) {
            EventDraft attack = before.get(i);
            boolean open = attack.type().equals(ATTACK)
                    && attack.fillers(ACTOR).isEmpty()
                    && !attack.fillers(TARGET).isEmpty()
                    && attack.status == Status.OCCURRED;
            boolean apart = attack.fillers(TARGET).stream()
                    .noneMatch(target -> doers.stream().anyMatch(target::sameSide));
            if (open && apart && (takesUp(view, draft) || draft.sentence == attack.sentence && bare(view, draft))) {
                doers.forEach(doer -> attack.fill(ACTOR, doer));
                if (!draft.type().equals(ATTACK)) {
                    draft.fillers(ACTOR).stream()
                            .filter(who -> !attack.claimedBy.contains(who))
                            .forEach(attack.claimedBy::add);
                }
                return;
            }
        }
    }

    private static List<Referent> doers(EventDraft draft, SentenceView view) {
        boolean ownsUp = draft.type().equals(ATTACK) && view.is(draft.trigger, WordClass.OWNED_UP);
        boolean blames = draft.type().equals("Accuse") && blame(view, draft) >= 0;
        return ownsUp ? draft.fillers(ACTOR) : blames ? draft.fillers(TARGET) : List.of();
    }

    /** The word of blame around the trigger, or -1. */
    private static int blame(SentenceView view, EventDraft draft) {
        int end = draft.verb == null ? draft.trigger + 1 : Math.max(draft.trigger + 1, draft.verb.end());
        for (int i = draft.trigger; i < end; i++) {
            if (view.is(i, WordClass.BLAME)) {
                return i;
            }
        }
        return -1;
    }

    /** जिसका इल्जाम, इसके लिए जिम्मेदार, इस हमले का दोष */
    private static boolean takesUp(SentenceView view, EventDraft draft) {
        List<Token> tokens = view.tokens();
        for (int i = 0; i < draft.trigger; i++) {
            boolean pointed = view.is(i, WordClass.POINTER)
                    && i + 2 < tokens.size()
                    && (view.is(i + 2, WordClass.GENITIVE) || view.is(i + 2, WordClass.OF));
            if (view.is(i, WordClass.TAKES_UP) || pointed) {
                return true;
            }
        }
        return false;
    }

    /** हमला हुआ तो जिम्मेदारी हूतियों ने ली: nothing says of what, but what was just told. */
    private static boolean bare(SentenceView view, EventDraft draft) {
        int noun = draft.type().equals(ATTACK) ? draft.trigger : blame(view, draft);
        return noun > 0 && !view.is(noun - 1, WordClass.GENITIVE);
    }
}

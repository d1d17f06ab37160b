package sandhi.reader.matching;

import java.util.List;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** What two do to each other (एक-दूसरे पर आरोप) is two events, one from each side. */
final class Reciprocals {
    private static final String ACTOR = "actor";
    private static final String TARGET = "target";

    private Reciprocals() {}

    static List<EventDraft> settle(EventDraft draft, SentenceView view, Clause clause) {
        List<Referent> actors = draft.fillers(ACTOR);
        boolean both = actors.size() == 2
                && draft.fillers(TARGET).isEmpty()
                && draft.frame.roles().containsKey(TARGET)
                && eachOther(view, clause, draft.frame.complement());
        return both
                ? List.of(side(draft, actors.get(0), actors.get(1)), side(draft, actors.get(1), actors.get(0)))
                : List.of(draft);
    }

    private static EventDraft side(EventDraft both, Referent actor, Referent target) {
        EventDraft draft =
                new EventDraft(both.frame, both.sentence, both.trigger, both.nominal, both.status, both.span);
        draft.fill(ACTOR, actor);
        draft.fill(TARGET, target);
        draft.date = both.date;
        draft.place = both.place;
        draft.reportedBy.addAll(both.reportedBy);
        return draft;
    }

    /** Whether a clause, or what leads to it, says that two do it to each other. */
    private static boolean eachOther(SentenceView view, Clause clause, boolean complement) {
        int from = complement ? new ClauseSubjects(view, clause).outerStart() : clause.first();
        return eachOther(view, from, clause.end());
    }

    /** Whether a clause says that two do it to each other. */
    static boolean eachOther(SentenceView view, Clause clause) {
        return eachOther(view, clause.first(), clause.end());
    }

    private static boolean eachOther(SentenceView view, int from, int end) {
        List<Token> tokens = view.tokens();
        for (int i = from + 1; i < end; i++) {
            boolean other = tokens.get(i).is(WordClass.OTHER);
            if (other
                    && (tokens.get(i - 1).is("एक") || i > 1 && tokens.get(i - 2).is("एक"))) {
                return true;
            }
        }
        return false;
    }
}

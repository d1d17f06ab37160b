package sandhi.reader.matching;

import java.util.List;
import sandhi.reader.facts.EntityType;

/** What private persons do or suffer among themselves is no diplomacy: the film star who refuses, the trader who is arrested. */
final class PrivatePersons {
    private static final String ACTOR = "actor";
    private static final String TARGET = "target";

    private PrivatePersons() {}

    /** Whether nobody but private persons acts in a stance, or, where nobody acts, suffers from it. */
    static boolean only(EventDraft draft) {
        if (!draft.frame.roles().containsKey(ACTOR)) {
            return false;
        }
        List<Referent> actors = draft.fillers(ACTOR);
        List<Referent> judged = actors.isEmpty() ? draft.fillers(TARGET) : actors;
        boolean statePresent = draft.fillers(TARGET).stream().anyMatch(t -> !unknown(t));
        return !judged.isEmpty()
                && judged.stream().allMatch(PrivatePersons::unknown)
                && !(statePresent && !actors.isEmpty());
    }

    /** Whether somebody would do it to himself or to the state that he acts for. */
    static boolean selfDirected(EventDraft draft) {
        return draft.frame.roles().containsKey(ACTOR)
                && draft.fillers(TARGET).stream()
                        .anyMatch(target -> draft.fillers(ACTOR).stream()
                                .anyMatch(actor -> actor == target || serves(actor, target)));
    }

    private static boolean serves(Referent actor, Referent state) {
        return state.is(EntityType.COUNTRY)
                && !rebels(actor)
                && !actor.is(EntityType.COUNTRY)
                && state.country() != null
                && state.country().equals(actor.country());
    }

    /** Whether it fights the state that it comes from: the armed groups. */
    private static boolean rebels(Referent actor) {
        return actor.listed() != null && actor.listed().kind().equals("armed-group");
    }

    private static boolean unknown(Referent referent) {
        return referent.is(EntityType.PERSON) && referent.listed() == null && referent.country() == null;
    }
}

package sandhi.reader.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who denies or condemns what was just said of him or done to him answers whoever said or did it. */
final class Replies {
    private static final String ACTOR = "actor";
    private static final String TARGET = "target";
    private static final Set<String> ANSWERS = Set.of("Reject", "Accuse", "Protest");
    /** How many sentences back an answer reaches. */
    private static final int REACH = 2;

    private Replies() {}

    /** Gives an answer that names no target the one whom it answers. */
    static void settle(EventDraft draft, List<EventDraft> before, Map<String, Referent> referents) {
        boolean open = ANSWERS.contains(draft.type())
                && Counterparts.open(draft.frame)
                && draft.frame.roles().containsKey(TARGET)
                && draft.fillers(TARGET).isEmpty()
                && !draft.fillers(ACTOR).isEmpty();
        for (int i = before.size() - 1; open && i >= 0 && draft.sentence - before.get(i).sentence <= REACH; i--) {
            EventDraft other = before.get(i);
            boolean meantUs = other.fillers(TARGET).stream()
                    .anyMatch(target -> draft.fillers(ACTOR).stream().anyMatch(actor -> target.sameSide(actor)));
            if (meantUs && other.complete()) {
                other.fillers(ACTOR).forEach(actor -> draft.fill(TARGET, StatesBehind.state(actor, referents)));
                return;
            }
        }
    }
}

package sandhi.reader.matching;

import java.util.List;
import java.util.Map;
import sandhi.reader.facts.EntityType;

/** A visit goes to a state, and to a place in it: of a destination that is a place, the state is the destination where the article names it. */
final class Destinations {
    private static final String ROLE = "destination";

    private Destinations() {}

    /** Whether somebody tours his own country, which is no diplomatic visit. */
    static boolean home(EventDraft draft) {
        return draft.type().equals("Visit")
                && draft.fillers("visitor").stream()
                        .anyMatch(v -> draft.fillers(ROLE).stream()
                                .anyMatch(
                                        d -> v.country() != null && v.country().equals(d.country())));
    }

    static void settle(EventDraft draft, Map<String, Referent> referents) {
        List<Referent> fillers = draft.fillers(ROLE);
        for (int i = 0; i < fillers.size(); i++) {
            Referent filler = fillers.get(i);
            Referent state = filler.is(EntityType.PLACE) && filler.country() != null
                    ? referents.get("country/" + filler.country())
                    : null;
            if (state != null) {
                draft.place = filler;
                fillers.set(i, state);
            } else if (filler.is(EntityType.PLACE)) {
                draft.place = filler;
            }
        }
    }
}

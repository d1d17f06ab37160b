package sandhi.reader.matching;

import java.util.List;
import java.util.Map;

/** Whatever is done to an embassy is done to its state. */
final class Embassies {
    private static final String ROLE = "target";
    private static final String ENDING = "-embassy";

    private Embassies() {}

    static void settle(EventDraft draft, Map<String, Referent> referents) {
        List<Referent> fillers = draft.fillers(ROLE);
        for (int i = 0; i < fillers.size(); i++) {
            Referent filler = fillers.get(i);
            Referent state = filler.key().endsWith(ENDING) && filler.country() != null
                    ? referents.get("country/" + filler.country())
                    : null;
            if (state != null && !state.mentions().isEmpty()) {
                fillers.set(i, state);
            }
        }
    }
}

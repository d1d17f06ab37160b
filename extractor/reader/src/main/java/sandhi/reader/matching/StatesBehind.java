package sandhi.reader.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;

/**
 * Whatever is done to an embassy is done to its state, whatever a capital does, its state does, and whoever strikes a town strikes the
 * state that it lies in.
 */
final class StatesBehind {
    private static final Set<String> ROLES = Set.of("actor", "target");
    private static final List<String> MISSIONS = List.of("-embassy", "-consulate", "-high-commission");
    private static final Set<String> ENVOYS = Set.of("Protest", "Sanction");

    private static final String ASSEMBLY = "-parliament";
    private static final Set<String> WATERS = Set.of("sea", "ocean", "strait", "river", "lake");

    private StatesBehind() {}

    /** For whom somebody acts who is meant without being named (the spokesman whose charge is denied): his state, if the text names it. */
    static Referent state(Referent one, Map<String, Referent> referents) {
        boolean serves = one.is(EntityType.PERSON) && one.country() != null;
        Referent state = serves ? referents.get("country/" + one.country()) : null;
        return state == null || state.mentions().isEmpty() ? one : state;
    }

    static void settle(EventDraft draft, Map<String, Referent> referents) {
        for (String role : ROLES) {
            List<Referent> fillers = draft.fillers(role);
            for (int i = fillers.size() - 1; i >= 0; i--) {
                String key = behind(draft, fillers.get(i), role);
                Referent state = key == null ? null : referents.get(key);
                if (state == null || state.mentions().isEmpty()) {
                    continue;
                }
                if (fillers.contains(state)) {
                    fillers.remove(i);
                } else {
                    fillers.set(i, state);
                }
            }
        }
        if (draft.type().equals("Assault") && !draft.fillers("target").isEmpty()) {
            draft.fillers("target")
                    .removeIf(t ->
                            t.listed() != null && WATERS.contains(t.listed().kind())); // nobody attacks the sea
        }
    }

    /**
     * यूक्रेन के शहर खारकीव पर हमला: the town is where it happens. A force of the same state storms the town itself, and a region with a
     * name of its own (गाजा) is struck itself.
     */
    private static boolean struck(EventDraft draft, Referent filler, String role) {
        return role.equals("target")
                && draft.type().equals("Assault")
                && filler.is(EntityType.PLACE)
                && filler.country() != null
                && (filler.listed() == null || !filler.listed().kind().equals("region"))
                && draft.fillers("actor").stream()
                        .noneMatch(a -> filler.country().equals(a.country()));
    }

    /** चीन के राजदूत को तलब किया, निकाला: what is done to an envoy is done to the state that sent him. */
    private static boolean envoy(EventDraft draft, Referent filler, String role) {
        return role.equals("target")
                && filler.is(EntityType.PERSON)
                && filler.country() != null
                && ENVOYS.contains(draft.type())
                && draft.frame.with().contains("राजदूत");
    }

    private static @Nullable String behind(EventDraft draft, Referent filler, String role) {
        boolean told = draft.completed && role.equals("target") && filler.is(EntityType.ORGANIZATION);
        if (told && draft.type().equals("Assault") && filler.country() != null && !rebels(filler)) {
            return "country/" + filler.country(); // whose air force tells of the attack
        }
        boolean mission = MISSIONS.stream().anyMatch(filler.key()::endsWith);
        if (filler.country() != null && (mission || envoy(draft, filler, role) || struck(draft, filler, role))) {
            return "country/" + filler.country();
        }
        boolean assembly = role.equals("actor")
                && draft.type().equals("Mobilize")
                && filler.key().endsWith(ASSEMBLY);
        if (assembly && filler.country() != null) {
            return "country/" + filler.country(); // whose parliament lets its troops go
        }
        if (role.equals("actor") && "invite".equals(draft.frame.mode()) && filler.is(EntityType.PLACE)) {
            return filler.country() == null
                    ? null
                    : "country/" + filler.country(); // whoever is asked to a town is asked by its state
        }
        boolean town = draft.type().equals("Sanction")
                && role.equals("target")
                && filler.is(EntityType.PLACE)
                && draft.frame.with().stream().anyMatch(word -> word.contains("राजदूत"));
        if (town && Metonyms.state(filler) == null && filler.country() != null) {
            return "country/" + filler.country(); // an envoy called home from where his house stands
        }
        boolean capital =
                role.equals("actor") || noPlaces(draft, role) || draft.type().equals("Sanction");
        return capital ? Metonyms.state(filler) : null;
    }

    private static boolean rebels(Referent body) {
        return body.listed() != null && body.listed().kind().equals("armed-group");
    }

    /** Whether the frame takes states and no places, so that a capital can only mean its state: मॉस्को पर आरोप. */
    static boolean noPlaces(EventDraft draft, String role) {
        return draft.frame.roles().getOrDefault(role, List.of()).stream()
                .noneMatch(binding -> binding.types().contains(EntityType.PLACE));
    }
}

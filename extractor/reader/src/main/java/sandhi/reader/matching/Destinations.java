package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.WordClass;
import sandhi.reader.text.WordClasses;

/** A visit goes to a state, and to a place in it: of a destination that is a place, the state is the destination where the article names it. */
final class Destinations {
    private static final String ROLE = "destination";

    /** Places to which nobody pays a visit. */
    private static final Set<String> WILDS =
            Set.of("sea", "ocean", "strait", "river", "mountain", "desert", "lake", "continent");

    /** The year from which the Soviet Union, East Germany and Yugoslavia were no more. */
    private static final int DISSOLUTIONS = 1992;

    private Destinations() {}

    /** Whether somebody tours his own country, which is no diplomatic visit; who comes home with a guest is left out. */
    static boolean home(EventDraft draft) {
        if (draft.fillers(ROLE).stream()
                .anyMatch(d -> d.listed() != null && WILDS.contains(d.listed().kind()))) {
            return true; // ships and aircraft go to sea
        }
        List<Referent> visitors = draft.fillers("visitor");
        if (!draft.type().equals("Visit") || visitors.stream().noneMatch(v -> athome(v, draft))) {
            return false;
        }
        visitors.removeIf(v -> athome(v, draft));
        return visitors.isEmpty();
    }

    private static boolean athome(Referent visitor, EventDraft draft) {
        return draft.fillers(ROLE).stream().anyMatch(visitor::sharesState);
    }

    /** Each journey of one that leads to several states. */
    static List<EventDraft> each(EventDraft draft) {
        List<Referent> goals = draft.type().equals("Visit") ? draft.fillers(ROLE) : List.of();
        if (goals.size() < 2) {
            return List.of(draft);
        }
        List<EventDraft> drafts = new ArrayList<>();
        for (Referent goal : goals) {
            EventDraft one =
                    new EventDraft(draft.frame, draft.sentence, draft.trigger, draft.nominal, draft.status, draft.span);
            one.copyCircumstances(draft);
            one.shared = true;
            draft.roles.forEach((role, fillers) -> {
                if (!role.equals(ROLE)) {
                    fillers.forEach(f -> one.fill(role, f));
                }
            });
            one.fill(ROLE, goal);
            boolean there = one.place == null || goal.sameSide(one.place);
            one.place = there ? one.place : null;
            drafts.add(one);
        }
        return drafts;
    }

    /** A hotel or hall that no list knows: whoever goes there is in the country already. */
    private static boolean house(Referent place, WordClasses classes) {
        return place.listed() == null && classes.is(place.key(), WordClass.HOUSE);
    }

    static void settle(EventDraft draft, Map<String, Referent> referents, WordClasses classes) {
        List<Referent> fillers = draft.fillers(ROLE);
        if (!fillers.isEmpty()) {
            fillers.removeIf(f -> f.is(EntityType.ORGANIZATION) && !f.locates() || house(f, classes));
        }
        for (int i = 0; i < fillers.size(); i++) {
            Referent filler = fillers.get(i);
            Referent state = filler.country() != null ? state(filler.country(), draft, referents) : null;
            if (filler == state) {
                continue;
            }
            if (state != null) {
                draft.place = filler.is(EntityType.COUNTRY) ? draft.place : filler;
                fillers.set(i, state);
            } else if (filler.is(EntityType.PLACE)) {
                draft.place = filler;
            }
        }
    }

    /** The state that a place was in at the time: where the article names one that has gone since, that one for its years. */
    private static @Nullable Referent state(String country, EventDraft draft, Map<String, Referent> referents) {
        boolean old = draft.date != null
                && draft.date.end() != null
                && draft.date.end().getYear() < DISSOLUTIONS;
        if (old) {
            for (Referent referent : referents.values()) {
                if (referent.is(EntityType.COUNTRY)
                        && country.equals(referent.country())
                        && !referent.key().equals("country/" + country)) {
                    return referent;
                }
            }
        }
        return referents.get("country/" + country);
    }
}

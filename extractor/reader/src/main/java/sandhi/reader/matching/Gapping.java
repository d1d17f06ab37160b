package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.times.Timex;

/**
 * One verb for several deeds side by side: जयशंकर रियो में वांग से और राजनाथ वियनतियाने में दोंग जुन से मिले; कार्टर 1994 में और क्लिंटन
 * 2009 में प्योंगयांग गए; कीव और अगले दिन मॉस्को पहुंचे.
 */
final class Gapping {
    private static final Set<String> MET = Set.of("se", "saath");

    private final Set<String> conjunctions;

    Gapping(GrammarLists grammar) {
        this.conjunctions = grammar.conjunctions();
    }

    /** What one side of the conjunction says. */
    private static final class Side {
        final List<Referent> subjects = new ArrayList<>();
        final List<Referent> partners = new ArrayList<>();

        @Nullable
        Referent place;

        @Nullable
        Referent goal;

        @Nullable
        Timex time;
    }

    /** The deeds that a telling of one stands for, itself alone where nothing is left out. */
    List<EventDraft> settle(EventDraft draft, SentenceView view, Clause clause) {
        boolean meeting =
                draft.type().equals("Meeting") && draft.fillers("participant").size() > 1;
        boolean visit =
                draft.type().equals("Visit") && !draft.fillers("destination").isEmpty();
        if (draft.nominal || !meeting && !visit) {
            return List.of(draft);
        }
        int joint = joint(draft, view, clause);
        if (joint < 0) {
            return List.of(draft);
        }
        Side one = side(view, clause.first(), joint);
        Side two = side(view, joint, draft.trigger);
        return meeting ? meetings(draft, one, two) : visits(draft, one, two);
    }

    /** The conjunction between the two sides: right behind a partner, a goal or a time, and no joint of two names. */
    private int joint(EventDraft draft, SentenceView view, Clause clause) {
        for (int i = clause.first() + 1; i < Math.min(draft.trigger, clause.end()); i++) {
            int at = i;
            boolean inside = view.phrases().stream().anyMatch(p -> p.first() <= at && at < p.next());
            if (!inside && conjunctions.contains(view.tokens().get(i).folded()) && opens(view, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opens(SentenceView view, int joint) {
        return view.phrases().stream()
                        .anyMatch(p -> p.next() == joint
                                && (MET.contains(p.marker()) || p.head().is(EntityType.PLACE)))
                || view.times().stream().anyMatch(t -> t.endToken() == joint || t.endToken() == joint - 1);
    }

    private static Side side(SentenceView view, int from, int to) {
        Side side = new Side();
        for (Phrase phrase : view.phrases()) {
            if (phrase.first() < from || phrase.next() > to) {
                continue;
            }
            boolean person = phrase.heads().stream().allMatch(h -> h.is(EntityType.PERSON));
            if (person && (phrase.is("nom") || phrase.is("ne")) && side.subjects.isEmpty()) {
                side.subjects.addAll(phrase.heads());
            } else if (person && MET.contains(phrase.marker())) {
                side.partners.addAll(phrase.heads());
            } else if (phrase.head().locates()
                    && phrase.is("nom")
                    && phrase.heads().size() == 1) {
                side.goal = phrase.head();
            } else if (phrase.head().is(EntityType.PLACE) && phrase.is("mein")) {
                side.place = phrase.head();
            }
        }
        for (Timex time : view.times()) {
            if (time.firstToken() >= from && time.endToken() <= to && time.date() != null && side.time == null) {
                side.time = time;
            }
        }
        return side;
    }

    private static List<EventDraft> meetings(EventDraft draft, Side one, Side two) {
        boolean both = !one.subjects.isEmpty()
                && !two.subjects.isEmpty()
                && !one.partners.isEmpty()
                && !two.partners.isEmpty()
                && !one.subjects.equals(two.subjects);
        if (!both) {
            return List.of(draft);
        }
        Timex shared = one.time != null ? one.time : two.time;
        return List.of(meeting(draft, one, shared), meeting(draft, two, two.time != null ? two.time : shared));
    }

    private static EventDraft meeting(EventDraft draft, Side side, @Nullable Timex time) {
        EventDraft one = copy(draft, side, time);
        side.subjects.forEach(s -> one.fill("participant", s));
        side.partners.forEach(p -> one.fill("participant", p));
        return one;
    }

    private static List<EventDraft> visits(EventDraft draft, Side one, Side two) {
        boolean travellers = !one.subjects.isEmpty()
                && !two.subjects.isEmpty()
                && one.time != null
                && two.time != null
                && one.goal == null
                && two.goal != null;
        boolean goals = !one.subjects.isEmpty() && two.subjects.isEmpty() && one.goal != null && two.goal != null;
        if (travellers) {
            one.goal = two.goal;
        } else if (goals) {
            two.subjects.addAll(one.subjects);
        } else {
            return List.of(draft);
        }
        return List.of(visit(draft, one), visit(draft, two));
    }

    private static EventDraft visit(EventDraft draft, Side side) {
        EventDraft one = copy(draft, side, side.time);
        side.subjects.forEach(s -> one.fill("visitor", s));
        if (side.goal != null) {
            one.fill("destination", side.goal);
            one.place = side.goal.is(EntityType.PLACE) ? side.goal : null;
        }
        return one;
    }

    private static EventDraft copy(EventDraft draft, Side side, @Nullable Timex time) {
        EventDraft one =
                new EventDraft(draft.frame, draft.sentence, draft.trigger, draft.nominal, draft.status, draft.span);
        one.copyCircumstances(draft);
        one.place = side.place;
        if (time != null) {
            one.time = time;
            one.date = time.date();
        }
        return one;
    }
}

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
    private static final String PARTICIPANT = "participant";

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
                draft.type().equals("Meeting") && !draft.fillers(PARTICIPANT).isEmpty();
        boolean visit =
                draft.type().equals("Visit") && !draft.fillers("destination").isEmpty();
        if (draft.nominal || !meeting && !visit) {
            return List.of(draft);
        }
        for (boolean commas : new boolean[] {true, false}) {
            List<Integer> joints = joints(draft, view, clause, commas);
            List<Side> sides = new ArrayList<>();
            int from = clause.first();
            for (int joint : joints) {
                sides.add(side(draft, view, from, joint));
                from = joint;
            }
            sides.add(side(draft, view, from, draft.trigger));
            List<EventDraft> drafts =
                    sides.size() < 2 ? List.of() : meeting ? meetings(draft, sides) : visits(draft, sides);
            if (drafts.size() > 1) {
                return drafts;
            }
        }
        return List.of(draft);
    }

    /** What joins the sides: right behind a partner, a goal or a time, and no joint of two names; commas only before a conjunction. */
    private List<Integer> joints(EventDraft draft, SentenceView view, Clause clause, boolean commas) {
        List<Integer> joints = new ArrayList<>();
        for (int i = clause.first() + 1; i < Math.min(draft.trigger, clause.end()); i++) {
            int at = i;
            boolean inside = view.phrases().stream().anyMatch(p -> p.first() <= at && at < p.next());
            boolean joins = conjunctions.contains(view.tokens().get(i).folded());
            if (!inside && (joins || commas && view.tokens().get(i).is(",")) && opens(view, i)) {
                joints.add(i);
                if (joins) {
                    return joints;
                }
            }
        }
        return List.of();
    }

    private static boolean opens(SentenceView view, int joint) {
        return view.phrases().stream()
                        .anyMatch(p -> p.next() == joint
                                && (MET.contains(p.marker()) || p.head().locates()))
                || view.times().stream().anyMatch(t -> t.endToken() == joint || t.endToken() == joint - 1);
    }

    private static Side side(EventDraft draft, SentenceView view, int from, int to) {
        Side side = new Side();
        for (Phrase phrase : view.phrases()) {
            if (phrase.first() < from || phrase.next() > to) {
                continue;
            }
            boolean person = phrase.heads().stream().allMatch(h -> h.is(EntityType.PERSON));
            boolean office = phrase.kind() == Phrase.Kind.TITLE && phrase.head().acts();
            if (person && (phrase.is("nom") || phrase.is("ne")) && side.subjects.isEmpty()) {
                side.subjects.addAll(phrase.heads());
            } else if ((person || office) && MET.contains(phrase.marker())) {
                side.partners.addAll(phrase.heads());
            } else if (phrase.head().locates()
                    && (phrase.is("nom") || draft.fillers("destination").equals(phrase.heads()))
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

    private static List<EventDraft> meetings(EventDraft draft, List<Side> sides) {
        if (sides.stream().anyMatch(s -> s.partners.isEmpty())) {
            return List.of();
        }
        Side first = sides.get(0);
        if (first.subjects.isEmpty()) {
            draft.fillers(PARTICIPANT).stream()
                    .filter(p -> sides.stream().noneMatch(s -> s.partners.contains(p)))
                    .forEach(first.subjects::add);
        }
        Timex shared = sides.stream()
                .map(s -> s.time)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<EventDraft> drafts = new ArrayList<>();
        for (Side side : sides) {
            if (side.subjects.isEmpty()) {
                side.subjects.addAll(first.subjects);
            }
            drafts.add(meeting(draft, side, side.time != null ? side.time : shared));
        }
        return drafts;
    }

    private static EventDraft meeting(EventDraft draft, Side side, @Nullable Timex time) {
        EventDraft one = copy(draft, side, time);
        side.subjects.forEach(s -> one.fill(PARTICIPANT, s));
        side.partners.forEach(p -> one.fill(PARTICIPANT, p));
        return one;
    }

    private static List<EventDraft> visits(EventDraft draft, List<Side> sides) {
        Side first = sides.get(0);
        Side last = sides.get(sides.size() - 1);
        boolean goals = sides.stream().allMatch(s -> s.goal != null);
        boolean travellers = sides.stream().allMatch(s -> !s.subjects.isEmpty() && s.time != null)
                && last.goal != null
                && sides.stream().allMatch(s -> s == last || s.goal == null);
        if (!travellers && !goals) {
            return List.of();
        }
        List<Referent> own = first.subjects.isEmpty() ? draft.fillers("visitor") : first.subjects;
        List<EventDraft> drafts = new ArrayList<>();
        for (Side side : sides) {
            if (side.subjects.isEmpty()) {
                side.subjects.addAll(own);
            }
            side.goal = side.goal == null ? last.goal : side.goal;
            drafts.add(visit(draft, side));
        }
        return drafts;
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

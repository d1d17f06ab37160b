package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import sandhi.reader.facts.EntityType;

/** The two states that the text is about, as the two sides of a deed whose clause names no third: सीमा पर झड़प हुई. */
final class StoryPair {
    private StoryPair() {}

    /** The first or second of them, or the other one where the draft has that already. */
    static List<Referent> one(int which, SentenceView view, Clause clause, Set<EntityType> types, EventDraft draft) {
        List<Referent> pair = view.pair();
        boolean others = view.phrases().stream()
                .filter(p ->
                        clause.holds(p.first()) && p.head().acts() && !p.head().is(EntityType.PERSON))
                .flatMap(p -> p.heads().stream())
                .anyMatch(head -> !ofPair(pair, head) && !draft.everybody().contains(head));
        if (pair.size() != 2 || others) {
            return List.of();
        }
        boolean taken = draft.everybody().stream().anyMatch(r -> same(r, pair.get(which)));
        Referent one = pair.get(taken ? 1 - which : which);
        boolean free = draft.everybody().stream().noneMatch(r -> same(r, one));
        return free && types.contains(one.type()) ? List.of(one) : List.of();
    }

    private static boolean ofPair(List<Referent> pair, Referent head) {
        return pair.stream().anyMatch(state -> same(head, state));
    }

    private static boolean same(Referent a, Referent b) {
        return a == b || a.country() != null && a.country().equals(b.country());
    }
}

package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.WordClass;

/** Finds two who stand on the two sides of a deed: by a name that joins them, or because the text is about them. */
final class StoryPair {
    private StoryPair() {}

    /** The two states that the text is about, where nobody else is named: सहमति बनी. */
    static List<Referent> both(SentenceView view, Set<EntityType> types, EventDraft draft) {
        boolean open = draft.everybody().isEmpty() && view.pair().size() == 2;
        return open ? view.pair().stream().filter(r -> types.contains(r.type())).toList() : List.of();
    }

    /** कैदी रिहा किए जाएंगे, चौकी खुलेगी: what is done by nobody in the terms of a pact is done by both who made it. */
    static List<Referent> ofPact(
            SentenceView view, Clause clause, @Nullable VerbGroup verb, Set<EntityType> types, EventDraft draft) {
        boolean agent = view.phrases().stream()
                .filter(p -> clause.holds(p.first()))
                .anyMatch(p ->
                        p.is("ne") || p.is("dvara") || p.is("nom") && p.head().acts());
        boolean happens = verb != null && (verb.passive() || verb.is(WordClass.HAPPEN_VERB));
        return agent || !happens || !draft.everybody().isEmpty()
                ? List.of()
                : view.context().terms().sides().stream()
                        .filter(r -> types.contains(r.type()))
                        .toList();
    }

    /** One of two: रूस-यूक्रेन युद्ध, इजरायल हमास युद्ध, रूस और यूक्रेन के बीच युद्ध, रूस और यूक्रेन की जंग. */
    static List<Referent> joined(
            int which, SentenceView view, int trigger, Predicate<Phrase> inReach, Set<EntityType> types) {
        List<Referent> best = List.of();
        Phrase last = null;
        for (Phrase phrase : view.phrases()) {
            int gap = trigger - phrase.next();
            boolean among =
                    phrase.is("beech") || phrase.is("mein") && phrase.heads().size() == 2; // रूस और यूक्रेन में युद्ध
            boolean beside =
                    (phrase.is("nom") || phrase.is("ka")) && gap == 0 || among && gap >= 0 && inReach.test(phrase);
            boolean apposed = phrase.is("nom")
                    && gap == 0
                    && last != null
                    && named(last)
                    && named(phrase)
                    && last.end() == phrase.first();
            List<Referent> two = apposed ? List.of(last.head(), phrase.head()) : phrase.heads();
            if (beside && two.size() == 2 && two.stream().allMatch(h -> types.contains(h.type()))) {
                best = two;
            }
            last = phrase;
        }
        return best.isEmpty() ? best : List.of(best.get(which));
    }

    /** One of the two who act: ईरान और इराक ने जंग लड़ी. */
    static List<Referent> agents(String marker, SentenceView view, Predicate<Phrase> inReach, Set<EntityType> types) {
        int which = marker.endsWith("second") ? 1 : 0;
        return view.phrases().stream()
                .filter(p -> (p.is("ne") || p.is("nom")) && inReach.test(p))
                .filter(p -> p.heads().size() == 2 && p.heads().stream().allMatch(h -> types.contains(h.type())))
                .findFirst()
                .map(p -> List.of(p.heads().get(which)))
                .orElse(List.of());
    }

    private static boolean named(Phrase phrase) {
        return phrase.is("nom")
                && phrase.kind() == Phrase.Kind.NAME
                && !phrase.standIn()
                && phrase.heads().size() == 1;
    }

    /**
     * The first or second of the two states that the text is about, where the clause names no third (सीमा पर झड़प हुई), or the other
     * one where the draft has that already.
     */
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
        boolean taken = draft.everybody().stream().anyMatch(r -> r.sameSide(pair.get(which)));
        Referent one = pair.get(taken ? 1 - which : which);
        boolean free = draft.everybody().stream().noneMatch(r -> r.sameSide(one));
        return free && types.contains(one.type()) ? List.of(one) : List.of();
    }

    private static boolean ofPair(List<Referent> pair, Referent head) {
        return pair.stream().anyMatch(state -> head.sameSide(state));
    }
}

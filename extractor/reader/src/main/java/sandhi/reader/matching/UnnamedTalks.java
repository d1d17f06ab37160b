package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.WordClass;

/**
 * Tells who talks where talks are told without those who hold them (अगली बैठक तीन महीने के भीतर ब्राजील में होगी, वार्ता 2022 में शुरू हुई):
 * the two of whom the text tells. It must say when or where, and nothing may name others.
 */
final class UnnamedTalks {
    private static final String ROLE = "participant";

    private static final Set<String> THOSE = Set.of("beech", "saath", "se", "ne", "dvara");

    private final SentenceView view;
    private final Triggers.Trigger trigger;
    private final Clause clause;

    UnnamedTalks(SentenceView view, Triggers.Trigger trigger) {
        this.view = view;
        this.trigger = trigger;
        this.clause = trigger.clause(view);
    }

    void of(EventDraft draft) {
        List<Referent> named = draft.fillers(ROLE);
        boolean two = trigger.frame().needs().getOrDefault(ROLE, 0) == 2;
        if (!two || !named.isEmpty() || draft.agent || !held() || owned() || draft.time == null && !placed()) {
            return;
        }
        List<Referent> pair = pair();
        if (pair.size() != 2) {
            return;
        }
        if (!others()) {
            pair.forEach(p -> draft.fill(ROLE, p));
            draft.completed = true;
        }
    }

    /** States hold talks; people meet where they are the people of those states. */
    private List<Referent> pair() {
        List<Referent> states = view.context().main();
        if (states.size() != 2 || view.context().body() != null) {
            return List.of();
        }
        if (view.any(trigger.first(), trigger.end(), WordClass.TALKS)) {
            return states;
        }
        List<Referent> people = view.context().pair();
        boolean theirs = people.size() == 2
                && people.stream().allMatch(p -> states.stream().anyMatch(s -> p.sameSide(s)))
                && !people.get(0).sameSide(people.get(1));
        return theirs ? people : states;
    }

    /** Whether the talks take place, or are told of by the way: nobody holds them in this clause. */
    private boolean held() {
        VerbGroup verb = trigger.verb();
        return verb == null || verb.is(WordClass.BE_VERB) || verb.is(WordClass.GO_ON_VERB);
    }

    /** Whose they are, though no name: मंत्रिमंडल की बैठक, सेना के साथ बातचीत; a word alone must begin its clause or stand behind time and place. */
    private boolean owned() {
        int at = trigger.first() - 1;
        boolean told = false;
        while (at >= clause.first() && view.is(at, WordClass.TALK_MODIFIER)) {
            told = true;
            at--;
        }
        while (at > clause.first() && view.is(at, WordClass.GENITIVE) && view.is(at - 1, WordClass.ROUND)) {
            told = true;
            at -= 2;
            while (at >= clause.first() && view.is(at, WordClass.TALK_MODIFIER)) {
                at--;
            }
        }
        int last = at;
        boolean behind = at < clause.first()
                || view.tokens().get(at).isPunctuation()
                || view.is(at, WordClass.HUA)
                || view.times().stream().anyMatch(t -> t.firstToken() <= last && last <= t.endToken())
                || view.phrases().stream().anyMatch(p -> p.is("mein") && p.next() == last + 1);
        boolean genitive = at >= clause.first() && view.is(at, WordClass.GENITIVE);
        return genitive || !told && !behind;
    }

    private boolean placed() {
        return view.phrases().stream()
                .anyMatch(
                        p -> clause.holds(p.first()) && p.is("mein") && p.head().is(EntityType.PLACE));
    }

    /** Whether the clause names anybody who could hold them. */
    private boolean others() {
        return view.phrases().stream()
                .filter(p -> clause.holds(p.first()))
                .anyMatch(p ->
                        THOSE.contains(p.marker()) || p.is("nom") && p.head().acts());
    }
}

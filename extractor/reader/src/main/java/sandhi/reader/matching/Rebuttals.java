package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.WordClass;

/** Who answers a charge, a demand or a threat is whom it was meant for: अ ने ब पर आरोप लगाया, जिससे वह इनकार करता है. */
final class Rebuttals {
    private static final String ACTOR = "actor";
    private static final String TARGET = "target";

    /** Types of what is answered. */
    private static final Set<String> CHARGES = Set.of("Accuse", "Request", "Threaten");

    private Rebuttals() {}

    /** Turns the answers of a sentence that a pronoun gives to those whom the sentence has charged, asked or threatened. */
    static void settle(List<EventDraft> drafts, SentenceView view) {
        for (EventDraft draft : drafts) {
            EventDraft charge = draft.type().equals("Reject") && draft.frame.mode() == null && answers(draft, view)
                    ? charge(draft, drafts)
                    : null;
            if (charge == null) {
                continue;
            }
            List<Referent> charged = new ArrayList<>(charge.fillers(TARGET));
            List<Referent> by = new ArrayList<>(charge.fillers(ACTOR));
            draft.roles.clear();
            charged.forEach(r -> draft.fill(ACTOR, r));
            by.forEach(r -> draft.fill(TARGET, r));
        }
    }

    /** Whether a clause that takes up what was said before (जिसे, लेकिन) has a pronoun as its subject. */
    private static boolean answers(EventDraft draft, SentenceView view) {
        Clause clause = view.clause(draft.trigger);
        boolean takesUp =
                view.is(clause.first(), WordClass.OBJECT_OPENER) || view.is(clause.first(), WordClass.ADVERSE);
        boolean named = view.phrases().stream()
                .anyMatch(p -> clause.holds(p.first())
                        && p.kind() != Phrase.Kind.PRONOUN
                        && (p.is("ne") || p.is("nom") && p.head().acts()));
        return takesUp && !named && view.any(clause.first(), draft.trigger, WordClass.PRONOUN_SUBJECT);
    }

    /** The last charge before an answer that names whom it is meant for. */
    private static @Nullable EventDraft charge(EventDraft answer, List<EventDraft> drafts) {
        EventDraft last = null;
        for (EventDraft draft : drafts) {
            boolean before = draft.trigger < answer.trigger && CHARGES.contains(draft.type());
            if (before && !draft.fillers(TARGET).isEmpty()) {
                last = draft;
            }
        }
        return last;
    }
}

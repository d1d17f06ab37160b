package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;

/**
 * Fills a role that the sentence leaves out because the text before it makes clear who is meant: Hindi drops a subject that goes
 * on, and papers signed at a meeting of two are signed by those two.
 */
final class Completion {
    private final SentenceView view;
    private final Triggers.Trigger trigger;

    Completion(SentenceView view, Triggers.Trigger trigger) {
        this.view = view;
        this.trigger = trigger;
    }

    void of(EventDraft draft) {
        if (draft.complete() && !draft.type().equals("Signing")) {
            return;
        }
        switch (draft.type()) {
            case "Meeting" -> topic(draft, "participant");
            case "Visit" -> topic(draft, "visitor");
            case "Signing" -> pair(draft);
            default -> {}
        }
    }

    /** The dropped subject: whom the text was about, where the sentence has no subject of its own. */
    private void topic(EventDraft draft, String role) {
        Referent topic = view.context().topic();
        boolean verbal = trigger.verb() != null && trigger.verb().finite()
                || trigger.frame().nominal();
        boolean others = !draft.everybody().isEmpty();
        if (topic == null
                || draft.agent
                || !verbal
                || !others
                || hasSubject()
                || draft.everybody().contains(topic)) {
            return;
        }
        draft.fill(role, topic);
    }

    private boolean hasSubject() {
        return view.phrases().stream()
                .anyMatch(p -> p.is("ne")
                        || p.is("nom")
                                && p.head().acts()
                                && p.kind() != Phrase.Kind.DEMONYM
                                && !p.head().is(EntityType.COUNTRY));
    }

    /** Of a signature with one party or none, the pair that the text tells of. */
    private void pair(EventDraft draft) {
        List<Referent> pair = view.context().pair();
        List<Referent> parties = draft.fillers("party");
        if (pair.size() != 2 || parties.size() > 1 || trigger.verb() == null) {
            return;
        }
        if (parties.isEmpty()) {
            pair.forEach(p -> draft.fill("party", p));
            return;
        }
        @Nullable Referent other = null;
        for (int i = 0; i < 2; i++) {
            if (sameSide(pair.get(i), parties.get(0))) {
                other = pair.get(1 - i);
            }
        }
        if (other != null) {
            draft.fill("party", other);
        }
    }

    private static boolean sameSide(Referent a, Referent b) {
        return a == b || a.country() != null && a.country().equals(b.country());
    }
}

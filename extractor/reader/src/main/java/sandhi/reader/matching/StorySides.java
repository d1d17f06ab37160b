package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.WordClass;

/**
 * Finds the side of a deed that its sentence leaves out because the story has only one left: whom one of two at war strikes, and with
 * whom the actor had to do a sentence before.
 */
final class StorySides {
    private static final String ACTOR = "actor";
    private static final String TARGET = "target";
    private static final Set<String> WORDS = Set.of("Accuse", "Request", "Threaten", "Sanction", "Coerce", "Assault");
    /** The first sentences, which say whom a story is about. */
    private static final int OPENING = 2;

    private final SentenceView view;
    private final List<SentenceView> views;
    private final List<EventDraft> before;

    StorySides(SentenceView view, List<SentenceView> views, List<EventDraft> before) {
        this.view = view;
        this.views = views;
        this.before = before;
    }

    /** Fills the one open side of a deed, where the story leaves one for it. */
    void settle(EventDraft draft) {
        if (!draft.frame.roles().containsKey(TARGET) || !draft.frame.roles().containsKey(ACTOR)) {
            return;
        }
        boolean open = !draft.fillers(ACTOR).isEmpty() && draft.fillers(TARGET).isEmpty() && !draft.complete();
        Referent foe = open && draft.type().equals("Assault") ? foe(draft) : null;
        Referent meant = foe != null || !open ? foe : met(draft);
        if (meant != null) {
            draft.fill(TARGET, meant);
            draft.completed = true;
        }
    }

    /** Of two at whose fight the story looks, the other one. */
    private @Nullable Referent foe(EventDraft draft) {
        List<Referent> sides = view.context().main();
        boolean fired = draft.verb != null && draft.verb.is(WordClass.LAUNCH_VERB);
        if (sides.size() != 2 || fired || draft.fillers(ACTOR).size() != 1) {
            return null;
        }
        boolean first = own(draft, sides.get(0));
        return first == own(draft, sides.get(1)) ? null : sides.get(first ? 1 : 0);
    }

    /** Whom the text was about last, if the sentence before told what he and the actor did and the story opens with him. */
    private @Nullable Referent met(EventDraft draft) {
        Referent last = view.context().subject();
        if (last == null || !last.acts() || own(draft, last) || !WORDS.contains(draft.type()) || !opens(last)) {
            return null;
        }
        boolean both = before.stream()
                .filter(other -> other.sentence == draft.sentence - 1 && other.complete())
                .map(EventDraft::everybody)
                .anyMatch(all ->
                        all.stream().anyMatch(last::sameSide) && all.stream().anyMatch(r -> own(draft, r)));
        return both ? last : null;
    }

    private boolean opens(Referent referent) {
        return views.stream()
                .limit(OPENING)
                .flatMap(v -> v.phrases().stream())
                .anyMatch(p -> p.heads().contains(referent));
    }

    private static boolean own(EventDraft draft, Referent referent) {
        return draft.everybody().stream().anyMatch(referent::sameSide);
    }
}

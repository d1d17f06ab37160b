package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.Status;
import sandhi.reader.text.WordClass;

/** Finds who did what another had just done: चाड ने दूतावास बंद किया. नाइजर ने भी यही किया. */
final class Likewise {
    private static final String ACTOR = "actor";
    private static final String TARGET = "target";
    /** How far behind whoever does it too the words for it stand. */
    private static final int NEAR = 4;

    private Likewise() {}

    /** The deed that was told last, by whom the sentence says to have done it too; empty where it says so of nobody. */
    static List<EventDraft> in(SentenceView view, List<EventDraft> before) {
        for (Phrase doer : view.phrases()) {
            if (!doer.is("ne") || !view.is(doer.next(), WordClass.TOO)) {
                continue;
            }
            for (int i = doer.next() + 1; i <= doer.next() + NEAR; i++) {
                VerbGroup verb = view.is(i, WordClass.LIKEWISE) ? does(view, i) : null;
                if (verb != null) {
                    return again(view, doer, i, verb, before);
                }
            }
        }
        return List.of();
    }

    private static @Nullable VerbGroup does(SentenceView view, int from) {
        return view.verbs().stream()
                .filter(v -> v.first() > from && v.first() - from <= NEAR)
                .filter(v -> v.is(WordClass.DO_VERB) && v.finite() && !v.negated())
                .filter(v -> v.tense() == VerbGroup.Tense.DONE)
                .findFirst()
                .orElse(null);
    }

    private static List<EventDraft> again(
            SentenceView view, Phrase doer, int at, VerbGroup verb, List<EventDraft> before) {
        EventDraft last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean deed = last != null
                && view.sentence().index() - last.sentence <= 1
                && last.complete()
                && last.status == Status.OCCURRED
                && !last.fillers(ACTOR).isEmpty()
                && !last.fillers(TARGET).isEmpty();
        if (!deed
                || last.everybody().stream().anyMatch(r -> doer.heads().stream().anyMatch(r::sameSide))) {
            return List.of();
        }
        EventDraft draft = new EventDraft(
                last.frame,
                view.sentence().index(),
                at,
                false,
                Status.OCCURRED,
                view.sentence().span(doer.first(), verb.end()));
        doer.heads().forEach(head -> draft.fill(ACTOR, head));
        last.fillers(TARGET).forEach(target -> draft.fill(TARGET, target));
        draft.verb = verb;
        draft.agent = true;
        return List.of(draft);
    }
}

package sandhi.reader.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandhi.reader.facts.EntityType;

/** Which pact is meant by its noun alone: समझौते का विरोध, संधि मानने से इनकार. */
final class NamedPacts {
    /** What is done to a pact without a word of who made it. */
    private static final Set<String> ANSWERS = Set.of("Support", "Accuse", "Reject");
    /** How many words before its verb the object of a deed stands. */
    private static final int OBJECT = 4;
    /** How many letters of a noun its cases share. */
    private static final int STEM = 4;

    private final SentenceView view;
    private final List<SentenceView> views;
    private final Map<String, String> deeds;

    NamedPacts(SentenceView view, List<SentenceView> views, Map<String, String> deeds) {
        this.view = view;
        this.views = views;
        this.deeds = deeds;
    }

    /** The pact that is the object of a stance: one of that name, or else the one that the text names most; none where none is named. */
    List<Referent> of(EventDraft draft) {
        int from = Math.max(new ClauseSubjects(view, view.clause(draft.trigger)).outerStart(), draft.trigger - OBJECT);
        String noun = null;
        for (int i = from; i < draft.trigger && ANSWERS.contains(draft.type()); i++) {
            String word = view.tokens().get(i).folded();
            boolean pact = deeds.getOrDefault(word, "").contains("Signing") && view.phraseAt(i) == null;
            noun = pact ? word : noun;
        }
        if (noun == null) {
            return List.of();
        }
        String stem = noun.substring(0, Math.min(STEM, noun.length()));
        return views.stream()
                .flatMap(v -> v.phrases().stream())
                .map(Phrase::head)
                .filter(r -> r.is(EntityType.AGREEMENT))
                .max(Comparator.<Referent>comparingInt(r -> r.key().contains(stem) ? 1 : 0)
                        .thenComparingInt(r -> r.mentions().size()))
                .stream()
                .toList();
    }
}

package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.WordClass;

/** Finds the phrases right beside a trigger. */
final class Neighbours {

    private final SentenceView view;
    private final Triggers.Trigger trigger;

    Neighbours(SentenceView view, Triggers.Trigger trigger) {
        this.view = view;
        this.trigger = trigger;
    }

    /** फोन कर पुतिन को: the first phrase with the marker behind the trigger. */
    List<Referent> behind(String marker, Set<EntityType> types, EventDraft draft) {
        return view.phrases().stream()
                .filter(p -> p.is(marker) && p.first() >= trigger.end() && Fit.free(p, types, draft))
                .findFirst()
                .map(p -> Fit.heads(p, types))
                .orElse(List.of());
    }

    /** A marked phrase right before the trigger; a particle may stand between. */
    List<Referent> adjacent(String marker, Set<EntityType> types, EventDraft draft) {
        for (Phrase phrase : view.phrases()) {
            int gap = trigger.first() - phrase.next();
            boolean near = gap == 0 || gap == 1 && view.is(phrase.next(), WordClass.BESIDE);
            boolean named = !phrase.rule().equals("pronoun.here");
            if (phrase.is(marker) && named && near && Fit.free(phrase, types, draft)) {
                return Fit.heads(phrase, types);
            }
        }
        return List.of();
    }
}

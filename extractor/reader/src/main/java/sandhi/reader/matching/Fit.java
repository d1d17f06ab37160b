package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import sandhi.reader.facts.EntityType;

/** Tells whether a phrase can fill a role. */
final class Fit {
    private Fit() {}

    /** Whether somebody in the phrase is of a wanted type, and nobody in it has a role yet. */
    static boolean free(Phrase phrase, Set<EntityType> types, EventDraft draft) {
        return phrase.heads().stream().anyMatch(h -> fits(phrase, h, types))
                && draft.everybody().stream().noneMatch(phrase.heads()::contains);
    }

    /** हेगसेथ और दूसरे अमेरिकी अधिकारियों से: whose people are joined to somebody who is named. */
    static boolean joined(SentenceView view, Phrase phrase) {
        return view.phrases().stream().anyMatch(p -> p.first() < phrase.first() && phrase.first() < p.next());
    }

    /** Something goes on in two people (दोनों में), never in one. */
    static boolean alone(Phrase phrase) {
        return phrase.is("mein") && phrase.heads().size() == 1 && phrase.head().is(EntityType.PERSON);
    }

    /** Those in the phrase who are of a wanted type; of two between whom something is, both: इथियोपिया और सोमालीलैंड के बीच. */
    static List<Referent> among(Phrase phrase, Set<EntityType> types) {
        boolean two = phrase.is("beech") && phrase.heads().size() == 2;
        return two ? phrase.heads() : heads(phrase, types);
    }

    /** Those in the phrase who are of a wanted type. */
    static List<Referent> heads(Phrase phrase, Set<EntityType> types) {
        return phrase.heads().stream().filter(h -> fits(phrase, h, types)).toList();
    }

    /**
     * Where states are wanted and no places, a capital means its state: मॉस्को पर आरोप. An unnamed holder of an office is a person, for
     * whom the state stands, and no place: कुवैती प्रधानमंत्री आए.
     */
    private static boolean fits(Phrase phrase, Referent head, Set<EntityType> types) {
        if (phrase.kind() == Phrase.Kind.TITLE && phrase.standIn() && head.is(EntityType.COUNTRY)) {
            boolean person = types.contains(EntityType.PERSON);
            return person
                    || types.contains(EntityType.COUNTRY) && !(phrase.is("nom") && types.contains(EntityType.PLACE));
        }
        boolean state = !phrase.is("mein")
                && types.contains(EntityType.COUNTRY)
                && types.contains(EntityType.ORGANIZATION)
                && !types.contains(EntityType.PLACE);
        return types.contains(head.type()) || state && Metonyms.state(head) != null;
    }
}

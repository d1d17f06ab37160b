package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Reads from a sentence where something is, was or goes: the places in it, each with the case that it stands in. */
final class Spots {
    /** The most words between a place and the house or ground in it: हवाना के एक पुराने होटल में. */
    private static final int BETWEEN = 4;

    private final SentenceView view;
    private final Grain.Judge grains;
    private final GrammarLists grammar;

    /**
     * A place in a sentence.
     *
     * @param phrase the phrase that names it
     * @param head the place that is meant
     * @param next index behind its case marker
     * @param marker name of its case marker
     */
    record Spot(Phrase phrase, Referent head, int next, String marker) {
        boolean is(String other) {
            return marker.equals(other);
        }

        int first() {
            return phrase.first();
        }
    }

    Spots(SentenceView view, Grain.Judge grains, GrammarLists grammar) {
        this.view = view;
        this.grains = grains;
        this.grammar = grammar;
    }

    /** All places of the sentence, in order. */
    List<Spot> all() {
        List<Spot> spots = new ArrayList<>();
        for (Phrase phrase : view.phrases()) {
            if (grains.of(phrase.head()) == Grain.NONE) {
                continue;
            }
            Spot inside =
                    (phrase.is("ka") || phrase.is("samaksh")) && phrase.head().is(EntityType.PLACE)
                            ? premises(phrase)
                            : null;
            String marker = situates(phrase) ? "mein" : phrase.marker();
            spots.add(inside != null ? inside : new Spot(phrase, elsewhere(phrase), phrase.next(), marker));
        }
        return spots;
    }

    /** काबुल का वो धमाका, सिएटल का वाणिज्य दूतावास: what is a town's is there; the embassy of a capital is that of its state. */
    private boolean situates(Phrase phrase) {
        boolean town = phrase.is("ka") && phrase.head().is(EntityType.PLACE);
        int end = Math.min(view.tokens().size(), phrase.next() + 2);
        return town
                && (view.any(phrase.next(), end, WordClass.BLAST)
                        || !Metonyms.seat(phrase.head()) && view.any(phrase.next(), end, WordClass.MISSION));
    }

    /** लागोस की जेल में, गाजा के घने इलाकों से: a house or ground that only its place names. */
    private @Nullable Spot premises(Phrase phrase) {
        List<Token> tokens = view.tokens();
        for (int i = phrase.next(); i + 1 < tokens.size() && i <= phrase.next() + BETWEEN; i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || view.phraseAt(i) != null) {
                return null;
            }
            boolean ground = token.is(WordClass.PREMISES)
                    || token.is(WordClass.HOUSE)
                    || grammar.venues().contains(token.folded())
                    || grammar.placeNouns().contains(token.folded());
            String marker = ground ? marker(tokens, i + 1) : null;
            if (marker != null) {
                return new Spot(phrase, phrase.head(), marker.equals("bahar") ? i + 3 : i + 2, marker);
            }
        }
        return null;
    }

    private @Nullable String marker(List<Token> tokens, int at) {
        Map<String, String> markers = grammar.caseMarkers();
        boolean two = at + 1 < tokens.size() && "bahar".equals(markers.get(Token.folded(tokens.subList(at, at + 2))));
        String one = markers.getOrDefault(tokens.get(at).folded(), "");
        return switch (two ? "bahar" : one) {
            case "mein", "par" -> "mein";
            case "se" -> "se";
            case "bahar" -> "bahar";
            default -> null;
        };
    }

    /** सियोल के राष्ट्रपति भवन में: a house that bears the name of one in another state is only known by its town. */
    private Referent elsewhere(Phrase phrase) {
        Referent house = phrase.head();
        if (grains.of(house) != Grain.VENUE || house.country() == null) {
            return house;
        }
        return view.phrases().stream()
                .filter(p -> p.is("ka") && p.next() == phrase.first())
                .map(Phrase::head)
                .filter(h -> h.is(EntityType.PLACE) && h.country() != null)
                .filter(h -> !h.country().equals(house.country()))
                .findFirst()
                .orElse(house);
    }
}

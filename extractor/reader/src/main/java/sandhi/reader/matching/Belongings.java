package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Token;

/**
 * Finds who owns what stands in a case, whatever the thing is called: यूक्रेन के बिजलीघरों पर, इजरायली तोपखाने ने, रूस का युद्धपोत डूबा. What
 * is done to the things and people of a state is done to it, and what they do, it does.
 */
final class Belongings {
    /** How many words may name what is owned. */
    private static final int LONGEST = 9;

    private static final String UNMARKED = "nom";

    private final SentenceView view;
    private final CaseMarkers markers;
    private final Set<String> joints;
    private final Triggers.Trigger trigger;

    Belongings(SentenceView view, Grammar grammar, Triggers.Trigger trigger) {
        this.view = view;
        this.markers = grammar.markers();
        this.joints = grammar.joints();
        this.trigger = trigger;
    }

    /**
     * What the walk along a noun phrase needs to know of the language.
     *
     * @param markers its postpositions
     * @param joints words that join nouns
     */
    record Grammar(CaseMarkers markers, Set<String> joints) {}

    /** The owner of what stands in the given case: of an agent the outermost one, else the one nearest before the trigger. */
    List<Referent> of(String marker, int from, int end, boolean many, Set<EntityType> types, EventDraft draft) {
        Phrase best = null;
        List<Referent> all = new ArrayList<>();
        for (Phrase phrase : view.phrases()) {
            boolean fits = phrase.first() >= from
                    && phrase.first() < end
                    && Fit.free(phrase, types, draft)
                    && owns(phrase, marker);
            boolean before = phrase.first() < trigger.first();
            if (fits) {
                all.addAll(Fit.heads(phrase, types));
            }
            if (fits && (best == null || before && !marker.equals("ne"))) {
                best = phrase;
            }
        }
        return best == null ? List.of() : many ? List.copyOf(new LinkedHashSet<>(all)) : Fit.heads(best, types);
    }

    /** Whom or whose thing the verb is done to or happens to, unmarked: रूस का युद्धपोत डुबो दिया, चार भारतीय जवान शहीद हुए. */
    List<Referent> object(int from, int end, boolean many, Set<EntityType> types, EventDraft draft) {
        List<Referent> owners = of(UNMARKED, from, end, many, types, draft);
        Set<String> things = trigger.frame().with();
        return !owners.isEmpty()
                ? owners
                : view.phrases().stream()
                        .filter(p -> p.first() >= from && p.first() < end && p.is(UNMARKED) && p.standIn())
                        .filter(p ->
                                things.contains(view.tokens().get(p.end() - 1).folded()))
                        .filter(p -> Fit.free(p, types, draft))
                        .findFirst()
                        .map(p -> Fit.heads(p, types))
                        .orElse(List.of());
    }

    /** Whether something that belongs to the phrase stands in the given case. */
    boolean owns(Phrase owner, String marker) {
        boolean standing = owner.is(UNMARKED) && owner.standIn();
        boolean body =
                owner.is(UNMARKED) && owner.heads().size() == 1 && owner.head().acts() && marker.equals("ne");
        if (!standing && !body && !owner.is("ka") && !owner.is("adj")) {
            return false;
        }
        List<Token> tokens = view.tokens();
        int words = standing ? 1 : 0;
        int i = owner.next();
        int last = Math.min(tokens.size(), i + LONGEST);
        while (i < last) {
            if (standing && i == owner.next() && tokens.get(i).isNumber()) {
                return marker.equals(UNMARKED);
            }
            VerbGroup verb = verbAt(i);
            if (verb != null && verb.describes(tokens)) {
                i = verb.end();
                continue;
            }
            if (i == trigger.first() || verb != null) {
                return words > 0 && marker.equals(UNMARKED);
            }
            Phrase inner = phraseFrom(i);
            CaseMarkers.Marker found = inner == null && words > 0 ? markers.at(tokens, i) : null;
            if (inner != null) {
                if (words > 0 && marker.equals(UNMARKED)) {
                    return true;
                }
                if (!inner.is("ka") && !inner.is("adj")) {
                    return inner.is(UNMARKED) && inner.standIn() && owns(inner, marker);
                }
                i = inner.next();
            } else if (found != null
                    && (found.name().equals(marker) || !found.name().equals("ka"))) {
                return found.name().equals(marker);
            } else if (found != null) {
                i = found.end();
            } else if (joints.contains(tokens.get(i).folded())) {
                Phrase other = words > 0 || owner.is("adj") ? phraseFrom(i + 1) : null;
                if (other != null) {
                    return other.is(marker) || owns(other, marker);
                }
                i++;
            } else if (tokens.get(i).isPunctuation() && !quote(tokens.get(i))) {
                return false;
            } else {
                words += tokens.get(i).isPunctuation() ? 0 : 1;
                i++;
            }
        }
        return false;
    }

    private static boolean quote(Token token) {
        return token.is("'") || token.is("\"") || token.is("-");
    }

    private @Nullable VerbGroup verbAt(int token) {
        return view.verbs().stream().filter(v -> v.first() == token).findFirst().orElse(null);
    }

    private @Nullable Phrase phraseFrom(int token) {
        Phrase phrase = view.phraseAt(token);
        return phrase != null && phrase.first() == token ? phrase : null;
    }
}

package sandhi.reader.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Resolves a bare noun with a case (अदालत ने, संघ की) to the body of that kind which the text named before. Doubt gives none. */
final class DefiniteBodies {
    /** How many sentences back one of several bodies of a kind is still the one that is meant. */
    private static final int NEAR = 2;

    private static final int LONGEST = 2;

    private final Map<String, String> nouns;
    private final CaseMarkers markers;
    private final DocumentNames names;
    private final Sightings sightings;

    DefiniteBodies(Map<String, String> nouns, CaseMarkers markers, DocumentNames names, Sightings sightings) {
        this.nouns = nouns;
        this.markers = markers;
        this.names = names;
        this.sightings = sightings;
    }

    /** The phrase that a noun of a body makes at a token, or null where there is none or no certain body is meant. */
    @Nullable
    PhrasePart at(Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        boolean bare = first == 0
                || tokens.get(first - 1).isPunctuation()
                || tokens.get(first - 1).is(WordClass.BARE_BEFORE);
        for (int end = Math.min(tokens.size(), first + LONGEST); bare && end > first; end--) {
            String means = nouns.get(Token.folded(tokens.subList(first, end)));
            if (means == null || end == tokens.size() || markers.at(tokens, end) == null) {
                continue;
            }
            Referent body = body(sentence, first, means);
            if (body != null) {
                sightings.meant(sentence, first, end, body, "body.noun");
                return PhrasePart.of(first, end, body, Phrase.Kind.TITLE, "body.noun");
            }
        }
        return null;
    }

    private @Nullable Referent body(Sentence sentence, int first, String means) {
        Map<Referent, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i <= sentence.index(); i++) {
            for (Ref ref : names.in(i)) {
                boolean named = ref.is(Ref.Kind.NAME)
                        && ref.candidates().size() == 1
                        && ref.only().is(EntityType.ORGANIZATION)
                        && (i < sentence.index() || ref.end() <= first);
                Referent body = named ? names.referent(ref.only()) : null;
                if (body != null && fits(body, means)) {
                    last.remove(body);
                    last.put(body, i);
                }
            }
        }
        Referent meant = null;
        int rivals = 0;
        for (Map.Entry<Referent, Integer> one : last.entrySet()) {
            meant = one.getKey();
            rivals += sentence.index() - one.getValue() <= NEAR ? 1 : 0;
        }
        return last.size() == 1 || rivals == 1 ? meant : null;
    }

    private static boolean fits(Referent body, String means) {
        String name = body.listed() == null ? body.key() : body.listed().hi();
        String kind = body.listed() == null ? "" : body.listed().kind();
        for (String one : means.split(" ")) {
            if (one.startsWith("=") ? name.contains(one.substring(1)) : one.equals(kind)) {
                return true;
            }
        }
        return false;
    }
}

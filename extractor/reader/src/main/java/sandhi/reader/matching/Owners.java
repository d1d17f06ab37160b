package sandhi.reader.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Token;

/** Finds the state or body whose things stand in a case: यूक्रेन के बिजलीघरों पर, इराकी सैन्य ठिकानों पर, फिलिस्तीन के लोगों के लिए. */
final class Owners {
    /** How many words may stand between the owner and the case marker of what it owns. */
    private static final int REACH = 4;

    private static final Map<String, List<String>> FORMS = Map.of(
            "par", List.of("पर"),
            "ko", List.of("को"),
            "se", List.of("से"),
            "liye", List.of("के", "लिए"),
            "khilaf", List.of("के", "खिलाफ"));

    private Owners() {}

    /** Whose things stand in the given case between two tokens, nobody where that case is another one or there are none. */
    static List<Referent> of(
            SentenceView view, int from, int to, String marker, Set<EntityType> types, EventDraft draft) {
        List<String> form = FORMS.get(marker);
        if (form == null) {
            return List.of();
        }
        for (Phrase phrase : view.phrases()) {
            boolean owner = phrase.is("ka") || phrase.is("adj");
            boolean inside = phrase.first() >= from && phrase.first() < to;
            if (owner && inside && Fit.free(phrase, types, draft) && leadsTo(view, phrase.next(), form)) {
                return Fit.heads(phrase, types);
            }
        }
        return List.of();
    }

    private static boolean leadsTo(SentenceView view, int from, List<String> form) {
        List<Token> tokens = view.tokens();
        for (int i = from; i < tokens.size() && i <= from + REACH; i++) {
            int at = i;
            boolean here = i > from && i + form.size() <= tokens.size();
            for (int k = 0; k < form.size() && here; k++) {
                here = tokens.get(i + k).is(form.get(k));
            }
            if (here) {
                return true;
            }
            boolean stops = !tokens.get(i).isWord()
                    || view.phraseAt(i) != null
                    || Triggers.CASES.contains(tokens.get(i).folded()) && !CaseMarkers.genitive(tokens.get(i))
                    || tokens.get(i).is("ने")
                    || tokens.get(i).is("और")
                    || view.verbs().stream().anyMatch(v -> v.first() <= at && at < v.end());
            if (stops) {
                return false;
            }
        }
        return false;
    }
}

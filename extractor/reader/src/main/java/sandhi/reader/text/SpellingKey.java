package sandhi.reader.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Keys under which spellings of one foreign name meet: vowel length (पूतिन, पुतिन), ॉ written as ा or ो (मॉस्को, मास्को), ै/े, ौ/ो, virama
 * (प्योंग्यांग, प्योंगयांग), doubled consonants, ण/न and ष/श are folded away. Too coarse for labels and for ordinary words; meant for looking up names.
 *
 * <p>In the manner of Lucene's HindiNormalizer (after Larkey, Connell and Abduljaleel, "Hindi CLIR in thirty days", 2003), but ा and ो stay apart, since साल is no Seoul.
 */
public final class SpellingKey {
    private SpellingKey() {}

    /** The keys of a folded form: one, or two where it has an ॉ. */
    public static List<String> of(String folded) {
        List<String> keys = new ArrayList<>(2);
        keys.add(key(folded, 'ा', 'आ'));
        if (folded.indexOf('ॉ') >= 0 || folded.indexOf('ऑ') >= 0) {
            keys.add(key(folded, 'ो', 'ओ'));
        }
        return keys;
    }

    private static String key(String folded, char sign, char letter) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char mapped = switch (c) {
                case 'ी' -> 'ि';
                case 'ई' -> 'इ';
                case 'ू' -> 'ु';
                case 'ऊ' -> 'उ';
                case 'ै' -> 'े';
                case 'ऐ' -> 'ए';
                case 'ौ' -> 'ो';
                case 'औ' -> 'ओ';
                case 'ण' -> 'न';
                case 'ष' -> 'श';
                case 'ॉ' -> sign;
                case 'ऑ' -> letter;
                default -> c;
            };
            boolean doubled = i >= 2 && folded.charAt(i - 1) == '्' && folded.charAt(i - 2) == c;
            if (c != '्' && c != 'ॅ' && !doubled) {
                out.append(mapped);
            }
        }
        return out.toString();
    }
}

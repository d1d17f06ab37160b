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
            if (c == 'न' && nasal(folded, i)) {
                mapped = 'ं';
            }
            boolean doubled = i >= 2 && folded.charAt(i - 1) == '्' && folded.charAt(i - 2) == c;
            if (c != '्' && c != 'ॅ' && !doubled) {
                out.append(mapped);
            }
        }
        return out.toString();
    }

    /** A न् before a consonant that is no semivowel or nasal sounds like an anusvara: वेन्स, वेंस. */
    private static boolean nasal(String folded, int i) {
        if (i == 0 || i + 2 >= folded.length() || folded.charAt(i + 1) != '्') {
            return false;
        }
        char next = folded.charAt(i + 2);
        return next >= 'क' && next <= 'ह' && "यरलवहनमण".indexOf(next) < 0;
    }

    /**
     * A much coarser key of one word, for the full names of persons only: its consonants, with those that spellings of foreign
     * names exchange (व/ब, ट/त, ड/द, न/ण/ं) counted as one, doubles once, a closing ह not at all, and a mark for an opening vowel.
     */
    public static String loose(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char mapped = switch (c) {
                case 'ब' -> 'व';
                case 'ट' -> 'त';
                case 'ठ' -> 'थ';
                case 'ड' -> 'द';
                case 'ढ' -> 'ध';
                case 'ण', 'ं', 'ङ', 'ञ' -> 'न';
                case 'ष' -> 'श';
                default -> c >= 'अ' && c <= 'औ' ? 'अ' : c;
            };
            boolean vowel = mapped == 'अ';
            boolean consonant = mapped >= 'क' && mapped <= 'ह';
            boolean latin = mapped < 'ऀ';
            boolean repeats = out.length() > 0 && out.charAt(out.length() - 1) == mapped;
            if ((vowel && out.length() == 0 || consonant || latin) && !repeats) {
                out.append(mapped);
            }
        }
        boolean silent = out.length() > 2 && out.charAt(out.length() - 1) == 'ह';
        return silent ? out.substring(0, out.length() - 1) : out.toString();
    }
}

package sandhi.graph.rdf;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which names are looked up: without what people leave out or vary when they type a name, that is nukta, joiners,
 * the kind of nasal sign, digits' script, hyphens, dots, spaces and letter case. It is stored with each name, so that every store
 * can look it up without knowing this class.
 */
public final class NameKey {
    private static final char NUKTA = '\u093C';
    private static final char VIRAMA = '\u094D';
    private static final char ANUSVARA = '\u0902';
    private static final String NASALS = "ङञणनम";

    private NameKey() {}

    /** The key of a name; empty if the name holds no letter or digit. */
    public static String of(String name) {
        String nfd = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(nfd.length());
        for (int i = 0; i < nfd.length(); i++) {
            char c = nfd.charAt(i);
            if (isDevanagariNasalBeforeConsonant(nfd, i)) {
                out.append(ANUSVARA);
                i++;
            } else if (c == '\u0901') {
                out.append(ANUSVARA);
            } else if (c >= '०' && c <= '९') {
                out.append((char) ('0' + (c - '०')));
            } else if (Character.isSurrogate(c) || keeps(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean keeps(char c) {
        if (c == NUKTA) {
            return false;
        }
        if (c >= '\u0300' && c <= '\u036F') {
            return false; // Latin accents
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.NON_SPACING_MARK;
    }

    /** न् before a stop is what others write as anusvara (हिन्दी, हिंदी); double letters (अम्मान) stay. */
    private static boolean isDevanagariNasalBeforeConsonant(String s, int i) {
        if (i + 2 >= s.length() || s.charAt(i + 1) != VIRAMA || NASALS.indexOf(s.charAt(i)) < 0) {
            return false;
        }
        char next = s.charAt(i + 2);
        return next >= 'क' && next <= 'भ' && NASALS.indexOf(next) < 0;
    }
}

package sandhi.reader.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds spelling variation of Hindi that never tells words apart: Unicode composition, nukta, chandrabindu, homorganic nasals
 * (हिन्दी, हिंदी), joiners, Devanagari digits, quotation marks and dashes, verb endings in ये and यी (गये, गए), Latin letter case.
 *
 * <p>The spelling rules are those of the Central Hindi Directorate's standard (मानक हिंदी वर्तनी), which prefers anusvara and ए, ई.
 */
public final class Fold {
    private static final char NUKTA = '\u093C';
    private static final char VIRAMA = '\u094D';

    private Fold() {}

    /** The folded form of a word, number or phrase. */
    public static String fold(String text) {
        String nfd = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(nfd.length());
        for (int i = 0; i < nfd.length(); i++) {
            char c = nfd.charAt(i);
            if (c == NUKTA || isJoiner(c)) {
                continue;
            }
            out.append(foldChar(c));
        }
        String plain = Normalizer.normalize(out, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return endings(nasals(plain));
    }

    static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u200D' || c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060';
    }

    private static char foldChar(char c) {
        if (c >= '०' && c <= '९') {
            return (char) ('0' + (c - '०'));
        }
        return switch (c) {
            case 'ँ' -> 'ं';
            case '‘', '’', '‛', '′', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '॰', '․' -> '.';
            case '॥', '|', '।' -> '।';
            case '\u00A0', '\u2009', '\u202F' -> ' ';
            default -> c;
        };
    }

    /** A nasal with virama before a stop of its own class is written as anusvara. */
    private static String nasals(String s) {
        if (s.indexOf(VIRAMA) < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            if (i + 2 < s.length() && s.charAt(i + 1) == VIRAMA && homorganic(s.charAt(i), s.charAt(i + 2))) {
                out.append('ं');
                i++;
            } else {
                out.append(s.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean homorganic(char nasal, char stop) {
        return switch (nasal) {
            case 'ङ' -> stop >= 'क' && stop <= 'घ';
            case 'ञ' -> stop >= 'च' && stop <= 'झ';
            case 'ण' -> stop >= 'ट' && stop <= 'ढ';
            case 'न' -> stop >= 'त' && stop <= 'ध' || stop >= 'ट' && stop <= 'ढ' || stop >= 'च' && stop <= 'झ';
            case 'म' -> stop >= 'प' && stop <= 'भ';
            default -> false;
        };
    }

    private static String endings(String s) {
        int n = s.length();
        if (n < 3 || s.charAt(n - 2) != 'य') {
            return s;
        }
        return switch (s.charAt(n - 1)) {
            case 'े' -> s.substring(0, n - 2) + 'ए';
            case 'ी' -> s.substring(0, n - 2) + 'ई';
            default -> s;
        };
    }
}

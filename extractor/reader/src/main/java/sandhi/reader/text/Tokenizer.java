package sandhi.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts text into tokens: runs of letters and marks, runs of digits with inner separators, single punctuation marks. */
public final class Tokenizer {
    private static final WordClasses NONE = new WordClasses(Map.of());

    private Tokenizer() {}

    /** The tokens of a word or phrase that stands for itself, such as a list entry. */
    public static List<Token> tokens(String phrase) {
        return tokens(phrase, new Span(0, phrase.length()), NONE);
    }

    /** The tokens of the given range of the original text, in order, with their word classes, none quoted yet. */
    static List<Token> tokens(String text, Span range, WordClasses classes) {
        List<Token> tokens = new ArrayList<>();
        boolean spaced = true;
        int i = range.start();
        while (i < range.end()) {
            int c = text.codePointAt(i);
            if (isBlank(c)) {
                spaced = true;
                i += Character.charCount(c);
                continue;
            }
            int end = i + Character.charCount(c);
            Token.Kind kind = Token.Kind.PUNCTUATION;
            if (isDigit(c)) {
                kind = Token.Kind.NUMBER;
                end = endOfNumber(text, end, range.end());
            } else if (isLetter(c)) {
                kind = Token.Kind.WORD;
                end = endOfWord(text, end, range.end());
            }
            Span span = new Span(i, end);
            String form = text.substring(i, end);
            String folded = Fold.fold(form);
            if (!folded.isEmpty()) {
                tokens.add(new Token(form, folded, span, kind, spaced, false, classes.of(folded)));
                spaced = false;
            }
            i = end;
        }
        return tokens;
    }

    private static int endOfWord(String text, int i, int end) {
        while (i < end) {
            int c = text.codePointAt(i);
            if (!isLetter(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static int endOfNumber(String text, int i, int end) {
        while (i < end) {
            char c = text.charAt(i);
            boolean inner = (c == ',' || c == '.') && i + 1 < end && isDigit(text.charAt(i + 1));
            if (!isDigit(c) && !inner) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9' || c >= '०' && c <= '९';
    }

    private static boolean isLetter(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> c <= 0xFFFF && Fold.isJoiner((char) c);
        };
    }
}

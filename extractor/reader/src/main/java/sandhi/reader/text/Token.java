package sandhi.reader.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word, a number or one punctuation mark.
 *
 * @param text as it stands in the original
 * @param folded as every later stage compares it, see {@link Fold}
 * @param span where it stands in the original
 * @param kind what it is
 * @param spaced whether white space stands before it
 * @param quoted whether it stands inside quotation marks
 * @param classes the closed word classes that it belongs to, none for the token of a list entry
 */
public record Token(
        String text, String folded, Span span, Kind kind, boolean spaced, boolean quoted, Set<WordClass> classes) {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    /** Whether the folded form is the given one. */
    public boolean is(String form) {
        return folded.equals(form);
    }

    /** Whether the word is of the given class. */
    public boolean is(WordClass one) {
        return classes.contains(one);
    }

    /** The folded forms of tokens, with single blanks between. */
    public static String folded(List<Token> tokens) {
        return tokens.stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    /** The same token, inside quotation marks or not. */
    Token quoted(boolean inside) {
        return new Token(text, folded, span, kind, spaced, inside, classes);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }
}

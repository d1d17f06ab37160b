package sandhi.reader.text;

/**
 * A word, a number or one punctuation mark.
 *
 * @param text as it stands in the original
 * @param folded as every later stage compares it, see {@link Fold}
 * @param span where it stands in the original
 * @param kind what it is
 * @param spaced whether white space stands before it
 * @param quoted whether it stands inside quotation marks
 */
public record Token(String text, String folded, Span span, Kind kind, boolean spaced, boolean quoted) {
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

package sandhi.reader.text;

import java.util.List;

/**
 * A sentence, or a line that stands for itself.
 *
 * @param index position among the sentences of its document
 * @param paragraph number of the block of lines it stands in
 * @param kind what part of the article it belongs to
 * @param span where it stands in the original
 * @param tokens its tokens, never empty
 */
public record Sentence(int index, int paragraph, Kind kind, Span span, List<Token> tokens) {
    /** Part of an article. */
    public enum Kind {
        HEADLINE,
        HEADING,
        BULLET,
        BODY
    }

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The original text from the first to the last of the given tokens. */
    public Span span(int firstToken, int endToken) {
        return new Span(
                tokens.get(firstToken).span().start(),
                tokens.get(endToken - 1).span().end());
    }
}

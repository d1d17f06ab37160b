package sandhi.reader.text;

import java.util.List;

/**
 * An article behind the text gate.
 *
 * @param article the article as it came
 * @param sentences what the article says, in order
 * @param furniture lines of the page that are no part of the story (bylines, update times, tags, links), in order
 */
public record Document(Article article, List<Sentence> sentences, List<Sentence> furniture) {
    public Document {
        sentences = List.copyOf(sentences);
        furniture = List.copyOf(furniture);
    }
}

package sandhi.reader.text;

import java.util.List;
import java.util.Set;

/**
 * What the text gate must know of a language and its web pages. All forms are folded.
 *
 * @param abbreviations words that a full stop may follow without ending the sentence (डॉ, एस, बी)
 * @param continuations words that cannot begin a sentence, so that a line break before one does not end it (case markers, auxiliaries)
 * @param classes the closed word classes
 * @param furniture lines that are no part of the story
 */
public record TextRules(
        Set<String> abbreviations, Set<String> continuations, WordClasses classes, List<FurnitureRule> furniture) {
    public TextRules {
        abbreviations = Set.copyOf(abbreviations);
        continuations = Set.copyOf(continuations);
        furniture = List.copyOf(furniture);
    }

    /**
     * A kind of line that belongs to the page, not to the story.
     *
     * @param id stable rule id
     * @param match how {@code words} is held against the folded line
     * @param words folded words, with single blanks between
     * @param scope what falls with the line
     */
    public record FurnitureRule(String id, Match match, String words, Scope scope) {}

    /** How a rule's words are held against a line. */
    public enum Match {
        STARTS,
        EQUALS,
        CONTAINS
    }

    /** What falls with a line of furniture. */
    public enum Scope {
        /** the line alone */
        LINE,
        /** the line and all lines up to the next blank line */
        BLOCK,
        /** the line and everything behind it */
        REST
    }
}

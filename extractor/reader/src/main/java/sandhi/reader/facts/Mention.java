package sandhi.reader.facts;

import sandhi.reader.text.Span;

/**
 * One place in the text that means an entity.
 *
 * @param span where it stands in the original text
 * @param text its words
 * @param rule the rule or list entry that found or resolved it
 * @param name whether the words by themselves name the entity; false for pronouns, titles alone and demonyms
 */
public record Mention(Span span, String text, String rule, boolean name) {}

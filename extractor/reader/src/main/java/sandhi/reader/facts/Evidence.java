package sandhi.reader.facts;

import sandhi.reader.text.Span;

/**
 * The words that prove a fact.
 *
 * @param span where they stand in the original text
 * @param quote exactly those words
 * @param rule id of the rule that found the fact
 */
public record Evidence(Span span, String quote, String rule) {}

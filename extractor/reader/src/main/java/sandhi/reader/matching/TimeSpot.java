package sandhi.reader.matching;

import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;

/**
 * A time expression in a sentence.
 *
 * @param firstToken its first token
 * @param endToken the token behind its last
 * @param date the date that an event has by it, null where it gives none
 */
record TimeSpot(int firstToken, int endToken, @Nullable EventDate date) {}

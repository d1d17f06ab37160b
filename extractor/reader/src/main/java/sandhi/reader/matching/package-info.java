/** Finds times, entities and events in the tokens of a document. */
@NullMarked
package sandhi.reader.matching;

import org.jspecify.annotations.NullMarked;

/** Reads one article into facts: a pure, thread-safe function of the article and the rulebook. */
@NullMarked
package sandhi.reader;

import org.jspecify.annotations.NullMarked;

/** Rules and lists of a language, loaded from data and checked before anything is read. */
@NullMarked
package sandhi.reader.rulebook;

import org.jspecify.annotations.NullMarked;

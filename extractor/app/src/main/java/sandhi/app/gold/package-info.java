/** Measures facts against gold annotations; the figures are those of the reference scorer. */
@NullMarked
package sandhi.app.gold;

import org.jspecify.annotations.NullMarked;

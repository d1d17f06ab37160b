/** Finds time expressions in an article, works out their dates, and the day of publication where nobody gives it. */
@NullMarked
package sandhi.reader.times;

import org.jspecify.annotations.NullMarked;

/** The one gate for text: articles in, folded tokens with original offsets out. */
@NullMarked
package sandhi.reader.text;

import org.jspecify.annotations.NullMarked;

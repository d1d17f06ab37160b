/** Files, folders and streams in, articles out; whatever cannot be an article is set aside with its reason. */
@NullMarked
package sandhi.app.articles;

import org.jspecify.annotations.NullMarked;

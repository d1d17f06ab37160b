/** From reports of many articles to events of the world, each once; decided from the set of reports alone. */
@NullMarked
package sandhi.graph.consolidation;

import org.jspecify.annotations.NullMarked;

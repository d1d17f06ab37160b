/** Facts to RDF, RDF to a store, and the questions asked of it. */
@NullMarked
package sandhi.graph;

import org.jspecify.annotations.NullMarked;

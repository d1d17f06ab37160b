/** The shape of the graph: its terms, its addresses, and the graph that one article contributes. */
@NullMarked
package sandhi.graph.rdf;

import org.jspecify.annotations.NullMarked;

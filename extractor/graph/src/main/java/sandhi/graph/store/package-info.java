/** The store of the graph, embedded or behind a SPARQL 1.1 endpoint, and how article graphs get in and out of it. */
@NullMarked
package sandhi.graph.store;

import org.jspecify.annotations.NullMarked;

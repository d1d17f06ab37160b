package sandhi.graph.store;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;

/** Where the quads lie. */
interface Backend extends AutoCloseable {
    /** The answer to a SELECT query, complete in memory. */
    RowSet select(Query query);

    /** Runs what reads and then writes, as one transaction where the store has them. */
    <T> T transact(Supplier<T> work);

    /** Makes a change whole or not at all. */
    void write(Change change);

    /** Hands over every quad of a graph. */
    void quads(Node graph, Consumer<Quad> sink);

    @Override
    void close();

    /**
     * One change of the store, in this order.
     *
     * @param dropped graphs to drop
     * @param deleted quads to delete
     * @param added quads to add
     */
    record Change(Collection<Node> dropped, Collection<Quad> deleted, Collection<Quad> added) {}
}

package sandhi.graph.store;

import java.util.Collection;
import java.util.List;
import sandhi.reader.facts.Reading;

/**
 * What goes into the store in one transaction; about a thousand articles is best (TDB2 copies on write).
 *
 * @param readings articles to add, or to replace where the store has the id already
 * @param removed ids of articles to retract
 */
public record Batch(List<Reading> readings, List<String> removed) {
    /** How many articles a batch should hold. */
    public static final int SIZE = 1000;

    public Batch {
        readings = List.copyOf(readings);
        removed = List.copyOf(removed);
    }

    /** A batch that only adds or replaces. */
    public static Batch of(Collection<Reading> readings) {
        return new Batch(List.copyOf(readings), List.of());
    }

    /** A batch that only retracts. */
    public static Batch removing(Collection<String> ids) {
        return new Batch(List.of(), List.copyOf(ids));
    }
}

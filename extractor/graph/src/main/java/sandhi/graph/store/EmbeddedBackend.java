package sandhi.graph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** A dataset in this process. */
final class EmbeddedBackend implements Backend {
    /** What to do about a store that cannot be read. */
    static final String DAMAGED =
            "its files are damaged, or its disk is full or fails; put back a copy of it, or move it away and read the articles again";

    private final String name;
    private final DatasetGraph dataset;
    private final TextIndexCare care;
    private final Runnable onClose;

    /**
     * @param name what errors call it
     * @param onClose closes the dataset, if that is to be closed with this object
     */
    EmbeddedBackend(String name, DatasetGraph dataset, TextIndexCare care, Runnable onClose) {
        this.name = name;
        this.dataset = dataset;
        this.care = care;
        this.onClose = onClose;
    }

    DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public RowSet select(Query query) {
        try {
            return dataset.isInTransaction() ? answer(query) : Txn.calculateRead(dataset, () -> answer(query));
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    /** What to throw for what Jena throws, which on damaged files is anything: a fault of the files, unless the query is at fault. */
    private RuntimeException damaged(RuntimeException e) {
        return e instanceof QueryException
                ? e
                : new StoreException(
                        StoreException.Reason.BROKEN,
                        "the store " + name + " cannot be used: " + DAMAGED + " (" + e.getMessage() + ")",
                        e);
    }

    /** The time-out of the configuration is for strangers who ask over HTTP, not for the program itself. */
    private RowSet answer(Query query) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(query)
                .initialTimeout(1, TimeUnit.DAYS)
                .overallTimeout(1, TimeUnit.DAYS)
                .build()) {
            RowSet rows = exec.select();
            List<Var> columns = rows.getResultVars();
            List<Binding> complete = new ArrayList<>();
            // TDB2 looks terms up when they are asked for, which it cannot do once the transaction is over
            rows.forEachRemaining(row -> complete.add(row.detach()));
            return RowSetStream.create(columns, complete.iterator());
        }
    }

    @Override
    public <T> T transact(Supplier<T> work) {
        care.begin();
        dataset.begin(ReadWrite.WRITE);
        try {
            T result = work.get();
            dataset.commit();
            care.end();
            return result;
        } catch (JenaException | RuntimeIOException e) {
            abort();
            throw damaged(e);
        } catch (RuntimeException | Error e) {
            abort();
            throw e;
        } finally {
            dataset.end();
        }
    }

    private void abort() {
        dataset.abort();
        care.end();
    }

    /** Runs what writes to the dataset past this object. */
    void guarded(Runnable work) {
        care.begin();
        try {
            work.run();
        } finally {
            care.end();
        }
    }

    @Override
    public void write(Change change) {
        if (!dataset.isInTransaction()) {
            transact(() -> {
                write(change);
                return null;
            });
            return;
        }
        change.dropped().forEach(dataset::removeGraph);
        change.deleted().forEach(dataset::delete);
        change.added().forEach(dataset::add);
        LastChange.count(dataset);
    }

    @Override
    public void quads(Node graph, Consumer<Quad> sink) {
        Txn.executeRead(dataset, () -> {
            Iterator<Quad> found = dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
            for (Quad quad = next(found); quad != null; quad = next(found)) {
                sink.accept(quad);
            }
        });
    }

    /** The next quad, or null; what goes wrong here is the store's fault, unlike what its taker does. */
    private @Nullable Quad next(Iterator<Quad> found) {
        try {
            return found.hasNext() ? found.next() : null;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() {
        onClose.run();
    }
}

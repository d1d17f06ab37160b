package sandhi.graph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.system.Txn;

/** A dataset in this process. */
final class EmbeddedBackend implements Backend {
    private final DatasetGraph dataset;
    private final TextIndexCare care;
    private final Runnable onClose;

    EmbeddedBackend(DatasetGraph dataset, TextIndexCare care, Runnable onClose) {
        this.dataset = dataset;
        this.care = care;
        this.onClose = onClose;
    }

    DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public RowSet select(Query query) {
        return dataset.isInTransaction() ? answer(query) : Txn.calculateRead(dataset, () -> answer(query));
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
        } catch (RuntimeException | Error e) {
            dataset.abort();
            care.end();
            throw e;
        } finally {
            dataset.end();
        }
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
        Txn.executeRead(
                dataset,
                () -> dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(sink));
    }

    @Override
    public void close() {
        onClose.run();
    }
}

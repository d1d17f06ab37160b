package sandhi.graph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Opens the TDB2 folder of an embedded store. */
final class EmbeddedStore {
    private EmbeddedStore() {}

    static EmbeddedBackend open(Path folder) {
        Path tdb2 = folder.resolve("tdb2");
        try {
            Files.createDirectories(tdb2);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Reason.BROKEN, "cannot make the folder " + tdb2 + ": " + e.getMessage(), e);
        }
        DatasetGraph dataset;
        try {
            dataset = DatabaseMgr.connectDatasetGraph(Location.create(tdb2.toString()));
        } catch (TDBException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("lock")) {
                throw new StoreException(
                        StoreException.Reason.LOCKED,
                        "the store " + folder
                                + " is in use by another process; stop that one, or give its address instead of the folder",
                        e);
            }
            throw new StoreException(
                    StoreException.Reason.BROKEN, "the store " + folder + " cannot be opened: " + message, e);
        }
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return new EmbeddedBackend(dataset, () -> TDBInternal.expel(dataset));
    }
}

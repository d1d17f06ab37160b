package sandhi.graph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Opens the folder of an embedded store: a TDB2 database with its text index beside it, as {@code fuseki-config/config.ttl} describes
 * them, so that a Fuseki with that configuration sees the same store.
 */
final class EmbeddedStore {
    private static final String CONFIG = "fuseki-config/config.ttl";

    /** How TDB2 begins to say that another process has the database. */
    private static final String TDB2_IS_LOCKED = "Failed to get a lock";

    private EmbeddedStore() {}

    static EmbeddedBackend open(Path folder) {
        Path lucene = folder.resolve("lucene");
        boolean indexIsGone = Files.exists(folder.resolve("tdb2/Data-0001")) && isEmpty(lucene);
        try {
            Files.createDirectories(folder.resolve("tdb2"));
            Files.createDirectories(lucene);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Reason.BROKEN,
                    "the store " + folder + " cannot be made: no folder may be made at that place (" + e.getMessage()
                            + ")",
                    e);
        }
        DatasetGraph dataset = assemble(folder);
        TextIndexCare care = new TextIndexCare(folder);
        if (indexIsGone || care.mustBeRebuilt(dataset)) {
            close(dataset);
            empty(lucene);
            dataset = assemble(folder);
            care.rebuild(dataset);
        }
        DatasetGraph opened = dataset;
        return new EmbeddedBackend(folder.toString(), opened, care, () -> close(opened));
    }

    private static DatasetGraph assemble(Path folder) {
        Model model = config();
        Path home = folder.toAbsolutePath().normalize();
        replace(
                model,
                VocabTDB2.pLocation,
                model.createLiteral(home.resolve("tdb2").toString()));
        replace(
                model,
                TextVocab.pDirectory,
                model.createLiteral(home.resolve("lucene").toString()));
        Resource described =
                model.listSubjectsWithProperty(RDF.type, TextVocab.textDataset).next();
        try {
            return DatasetFactory.assemble(described).asDatasetGraph();
        } catch (RuntimeException e) {
            throw reason(folder, e);
        }
    }

    private static StoreException reason(Path folder, RuntimeException e) {
        boolean ofIndex = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof LockObtainFailedException
                    || String.valueOf(cause.getMessage()).startsWith(TDB2_IS_LOCKED)) {
                return new StoreException(
                        StoreException.Reason.LOCKED,
                        "the store " + folder
                                + " is in use by another process (another ingest, or a Fuseki of its own): wait until that ends, or "
                                + "write through it (--store http://localhost:3030/sandhi; ./sandhi serve needs no such address)",
                        e);
            }
            ofIndex |= cause instanceof TextIndexException;
        }
        return new StoreException(
                StoreException.Reason.BROKEN,
                ofIndex
                        ? "the text index of the store " + folder + " is damaged: remove " + folder.resolve("lucene")
                                + ", and it is made anew from the graph when the store is next opened"
                        : "the store " + folder + " cannot be opened: " + EmbeddedBackend.DAMAGED + " ("
                                + e.getMessage() + ")",
                e);
    }

    private static void close(DatasetGraph dataset) {
        dataset.close();
        TDBInternal.expel(dataset instanceof DatasetGraphText text ? text.getWrapped() : dataset);
    }

    private static Model config() {
        try (InputStream in = EmbeddedStore.class.getClassLoader().getResourceAsStream(CONFIG)) {
            if (in == null) {
                throw new IllegalStateException(CONFIG + " is missing from the program: build it again");
            }
            return RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base("file:///fuseki-config/config.ttl")
                    .toModel();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + CONFIG, e);
        }
    }

    private static void replace(Model model, Property property, RDFNode value) {
        model.listStatements(null, property, (RDFNode) null).toList().forEach(statement -> {
            model.remove(statement);
            model.add(statement.getSubject(), property, value);
        });
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false; // whoever opens it says why
        }
    }

    private static void empty(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + folder, e);
        }
    }
}

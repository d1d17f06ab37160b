package sandhi.app.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.sys.TDBInternal;
import sandhi.app.Failure;

/** A store in a folder, with its text index, opened by the same configuration as the server's. */
public final class LocalStore implements AutoCloseable {
    private static final String ADDRESS = "served-at";

    private final DatasetGraph dataset;

    private LocalStore(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * Opens the store, or makes it.
     *
     * @param config the project's folder {@code fuseki-config}
     * @throws Failure if the store is in use or cannot be made
     */
    public static LocalStore open(Path config, Path folder) {
        JenaSystem.init();
        Path home = made(folder);
        Model model = ServerConfig.load(config.resolve("config.ttl"), home);
        try {
            Resource dataset = model.listObjectsOfProperty(
                            ResourceFactory.createProperty("http://jena.apache.org/fuseki#dataset"))
                    .next()
                    .asResource();
            return new LocalStore(((Dataset) Assembler.general().open(dataset)).asDatasetGraph());
        } catch (RuntimeException e) {
            throw reason(e, folder);
        }
    }

    static Path made(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new Failure(folder + ": the store's folder cannot be made: " + e.getMessage());
        }
        return home;
    }

    /** What a store that does not open has to say, for a user. */
    static RuntimeException reason(RuntimeException e, Path folder) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Failed to get a lock") || message.contains("Lock held by")) {
                return new Failure(folder + ": the store is in use by another process"
                        + servedAt(folder)
                                .map(address -> ", which serves it at " + address)
                                .orElse("")
                        + "; stop that first");
            }
        }
        return e;
    }

    /** Notes where the store is served, so that other commands can ask there while they cannot open it. */
    static void noteServer(Path home, String address) {
        try {
            Files.writeString(home.resolve(ADDRESS), address);
        } catch (IOException e) {
            throw new Failure(home + ": cannot be written: " + e.getMessage());
        }
    }

    static void forgetServer(Path home) {
        try {
            Files.deleteIfExists(home.resolve(ADDRESS));
        } catch (IOException e) {
            // the note is checked before it is believed
        }
    }

    /** Address of the dataset of the server that has the store open, if one answers. */
    public static Optional<URI> servedAt(Path folder) {
        try {
            URI address = URI.create(Files.readString(folder.resolve(ADDRESS)).strip());
            HttpURLConnection ping =
                    (HttpURLConnection) address.resolve("/$/ping").toURL().openConnection();
            ping.setConnectTimeout(1000);
            ping.setReadTimeout(2000);
            return ping.getResponseCode() == 200 ? Optional.of(address) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The store's quads and its text index as one. */
    public DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public void close() {
        close(dataset);
    }

    /** Closes the text index and gives up the store, so that another process can have it. */
    static void close(DatasetGraph dataset) {
        dataset.close();
        DatasetGraph base = dataset instanceof DatasetGraphWrapper wrapper ? wrapper.getWrapped() : dataset;
        TDBInternal.expel(base);
    }
}

package sandhi.app;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sandhi.app.server.ServedAt;
import sandhi.graph.store.Credentials;
import sandhi.graph.store.Endpoints;
import sandhi.graph.store.GraphStore;

/** The options that say which store a command works on. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            description = "The store: a folder, or the address of a SPARQL 1.1 store, such as http://host:3030/sandhi. "
                    + "Default: data/store in the project.")
    private @Nullable String store;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "User at a remote store; the password is taken from the environment: SANDHI_PASSWORD.")
    private @Nullable String user;

    /** Opens the store to read and write: where a server of ours has it open, through that server. */
    GraphStore open() {
        if (isRemote()) {
            return GraphStore.connect(Endpoints.of(address()), credentials());
        }
        return ServedAt.read(folder())
                .map(server -> GraphStore.connect(Endpoints.of(server), ServedAt.key(folder())))
                .orElseGet(() -> GraphStore.open(folder()));
    }

    /** Opens the store to ask it: where a server of ours has it open, that server is asked. */
    GraphStore openToAsk() {
        if (isRemote()) {
            return open();
        }
        if (!Files.isDirectory(folder().resolve("tdb2"))) {
            throw new Failure(folder() + ": there is no store yet; make one with: ./sandhi ingest PATH…, or make run");
        }
        return ServedAt.read(folder())
                .map(address -> GraphStore.connect(Endpoints.of(address), null))
                .orElseGet(() -> GraphStore.open(folder()));
    }

    /** Folder for what sources must remember between runs; it goes with the store, so that a new store gets everything. */
    Path memory() {
        return isRemote() ? Home.memory(String.valueOf(store)) : folder().resolve("sources");
    }

    /** The folder of an embedded store. */
    private Path folder() {
        if (user != null) {
            throw new Failure("--user " + user + ": goes with the address of a store (--store http://…) only");
        }
        return store == null ? Home.store() : Path.of(store);
    }

    private boolean isRemote() {
        return store != null && store.contains("://");
    }

    private URI address() {
        try {
            URI address = URI.create(String.valueOf(store));
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Failure("--store " + store + ": is no web address; write for example http://localhost:3030/sandhi");
    }

    private @Nullable Credentials credentials() {
        if (user == null) {
            return null;
        }
        String password = System.getenv("SANDHI_PASSWORD");
        if (password == null) {
            throw new Failure(
                    "--user " + user + ": the password is missing; put it into the environment: SANDHI_PASSWORD");
        }
        return new Credentials(user, password);
    }
}

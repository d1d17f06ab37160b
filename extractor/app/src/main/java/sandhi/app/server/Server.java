package sandhi.app.server;

import java.net.BindException;
import java.nio.file.Path;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.FMod_Admin;
import org.apache.jena.fuseki.mod.shiro.FMod_Shiro;
import org.apache.jena.fuseki.mod.ui.FMod_UI;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import sandhi.app.Failure;
import sandhi.graph.rdf.Vocabulary;
import sandhi.graph.store.GraphStore;

/**
 * A running Fuseki on one store: SPARQL endpoint and web pages on the loopback address. Nobody can write through it but whoever can
 * read the key in the store's folder.
 */
public final class Server implements AutoCloseable {
    /** Name of the dataset that the configuration offers. */
    public static final String DATASET = "sandhi";

    private final FusekiServer fuseki;
    private final GraphStore store;
    private final Path folder;

    private Server(FusekiServer fuseki, GraphStore store, Path folder) {
        this.fuseki = fuseki;
        this.store = store;
        this.folder = folder;
    }

    /**
     * Opens a store and serves it.
     *
     * @param config the project's folder {@code fuseki-config}
     * @param folder folder of the store; made if it is not there
     * @param port port to listen on; 0 for any that is free
     * @throws Failure if the port is taken or the configuration is wrong
     * @throws sandhi.graph.store.StoreException if the store is in use or cannot be used
     */
    public static Server start(Path config, Path folder, int port) {
        Path home = folder.toAbsolutePath().normalize();
        Path base = home.resolve("fuseki");
        GraphStore store = GraphStore.open(home);
        try {
            new WebPages(Vocabulary.prefixes(), config.resolve("examples")).unpackInto(base);
            String name = ServedAt.announce(base.resolve("webapp"));
            System.setProperty("FUSEKI_BASE", base.toString());
            System.setProperty(
                    "FUSEKI_SHIRO", config.resolve("shiro.ini").toAbsolutePath().toString());
            ARQ.globalServiceAllowed = false;
            WriterKey key = WriterKey.make(home);
            FusekiServer fuseki = FusekiServer.create()
                    .port(port)
                    .loopback(true)
                    .registerOperation(Operation.Update, new GuardedUpdate(store))
                    .parseConfig(ServerConfig.load(config.resolve("config.ttl"), store.dataset()))
                    .fusekiModules(FusekiModules.create(FMod_Admin.create(), FMod_UI.create(), FMod_Shiro.create()))
                    .addFilter("/*", new ReadOnly(key))
                    .start();
            Server server = new Server(fuseki, store, home);
            ServedAt.write(home, server.pages() + DATASET, name);
            return server;
        } catch (RuntimeException e) {
            store.close();
            throw reason(e, port);
        }
    }

    private static RuntimeException reason(RuntimeException e, int port) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new Failure("port " + port + " is taken; choose another (--port N, or make run PORT=N) or stop "
                        + "what listens there");
            }
        }
        return e instanceof FusekiException ? new Failure("Fuseki does not start: " + e.getMessage()) : e;
    }

    /** The port that it listens on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Address of the web pages. */
    public String pages() {
        return "http://localhost:" + port() + "/";
    }

    /** Address of the SPARQL endpoint. */
    public String endpoint() {
        return pages() + DATASET + "/sparql";
    }

    /** The store that it serves, shared: what is written to it is seen by the next query. */
    public GraphStore store() {
        return store;
    }

    /** Ends the server and closes the store. */
    @Override
    public void close() {
        ServedAt.remove(folder);
        WriterKey.remove(folder);
        fuseki.stop();
        store.close();
    }
}

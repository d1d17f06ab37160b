package sandhi.app.server;

import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.FMod_Admin;
import org.apache.jena.fuseki.mod.shiro.FMod_Shiro;
import org.apache.jena.fuseki.mod.ui.FMod_UI;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import sandhi.app.Failure;

/** A running Fuseki on one store: SPARQL endpoint and web pages, read-only, on the loopback address. */
public final class Server implements AutoCloseable {
    /** Name of the dataset that the configuration offers. */
    public static final String DATASET = "sandhi";

    private final FusekiServer fuseki;
    private final DatasetGraph dataset;
    private final Path home;

    private Server(FusekiServer fuseki, Path home) {
        this.home = home;
        this.fuseki = fuseki;
        this.dataset = fuseki.getDataAccessPointRegistry()
                .get("/" + DATASET)
                .getDataService()
                .getDataset();
    }

    /**
     * Starts a server.
     *
     * @param folder the project's folder {@code fuseki-config}
     * @param store folder of the store; made if it is not there
     * @param port port to listen on; 0 for any that is free
     * @param prefixes what the web pages offer to put in front of a query
     * @throws Failure if the port is taken, the store is in use or the configuration is wrong
     */
    public static Server start(Path folder, Path store, int port, Map<String, String> prefixes) {
        Path home = LocalStore.made(store);
        Path base = home.resolve("fuseki");
        new WebPages(prefixes, folder.resolve("examples")).unpackInto(base);
        System.setProperty("FUSEKI_BASE", base.toString());
        System.setProperty(
                "FUSEKI_SHIRO", folder.resolve("shiro.ini").toAbsolutePath().toString());
        ARQ.globalServiceAllowed = false;
        try {
            FusekiServer fuseki = FusekiServer.create()
                    .port(port)
                    .loopback(true)
                    .parseConfig(ServerConfig.load(folder.resolve("config.ttl"), home))
                    .fusekiModules(FusekiModules.create(FMod_Admin.create(), FMod_UI.create(), FMod_Shiro.create()))
                    .addFilter("/*", new ReadOnly())
                    .start();
            Server server = new Server(fuseki, home);
            LocalStore.noteServer(home, server.pages() + DATASET);
            return server;
        } catch (Failure e) {
            throw e;
        } catch (RuntimeException e) {
            throw reason(e, store, port);
        }
    }

    private static RuntimeException reason(RuntimeException e, Path store, int port) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new Failure("port " + port + " is taken; choose another (--port N, or make run PORT=N) or stop "
                        + "what listens there");
            }
        }
        RuntimeException told = LocalStore.reason(e, store);
        return told == e && e instanceof FusekiException
                ? new Failure("Fuseki does not start: " + e.getMessage())
                : told;
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
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Ends the server and closes the store. */
    @Override
    public void close() {
        LocalStore.forgetServer(home);
        fuseki.stop();
        LocalStore.close(dataset);
    }
}

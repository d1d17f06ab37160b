package sandhi.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say what a server serves, and where. */
final class ServerOptions {
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the store. Default: data/store in the project.")
    private Path store = Home.store();

    @Option(names = "--port", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}. 0 takes any free port.")
    private int port = 3030;

    Path store() {
        return store;
    }

    int port() {
        if (port < 0 || port > LAST_PORT) {
            throw new Failure("--port must be from 0 to " + LAST_PORT + ", not " + port);
        }
        return port;
    }
}

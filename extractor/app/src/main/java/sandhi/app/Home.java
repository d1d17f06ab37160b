package sandhi.app;

import java.nio.file.Path;

/** Where the project's folders are: the launcher says it, or the folder that the program is run in is taken. */
final class Home {
    private static final Path HOME = Path.of(System.getProperty("sandhi.home", ""));

    private Home() {}

    /** Fuseki's configuration. */
    static Path serverConfig() {
        return HOME.resolve("fuseki-config");
    }

    /** The default inbox. */
    static Path articles() {
        return HOME.resolve("articles");
    }

    /** The default store; ignored by git. */
    static Path store() {
        return HOME.resolve("data").resolve("store");
    }

    /** What sources must remember between runs into the remote store at the given address. */
    static Path memory(String address) {
        return HOME.resolve("data").resolve("sources").resolve(address.replaceAll("[^A-Za-z0-9.]+", "-"));
    }
}

package sandhi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A JDK of another version than the one that runs the tests, where the machine has one.
 *
 * @param java its program
 * @param version its feature version
 */
record OtherJdk(Path java, int version) {
    /** Environment variable that names its home. */
    static final String VARIABLE = "SANDHI_OTHER_JDK";

    private static final int OLDEST = 17;
    private static final List<String> USUAL = List.of(
            "/usr/lib/jvm",
            "/usr/java",
            "/opt/java",
            "/opt/jdk",
            "/Library/Java/JavaVirtualMachines",
            System.getProperty("user.home") + "/.sdkman/candidates/java",
            System.getProperty("user.home") + "/.jdks");

    /** The named one, or the newest that stands where JDKs usually stand; null if there is none. */
    static @Nullable OtherJdk find() {
        String named = System.getenv(VARIABLE);
        List<Path> homes = new ArrayList<>();
        if (named != null) {
            homes.add(Path.of(named));
        } else {
            System.getenv().forEach((name, value) -> {
                if (name.equals("JAVA_HOME") || name.startsWith("JAVA_HOME_")) {
                    homes.add(Path.of(value));
                }
            });
            USUAL.forEach(folder -> homes.addAll(within(Path.of(folder))));
        }
        OtherJdk newest = null;
        for (Path folder : homes) {
            for (Path home : List.of(folder, folder.resolve("Contents/Home"))) {
                OtherJdk jdk = new OtherJdk(home.resolve("bin/java"), version(home.resolve("release")));
                boolean other = jdk.version() >= OLDEST
                        && jdk.version() != Runtime.version().feature();
                if (other && Files.isExecutable(jdk.java()) && (newest == null || jdk.version() > newest.version())) {
                    newest = jdk;
                }
            }
        }
        return newest;
    }

    private static List<Path> within(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The feature version that a JDK's release file gives, or 0. */
    private static int version(Path release) {
        if (!Files.isReadable(release)) {
            return 0;
        }
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(release)) {
            properties.load(in);
            String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
            return version.isEmpty() ? 0 : Runtime.Version.parse(version).feature();
        } catch (IOException | IllegalArgumentException e) {
            return 0; // something else that lies there
        }
    }
}

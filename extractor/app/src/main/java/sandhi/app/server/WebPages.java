package sandhi.app.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sandhi.app.Failure;

/**
 * Fuseki's web pages as files, with our prefixes and example queries in them. As files, because Fuseki does not find them inside a
 * jar with the Jetty that we run it on.
 */
final class WebPages {
    private static final String FOLDER = "webapp/";
    private static final String PREFIXES = "prefixes:[{uri:";
    private static final String QUERIES = "queries:[{value:";

    private final Map<String, String> prefixes;
    private final Path examples;

    /**
     * @param prefixes what the pages offer to put in front of a query
     * @param examples folder of example queries (.rq), whose first line is a comment that names them
     */
    WebPages(Map<String, String> prefixes, Path examples) {
        this.prefixes = prefixes;
        this.examples = examples;
    }

    /** Unpacks the pages into {@code webapp} under the given folder. */
    void unpackInto(Path base) {
        URL home = WebPages.class.getClassLoader().getResource(FOLDER + "index.html");
        if (home == null) {
            throw new Failure("Fuseki's web pages are not on the class path; run: make build");
        }
        try {
            JarURLConnection connection = (JarURLConnection) home.openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                for (JarEntry entry : jar.stream()
                        .filter(e -> e.getName().startsWith(FOLDER) && !e.isDirectory())
                        .toList()) {
                    unpack(jar, entry, base);
                }
            }
        } catch (IOException e) {
            throw new Failure(base + ": Fuseki's web pages cannot be unpacked there: " + Failure.why(e));
        }
    }

    private void unpack(JarFile jar, JarEntry entry, Path base) throws IOException {
        Path file = base.resolve(entry.getName()).normalize();
        Files.createDirectories(file.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            if (file.getFileName().toString().matches("Query-.*\\.js")) {
                Files.writeString(file, withOurs(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } else if (!Files.exists(file) || Files.size(file) != entry.getSize()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The script of the query page; unchanged where it is not written as this release writes it. */
    private String withOurs(String script) throws IOException {
        String ours = prefixes.entrySet().stream()
                .map(prefix -> "{uri:" + quoted(prefix.getValue()) + ",text:" + quoted(prefix.getKey()) + "},")
                .collect(Collectors.joining());
        return script.replace(PREFIXES, "prefixes:[" + ours + "{uri:")
                .replace(QUERIES, "queries:[" + exampleQueries() + "{value:");
    }

    private String exampleQueries() throws IOException {
        if (!Files.isDirectory(examples)) {
            return "";
        }
        List<String> queries = new ArrayList<>();
        try (Stream<Path> files = Files.list(examples)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".rq")).sorted().toList()) {
                String query = Files.readString(file);
                String title = query.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
                queries.add("{value:" + quoted(query) + ",text:" + quoted(title) + "},");
            }
        }
        return String.join("", queries);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}

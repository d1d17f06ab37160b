package sandhi.reader.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one rulebook, by their paths inside it, read strictly as UTF-8. */
public final class RulebookFiles {
    private final SortedMap<String, String> contents = new TreeMap<>();

    private RulebookFiles() {}

    /** The rulebook that is shipped for a language, listed in its {@code files.txt}. */
    public static RulebookFiles shipped(String language) {
        RulebookFiles files = new RulebookFiles();
        String root = "/rulebooks/" + language + "/";
        for (String name : new String(resource(root + "files.txt"), StandardCharsets.UTF_8).split("\n")) {
            if (!name.isBlank()) {
                files.put(name.strip(), resource(root + name.strip()));
            }
        }
        return files;
    }

    /** The rulebook in a folder: every file below it that ends in .tsv or .yaml. */
    public static RulebookFiles folder(Path root) throws IOException {
        RulebookFiles files = new RulebookFiles();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(".tsv") || name.endsWith(".yaml")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    /** This rulebook with the files of another laid over it. */
    public RulebookFiles with(RulebookFiles other) {
        RulebookFiles files = new RulebookFiles();
        files.contents.putAll(contents);
        files.contents.putAll(other.contents);
        return files;
    }

    /** The content of one file. */
    public String content(String name) {
        String content = contents.get(name);
        if (content == null) {
            throw new IllegalArgumentException(
                    "the rulebook has no file '" + name + "'; it has: " + String.join(", ", contents.keySet()));
        }
        return content;
    }

    /** The names of the files below a folder of the rulebook, in order. */
    public List<String> below(String folder) {
        return contents.keySet().stream()
                .filter(n -> n.startsWith(folder + "/"))
                .toList();
    }

    /** Hash over all names and contents: 16 hexadecimal digits. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private void put(String name, byte[] bytes) {
        try {
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            contents.put(name, content.startsWith("\uFEFF") ? content.substring(1) : content);
        } catch (CharacterCodingException e) {
            throw new RulebookException(List.of(new RulebookProblem(name, 1, 1, "is not UTF-8; save it as UTF-8")));
        }
    }

    private static byte[] resource(String path) {
        try (InputStream in = RulebookFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no rulebook file " + path + " is shipped");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

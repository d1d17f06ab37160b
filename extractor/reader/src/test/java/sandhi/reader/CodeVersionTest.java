package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reader's version is that of its sources, so that whoever changes them need not think of it. */
class CodeVersionTest {
    @Test
    void theVersionOfTheReaderIsAHashOverItsSources() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path source : sources()) {
            // as on a machine whose lines end otherwise
            digest.update(Files.readString(source).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        }
        String expected = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        assertThat(CodeVersion.current()).startsWith(expected + "-icu");
        assertThat(new Reader(Texts.rulebook()).version()).startsWith(expected);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        }
    }
}

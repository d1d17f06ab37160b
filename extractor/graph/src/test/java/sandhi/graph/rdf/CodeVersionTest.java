package sandhi.graph.rdf;

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
import sandhi.graph.consolidation.Consolidation;

/** The versions that a store remembers are those of the sources, so that whoever changes them need not think of it. */
class CodeVersionTest {
    private static final List<String> OF_ARTICLES = List.of("java/sandhi/graph/rdf");
    private static final List<String> OF_EVENTS = List.of(
            "java/sandhi/graph/consolidation",
            "java/sandhi/graph/rdf",
            "java/sandhi/graph/store/DerivedChange.java",
            "java/sandhi/graph/store/LabelChange.java",
            "java/sandhi/graph/store/ReportLoader.java",
            "java/sandhi/graph/store/TieCount.java",
            "resources/sandhi/graph/consolidation");

    @Test
    void theVersionOfArticleGraphsIsAHashOverWhatShapesThem() throws Exception {
        assertThat(ArticleGraph.VERSION).isEqualTo(hash(OF_ARTICLES));
    }

    @Test
    void theVersionOfConsolidationIsAHashOverWhatWorksOutEvents() throws Exception {
        assertThat(Consolidation.VERSION).isEqualTo(hash(OF_EVENTS));
    }

    private static String hash(List<String> places) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String place : places) {
            for (Path source : files(Path.of("src/main", place))) {
                // as on a machine whose lines end otherwise
                digest.update(Files.readString(source).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

package sandhi.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sandhi.graph.Samples;
import sandhi.graph.questions.QuestionCatalogue;

class EmbeddedStoreTest {
    @TempDir
    Path folder;

    private static int hits(GraphStore store, String property, String words) {
        String text =
                "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                        + "PREFIX oa: <http://www.w3.org/ns/oa#> SELECT ?s { ?s text:query (" + property + " \"" + words
                        + "\" 100) }";
        TreeSet<String> found = new TreeSet<>();
        store.select(QueryFactory.create(text))
                .forEachRemaining(row -> found.add(row.get("s").getURI()));
        return found.size();
    }

    @Test
    void keepsWhatWasWrittenAndFindsItByWords() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.apply(Batch.of(Samples.all()));
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(store.states()).hasSize(4);
            var answer = QuestionCatalogue.load().get("timeline").ask(store, Map.of("a", "रूस", "b", "उत्तर कोरिया"));
            assertThat(answer.rows()).hasSize(9);
            assertThat(hits(store, "rdfs:label", "पुतिन")).isEqualTo(1);
            assertThat(hits(store, "oa:exact", "प्योंगयांग")).isEqualTo(1);
            store.apply(Batch.removing(List.of("n2")));
            assertThat(hits(store, "oa:exact", "प्योंगयांग")).isZero();
        }
    }

    @Test
    void mendsATextIndexThatACrashLeftBehind() throws IOException {
        try (GraphStore store = GraphStore.open(folder)) {
            store.apply(Batch.of(Samples.all()));
        }
        try (var files = Files.list(folder.resolve("lucene"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.createFile(folder.resolve("writing"));
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(hits(store, "rdfs:label", "पुतिन")).isEqualTo(1);
        }
        assertThat(folder.resolve("writing")).doesNotExist();
    }

    @Test
    void saysThatAFolderCannotBeUsed() throws IOException {
        Path file = Files.createFile(folder.resolve("plain"));
        assertThatThrownBy(() -> GraphStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be made");
    }
}

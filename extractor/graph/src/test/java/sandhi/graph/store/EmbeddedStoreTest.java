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
import sandhi.graph.rdf.Iris;

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
        for (Path file : files(folder.resolve("lucene"))) {
            Files.delete(file);
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

    @Test
    void saysWhatToDoAboutADamagedTextIndexAndMakesARemovedOneAnew() throws IOException {
        try (GraphStore store = GraphStore.open(folder)) {
            store.apply(Batch.of(Samples.all()));
        }
        Path index = folder.resolve("lucene");
        for (Path file : files(index)) {
            Files.writeString(file, "damaged");
        }
        assertThatThrownBy(() -> GraphStore.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage("the text index of the store " + folder + " is damaged: remove " + index
                        + ", and it is made anew from the graph when the store is next opened");
        for (Path file : files(index)) {
            Files.delete(file);
        }
        Files.delete(index);
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(hits(store, "rdfs:label", "पुतिन")).isEqualTo(1);
        }
    }

    @Test
    void saysWhatToDoAboutDamagedFiles() throws IOException {
        try (GraphStore store = GraphStore.open(folder)) {
            store.apply(Batch.of(Samples.all()));
        }
        Path nodes = folder.resolve("tdb2/Data-0001/nodes-data.obj");
        Files.write(nodes, new byte[(int) Files.size(nodes)]);
        try (GraphStore store = GraphStore.open(folder)) {
            assertThatThrownBy(store::states)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(
                            "the store " + folder, "damaged", "move it away and read the articles again");
            assertThatThrownBy(() -> store.quads(Iris.DERIVED, quad -> {})).isInstanceOf(StoreException.class);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}

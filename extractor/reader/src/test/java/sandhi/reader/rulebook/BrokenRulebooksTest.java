package sandhi.reader.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of broken/ lays wrong files over the shipped rulebook; what its expected.txt says must be among what is reported, all at once. */
class BrokenRulebooksTest {
    static Stream<Path> folders() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(BrokenRulebooksTest.class.getResource("/broken"))
                .toURI());
        try (Stream<Path> list = Files.list(root)) {
            return list.sorted().toList().stream();
        }
    }

    private static RulebookException load(Path folder) throws IOException {
        RulebookFiles files = RulebookFiles.shipped("hi").with(RulebookFiles.folder(folder));
        return catchThrowableOfType(RulebookException.class, () -> RulebookLoader.load("hi", files, null));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void says_what_is_wrong_and_where(Path folder) throws IOException {
        RulebookException thrown = load(folder);
        assertThat(thrown).as("nothing was found wrong").isNotNull();
        for (String line : Files.readAllLines(folder.resolve("expected.txt"))) {
            assertThat(thrown.getMessage()).contains(line);
        }
    }

    @Test
    void bytes_that_are_no_utf8_are_told_by_file(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("grammar"));
        Files.write(
                folder.resolve("grammar/conjunctions.tsv"), "word\naur\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> RulebookFiles.folder(folder))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("grammar/conjunctions.tsv:1:1 is not UTF-8; save it as UTF-8");
    }

    @Test
    void a_mark_of_byte_order_does_no_harm(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("grammar"));
        Files.writeString(folder.resolve("grammar/conjunctions.tsv"), "\uFEFFword\nऔर\n");
        RulebookFiles files = RulebookFiles.shipped("hi").with(RulebookFiles.folder(folder));
        assertThat(RulebookLoader.load("hi", files, null).grammar().conjunctions())
                .containsExactly("और");
    }

    @Test
    void yaml_is_told_by_line_and_column() {
        Problems problems = new Problems();
        YamlTree.parse("a.yaml", "rules:\n  - id: \"x\"\n    exampels: []\n", problems)
                .orElseThrow()
                .items("rules")
                .forEach(rule -> rule.keys(Set.of("id"), Set.of("examples")));
        YamlTree.parse("b.yaml", "id: मुख्यमंत्री: योगी\n", problems);
        YamlTree.parse("c.yaml", "id: \"a\"\nid: \"b\"\n", problems).ifPresent(YamlTree::entries);
        RulebookException thrown = catchThrowableOfType(RulebookException.class, problems::throwIfAny);
        assertThat(thrown.getMessage())
                .contains("a.yaml:3:15 unknown key 'exampels'; known: examples, id. Did you mean 'examples'?")
                .contains("b.yaml:1:")
                .contains("c.yaml:2:1");
    }

    @Test
    void a_file_that_is_missing_is_told_with_those_that_are_there() {
        assertThatThrownBy(() -> RulebookFiles.shipped("hi").content("names/contries.tsv"))
                .hasMessageContaining("no file 'names/contries.tsv'")
                .hasMessageContaining("names/countries.tsv");
    }

    @Test
    void the_same_rules_have_the_same_version_and_others_another() throws IOException, URISyntaxException {
        RulebookFiles shipped = RulebookFiles.shipped("hi");
        assertThat(shipped.version()).isEqualTo(RulebookFiles.shipped("hi").version());
        assertThat(List.of(shipped.version()))
                .doesNotContain(
                        shipped.with(RulebookFiles.folder(folders().findFirst().orElseThrow()))
                                .version());
    }
}

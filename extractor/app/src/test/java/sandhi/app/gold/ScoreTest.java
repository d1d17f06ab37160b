package sandhi.app.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures must be those of the reference scorer, which other projects use. */
class ScoreTest {
    private static final Path GOLD = Path.of("src/test/resources/gold/annotations");
    private static final Path REFERENCE = Path.of("../../../shared/gold/score.py");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void goldAgainstItselfIsAllRight() throws IOException {
        GoldSet set = GoldSet.of(GOLD);
        for (Path file : goldFiles()) {
            set.add(JSON.readTree(Files.readString(file)));
        }
        assertThat(set.score().table()).contains("core           P 100.0 R 100.0 F1 100.0");
        assertThat(set.score().errors()).isEmpty();
    }

    @Test
    void damagedFactsGetTheFiguresRecordedFromTheReferenceScorer() throws IOException {
        assertThat(score(damaged(), GOLD)).isEqualTo(Files.readString(Path.of("src/test/resources/gold/damaged.txt")));
    }

    @Test
    void damagedFactsGetTheFiguresOfTheReferenceScorerItself() throws Exception {
        assumeTrue(Files.exists(REFERENCE), "the reference scorer is not beside the project");
        Path facts = damaged();
        Process python;
        try {
            python = new ProcessBuilder("python3", REFERENCE.toString(), GOLD.toString(), facts.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 here");
            return;
        }
        String expected = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(score(facts, GOLD)).isEqualTo(expected);
    }

    @Test
    void annotationsOneALineMeasureAsThoseInFilesOfTheirOwn() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : goldFiles()) {
            lines.add(JSON.readTree(Files.readString(file)).toString());
        }
        Path together = Files.write(folder.resolve("gold.jsonl"), lines);
        assertThat(score(damaged(), together)).isEqualTo(score(damaged(), GOLD));
    }

    @Test
    void aLineOfAnnotationsThatNamesNoArticleIsToldWithItsPlace() throws IOException {
        Path nameless = Files.writeString(folder.resolve("gold.jsonl"), "\n{\"events\": []}\n");
        assertThatThrownBy(() -> GoldSet.of(nameless)).hasMessage(nameless + ":2: names no article; give its \"id\"");
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\"");
        assertThatThrownBy(() -> GoldSet.of(broken)).hasMessageStartingWith(broken + ":1: is not JSON: ");
    }

    @Test
    void nothingFoundIsZeroNotAnError() {
        assertThat(GoldSet.of(GOLD).score().table())
                .contains("48 gold articles, 0 predicted")
                .contains("core           P   0.0 R   0.0 F1   0.0");
    }

    private static String score(Path facts, Path gold) throws IOException {
        GoldSet set = GoldSet.of(gold);
        for (String line : Files.readAllLines(facts)) {
            set.add(JSON.readTree(line));
        }
        return set.score().table();
    }

    /** The gold facts with every kind of mistake a reader makes, always the same ones. */
    private Path damaged() throws IOException {
        List<String> lines = new ArrayList<>();
        int n = 0;
        for (Path file : goldFiles()) {
            ObjectNode article = (ObjectNode) JSON.readTree(Files.readString(file));
            ArrayNode events = JSON.createArrayNode();
            for (JsonNode node : article.path("events")) {
                ObjectNode event = node.deepCopy();
                event.remove("accept");
                switch (n++ % 9) {
                    case 0 -> event.put("status", "planned");
                    case 1 -> event.putNull("date");
                    case 2 -> event.put("type", "Meeting");
                    case 3 -> event.putNull("place");
                    case 4 -> swap(event, node.path("accept"));
                    case 5 -> events.add(event.deepCopy());
                    case 6 ->
                        addFiller(
                                event,
                                article.path("entities").path(0).path("key").asText());
                    case 7 -> {
                        continue;
                    }
                    default -> {}
                }
                events.add(event);
            }
            article.set("events", events);
            for (JsonNode entity : article.path("entities")) {
                if (n++ % 5 == 0) {
                    ((ObjectNode) entity).putArray("names").add("(कोई) नाम-" + n);
                } else if (n % 7 == 0) {
                    ((ObjectNode) entity).put("type", "Group");
                }
            }
            if (n % 11 != 0) {
                lines.add(article.toString());
            }
        }
        Path facts = folder.resolve("damaged.jsonl");
        Files.write(facts, lines);
        return facts;
    }

    private static void swap(ObjectNode event, JsonNode accept) {
        event.path("roles").properties().forEach(role -> {
            ArrayNode keys = (ArrayNode) role.getValue();
            for (int i = 0; i < keys.size(); i++) {
                JsonNode stand = accept.path(keys.get(i).asText());
                if (stand.size() > 0) {
                    keys.set(i, stand.get(0));
                }
            }
        });
    }

    private static void addFiller(ObjectNode event, String key) {
        event.path("roles").properties().forEach(role -> ((ArrayNode) role.getValue()).add(key));
    }

    private static List<Path> goldFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.sorted().toList();
        }
    }
}

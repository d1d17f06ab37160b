package sandhi.app.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import sandhi.app.Failure;

/** Gold annotations of a set of articles, and the facts found in them. */
public final class GoldSet {
    private static final JsonMapper JSON = new JsonMapper();

    private final SortedMap<String, GoldFacts> gold = new TreeMap<>();
    private final Map<String, GoldFacts> found = new HashMap<>();

    private GoldSet() {}

    /** The gold annotations of a folder (one {@code <id>.json} per article) or of a {@code .jsonl} file (one article a line). */
    public static GoldSet of(Path path) {
        GoldSet set = new GoldSet();
        try {
            if (path.toString().endsWith(".jsonl")) {
                set.lines(path);
            } else {
                set.folder(path);
            }
        } catch (IOException e) {
            throw new Failure(path + ": the gold annotations cannot be read: " + Failure.why(e));
        }
        if (set.gold.isEmpty()) {
            throw new Failure(path + ": holds no gold annotations (<id>.json, or lines of a .jsonl file)");
        }
        return set;
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                String name = file.getFileName().toString();
                JsonNode annotations = json(file.toString(), Files.readString(file));
                gold.put(name.substring(0, name.length() - ".json".length()), GoldFacts.of(annotations));
            }
        }
    }

    private void lines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String place = file + ":" + (i + 1);
            JsonNode annotations = json(place, lines.get(i));
            if (!annotations.hasNonNull("id")) {
                throw new Failure(place + ": names no article; give its \"id\"");
            }
            gold.put(annotations.path("id").asText(), GoldFacts.of(annotations));
        }
    }

    private static JsonNode json(String place, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Failure(place + ": is not JSON: " + e.getOriginalMessage().replaceAll("\\s+", " "));
        }
    }

    /** Takes the facts of one article, in the form of {@code extract --format json}. */
    public void add(JsonNode facts) {
        found.put(facts.path("id").asText(), GoldFacts.of(facts));
    }

    /** The figures of what was found. */
    public Score score() {
        return new Score(gold, found);
    }
}

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

    /** The gold annotations of a folder: one {@code <id>.json} per article. */
    public static GoldSet of(Path folder) {
        GoldSet set = new GoldSet();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                String name = file.getFileName().toString();
                set.gold.put(name.substring(0, name.length() - ".json".length()), GoldFacts.of(json(file)));
            }
        } catch (IOException e) {
            throw new Failure(folder + ": the gold annotations cannot be read: " + Failure.why(e));
        }
        if (set.gold.isEmpty()) {
            throw new Failure(folder + ": holds no gold annotations (<id>.json)");
        }
        return set;
    }

    private static JsonNode json(Path file) throws IOException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new Failure(file + ": is not JSON: " + e.getOriginalMessage().replaceAll("\\s+", " "));
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

package sandhi.app.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;
import sandhi.app.Failure;

/** What each address said when it was last fetched, in a file beside the store. Losing it costs fetching everything again. */
final class Memory {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final SortedMap<String, Web.Freshness> known = new TreeMap<>();
    private final SortedMap<String, Web.Freshness> learned = new TreeMap<>();

    Memory(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                JsonNode all = JSON.readTree(Files.readString(file));
                all.properties()
                        .forEach(one -> known.put(
                                one.getKey(),
                                new Web.Freshness(
                                        one.getValue().path("etag").asText(""),
                                        one.getValue().path("lastModified").asText(""))));
            }
        } catch (IOException e) {
            known.clear(); // everything is fetched again
        }
    }

    Web.Freshness of(String address) {
        return known.getOrDefault(address, Web.Freshness.UNKNOWN);
    }

    /** Notes what was fetched; it counts only when it is kept. */
    void learn(String address, Web.Freshness freshness) {
        learned.put(address, freshness);
    }

    void forgetLearned() {
        learned.clear();
    }

    /** Keeps what was learned; to be called when the articles are in the store. */
    void keep() {
        known.putAll(learned);
        learned.clear();
        ObjectNode all = JSON.createObjectNode();
        known.forEach((address, freshness) ->
                all.putObject(address).put("etag", freshness.etag()).put("lastModified", freshness.lastModified()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, all.toPrettyString(), StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Failure(file + ": cannot be written: " + Failure.why(e));
        }
    }
}

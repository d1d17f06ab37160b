package sandhi.app.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one article in the form of the gold annotations, ready to be compared.
 *
 * @param entities type and folded names by key, in order
 */
record GoldFacts(Map<String, Named> entities, List<Holding> positions, List<Happening> events) {
    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final Pattern BETWEEN =
            Pattern.compile("[\\u200C\\u200D\\s\\u0085\\u001C-\\u001F\\p{Z}\\-\\u2010-\\u2015.'’‘\"·,।]");

    /** An entity as far as scoring goes. */
    record Named(String type, Set<String> names) {}

    /** That somebody holds an office of something. */
    record Holding(@Nullable String person, @Nullable String of) {}

    /**
     * An event as far as scoring goes.
     *
     * @param accept for a role filler, other keys that are as good an answer
     */
    record Happening(
            String type,
            String status,
            Map<String, List<String>> roles,
            Map<String, List<String>> accept,
            @Nullable String date,
            @Nullable String place,
            String evidence) {
        List<String> role(String name) {
            return roles.getOrDefault(name, List.of());
        }

        /** Planned and possible count as one, occurred and ongoing as one. */
        String statusClass() {
            return switch (status) {
                case "planned", "possible" -> "future";
                case "denied" -> "denied";
                default -> "real";
            };
        }

        /** Whether the date is the gold one; an X in the gold stands for any digit. */
        boolean hasDateOf(Happening gold) {
            if (date == null || gold.date == null) {
                return date == null && gold.date == null;
            }
            if (date.length() != gold.date.length()) {
                return false;
            }
            for (int i = 0; i < date.length(); i++) {
                if (gold.date.charAt(i) != 'X' && gold.date.charAt(i) != date.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    static final GoldFacts NONE = new GoldFacts(Map.of(), List.of(), List.of());

    /** The facts that the JSON object of one article says. */
    static GoldFacts of(JsonNode article) {
        Map<String, Named> entities = new LinkedHashMap<>();
        for (JsonNode entity : article.path("entities")) {
            Set<String> names = new HashSet<>();
            for (JsonNode name : entity.path("names")) {
                String folded = folded(name.asText());
                if (!folded.isEmpty()) {
                    names.add(folded);
                }
            }
            entities.put(
                    entity.path("key").asText(), new Named(entity.path("type").asText(), names));
        }
        List<Holding> positions = new ArrayList<>();
        for (JsonNode position : article.path("positions")) {
            positions.add(new Holding(text(position, "person"), text(position, "of")));
        }
        List<Happening> events = new ArrayList<>();
        for (JsonNode event : article.path("events")) {
            events.add(new Happening(
                    event.path("type").asText(),
                    event.path("status").asText("occurred"),
                    lists(event.path("roles")),
                    lists(event.path("accept")),
                    text(event, "date"),
                    text(event, "place"),
                    event.path("evidence").asText("")));
        }
        return new GoldFacts(entities, positions, events);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static Map<String, List<String>> lists(JsonNode object) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        object.properties().forEach(entry -> {
            List<String> values = new ArrayList<>();
            if (entry.getValue().isArray()) {
                entry.getValue().forEach(value -> values.add(value.asText()));
            } else if (!entry.getValue().isNull()) {
                values.add(entry.getValue().asText());
            }
            lists.put(entry.getKey(), values);
        });
        return lists;
    }

    /** Folds spelling variation that does not tell names apart, exactly as the reference scorer does. */
    static String folded(String name) {
        String folded = BRACKETS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        folded = Normalizer.normalize(folded, Normalizer.Form.NFD)
                .replace("\u093C", "")
                .replace('ँ', 'ं');
        return Normalizer.normalize(BETWEEN.matcher(folded).replaceAll(""), Normalizer.Form.NFC);
    }
}

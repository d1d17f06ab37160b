package sandhi.graph.consolidation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import sandhi.graph.Facts;
import sandhi.reader.facts.ArticleInfo;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.Evidence;
import sandhi.reader.facts.Publication;
import sandhi.reader.facts.Reading;
import sandhi.reader.facts.Status;
import sandhi.reader.text.Span;

/** Gold annotations as readings: what a perfect reader would hand over. Entities are named by their English names across articles. */
final class GoldReadings {
    private final Map<String, String> countryOf = new TreeMap<>();
    private final List<JsonObject> articles = new ArrayList<>();

    GoldReadings(List<Path> folders) {
        places();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(".json")).sorted().forEach(f -> articles.add(parse(f)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (JsonObject article : articles) {
            Map<String, String> keys = keys(article);
            for (JsonValue position : list(article, "positions")) {
                String of = keys.get(text(position.getAsObject(), "of"));
                if (of != null && of.startsWith("country/")) {
                    countryOf.putIfAbsent(keys.get(text(position.getAsObject(), "person")), of.substring(8));
                }
            }
        }
    }

    private void places() {
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/consolidation/places.tsv"))) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    countryOf.put("place/" + cells[0], cells[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Reading> readings() {
        return articles.stream().map(this::reading).toList();
    }

    private Reading reading(JsonObject article) {
        String id = text(article, "id");
        String published = text(article, "published");
        Map<String, String> keys = keys(article);
        List<Entity> entities = new ArrayList<>();
        for (JsonValue value : list(article, "entities")) {
            JsonObject entity = value.getAsObject();
            String key = keys.get(text(entity, "key"));
            List<String> names = new ArrayList<>();
            entity.get("names")
                    .getAsArray()
                    .forEach(n -> names.add(n.getAsString().value()));
            entities.add(new Entity(
                    key,
                    EntityType.of(text(entity, "type")),
                    !key.contains("~"),
                    names,
                    names.get(0),
                    names.get(names.size() - 1),
                    countryOf.get(key),
                    List.of()));
        }
        List<Event> events = new ArrayList<>();
        for (JsonValue value : list(article, "events")) {
            events.add(event(value.getAsObject(), keys, events.size()));
        }
        LocalDate day =
                published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
        return new Reading(
                new ArticleInfo(id, null, null, "hi", id),
                "gold",
                new Publication(day, published, "given", day != null),
                entities,
                List.of(),
                events);
    }

    private static Event event(JsonObject event, Map<String, String> keys, int index) {
        SortedMap<String, List<String>> roles = new TreeMap<>();
        JsonObject given = event.get("roles").getAsObject();
        for (String role : given.keys()) {
            List<String> fillers = new ArrayList<>();
            given.get(role)
                    .getAsArray()
                    .forEach(k -> fillers.add(keys.get(k.getAsString().value())));
            roles.put(role, fillers);
        }
        String place = text(event, "place");
        String evidence = text(event, "evidence");
        return new Event(
                text(event, "type"),
                Status.valueOf(text(event, "status").toUpperCase(Locale.ROOT)),
                roles,
                Facts.date(text(event, "date")),
                place == null ? null : keys.get(place),
                List.of(),
                List.of(),
                text(event, "mode"),
                new Evidence(new Span(index * 1000, index * 1000 + evidence.length()), evidence, "gold"));
    }

    private static Map<String, String> keys(JsonObject article) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (JsonValue value : list(article, "entities")) {
            JsonObject entity = value.getAsObject();
            var names = entity.get("names").getAsArray();
            String english = names.get(names.size() - 1).getAsString().value().replaceAll(" *\\(.*\\)", "");
            String type = text(entity, "type").toLowerCase(Locale.ROOT);
            String slug = english.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
            boolean described = type.equals("agreement");
            slug = type.equals("person") ? "~" + slug : slug;
            String hindi = names.get(0).getAsString().value().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
            keys.put(text(entity, "key"), type + "/" + (described ? "~" + hindi : slug));
        }
        return keys;
    }

    private static JsonObject parse(Path file) {
        try {
            return JSON.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterable<JsonValue> list(JsonObject object, String key) {
        return object.hasKey(key) ? object.get(key).getAsArray() : List.of();
    }

    private static String text(JsonObject object, String key) {
        return object.hasKey(key) && object.get(key).isString()
                ? object.get(key).getAsString().value()
                : null;
    }
}

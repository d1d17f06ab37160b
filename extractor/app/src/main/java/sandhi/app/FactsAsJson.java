package sandhi.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.Evidence;
import sandhi.reader.facts.Position;
import sandhi.reader.facts.Reading;

/** One reading as one JSON object, in the form of the gold annotations plus evidence, offsets and rule of every event. */
final class FactsAsJson {
    private static final JsonMapper JSON = new JsonMapper();

    private FactsAsJson() {}

    /** The object on one line. */
    static String line(Reading reading) {
        return object(reading).toString();
    }

    static ObjectNode object(Reading reading) {
        ObjectNode article = JSON.createObjectNode();
        article.put("id", reading.article().id());
        article.put("published", reading.publication().edtf());
        ArrayNode entities = article.putArray("entities");
        for (Entity entity : reading.entities()) {
            ObjectNode node = entities.addObject();
            node.put("key", entity.key());
            node.put("type", entity.type().label());
            strings(node.putArray("names"), entity.names());
        }
        ArrayNode positions = article.putArray("positions");
        for (Position position : reading.positions()) {
            ObjectNode node = positions.addObject();
            node.put("person", position.person());
            node.put("title", position.title());
            node.put("titleText", position.titleText());
            node.put("of", position.of());
            if (position.former()) {
                node.put("former", true);
            }
        }
        ArrayNode events = article.putArray("events");
        for (Event event : reading.events()) {
            add(events.addObject(), event);
        }
        return article;
    }

    private static void add(ObjectNode node, Event event) {
        node.put("type", event.type());
        node.put("status", event.status().label());
        ObjectNode roles = node.putObject("roles");
        event.roles().forEach((role, keys) -> strings(roles.putArray(role), keys));
        node.put("date", event.date() == null ? null : event.date().edtf());
        node.put("place", event.place());
        strings(node.putArray("reportedBy"), event.reportedBy());
        if (!event.claimedBy().isEmpty()) {
            strings(node.putArray("claimedBy"), event.claimedBy());
        }
        if (event.mode() != null) {
            node.put("mode", event.mode());
        }
        Evidence evidence = event.evidence();
        node.put("evidence", evidence.quote());
        node.put("start", evidence.span().start());
        node.put("end", evidence.span().end());
        node.put("rule", evidence.rule());
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}

package sandhi.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sandhi.reader.facts.Coverage;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.Position;
import sandhi.reader.facts.Reading;

/** One reading for people: the article, then one event a line, dated ones first in order of date. */
final class FactsAsText {
    private FactsAsText() {}

    static String text(Reading reading) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Entity entity : reading.entities()) {
            names.put(entity.key(), entity.labelHi());
        }
        StringBuilder out = new StringBuilder();
        out.append("== ").append(reading.article().id());
        out.append(" (").append(published(reading)).append(") ");
        out.append(reading.article().title() == null ? "" : reading.article().title());
        out.append("\n");
        for (Event event : inOrder(reading.events())) {
            out.append(line(event, names)).append("\n");
        }
        for (Position position : reading.positions()) {
            out.append("  ")
                    .append(name(names, position.person()))
                    .append(": ")
                    .append(position.former() ? "former " : "")
                    .append(position.title())
                    .append(" (")
                    .append(position.titleText())
                    .append("), ")
                    .append(name(names, position.of()))
                    .append("\n");
        }
        if (reading.events().isEmpty()) {
            out.append("  no events\n");
        }
        return out.toString();
    }

    /** How much of the article gave facts, for people; stands behind its facts. */
    static String coverage(Coverage coverage) {
        List<String> silent = coverage.triggeredWithoutEvent();
        StringBuilder out = new StringBuilder();
        out.append("  ").append(coverage.withFacts()).append(" of ").append(coverage.sentences());
        out.append(" sentences gave facts; ").append(silent.size()).append(" with a trigger told no event\n");
        silent.forEach(sentence -> out.append("    ? ").append(sentence).append("\n"));
        return out.toString();
    }

    private static String published(Reading reading) {
        String day = reading.publication().edtf();
        return day == null ? "no date" : day;
    }

    private static List<Event> inOrder(List<Event> events) {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort((a, b) -> key(a).compareTo(key(b)));
        return sorted;
    }

    /** Undated events come last. */
    private static String key(Event event) {
        return event.date() == null ? "~" : event.date().edtf();
    }

    private static String line(Event event, Map<String, String> names) {
        String who = event.roles().entrySet().stream()
                .map(role -> role.getKey() + ": "
                        + role.getValue().stream().map(key -> name(names, key)).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        String said = event.claimedBy().isEmpty()
                ? ""
                : ", claimed by "
                        + event.claimedBy().stream()
                                .map(key -> name(names, key))
                                .collect(Collectors.joining(", "));
        return "  " + (event.date() == null ? "undated" : event.date().edtf())
                + "  " + event.type()
                + (event.mode() == null ? "" : " (" + event.mode() + ")")
                + "  " + who
                + (event.place() == null ? "" : "  @ " + name(names, event.place()))
                + "  [" + event.status().label() + said + "]  “"
                + event.evidence().quote().replaceAll("\\s+", " ") + "”";
    }

    private static String name(Map<String, String> names, String key) {
        return names.getOrDefault(key, key);
    }
}

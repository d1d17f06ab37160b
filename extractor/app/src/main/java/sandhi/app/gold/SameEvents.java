package sandhi.app.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import sandhi.app.Failure;
import sandhi.graph.consolidation.Consolidation;
import sandhi.graph.consolidation.ConsolidationScore;
import sandhi.reader.facts.Reading;

/** Which gold events of several articles are one event of the world. */
public final class SameEvents {
    private final Map<String, String> worldByGold = new HashMap<>();

    private SameEvents() {}

    /** Reads a table: a name of the event and {@code article#number} of the gold event, a tab between, {@code #} for comments. */
    public static SameEvents of(Path file) {
        SameEvents same = new SameEvents();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t");
                if (cells.length != 2 || !cells[1].contains("#")) {
                    throw new Failure(file + ":" + (i + 1) + ": is not a name, a tab and <article>#<number>");
                }
                same.worldByGold.put(cells[1], cells[0]);
            }
        } catch (IOException e) {
            throw new Failure(file + ": the groups of events cannot be read: " + Failure.why(e));
        }
        return same;
    }

    /**
     * How well the events of the readings are put together across articles. Only events that were read right count: what was read
     * wrong is measured by the other figures.
     */
    public ConsolidationScore score(Collection<Reading> readings, Score score) {
        Map<String, String> world = new HashMap<>();
        score.goldByFound().forEach((found, gold) -> {
            if (worldByGold.containsKey(gold)) {
                world.put(found, worldByGold.get(gold));
            }
        });
        SortedMap<String, String> events = Consolidation.eventsOf(readings);
        events.keySet().retainAll(score.goldByFound().keySet());
        return ConsolidationScore.of(world, events);
    }
}

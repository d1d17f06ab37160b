package sandhi.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import sandhi.graph.Facts;
import sandhi.reader.facts.Reading;

/** Whatever is added, changed and retracted, and in whatever order and portions: the graph is the one built from what is left. */
class AnySequenceTest {
    private static final List<String> PEOPLE = List.of(
            "person/vladimir-putin",
            "person/kim-jong-un",
            "person/sergei-lavrov",
            "country/RU",
            "country/KP",
            "country/CN",
            "person/~किम-अली",
            "person/~अली");
    private static final List<String> PLACES = List.of("place/pyongyang", "place/moscow", "place/wonsan");
    private static final List<String> DATES = List.of(
            "2024-06-18/2024-06-19",
            "2024-06-19",
            "2024-06-20",
            "2024-06",
            "2024",
            "XXXX-06-19",
            "2024-07-01",
            "2024-06-30/2024-07-02");
    private static final List<String> QUOTES = List.of(
            "पुतिन और किम की शिखर वार्ता हुई",
            "दोनों नेता प्योंगयांग में मिले",
            "रूस ने चीन पर आरोप लगाया",
            "समझौते पर हस्ताक्षर हुए");
    private static final List<String> TYPES = List.of("Meeting", "Meeting", "Visit", "Signing", "Accuse", "Sanction");

    @Property(shrinking = ShrinkingMode.OFF)
    void endsInTheGraphBuiltFromScratch(@ForAll Random random, @ForAll @IntRange(min = 1, max = 7) int steps)
            throws IOException {
        SortedMap<String, Reading> left = new TreeMap<>();
        try (GraphStore store = GraphStore.inMemory()) {
            for (int step = 0; step < steps; step++) {
                List<Reading> readings = new ArrayList<>();
                List<String> removed = new ArrayList<>();
                for (int i = 0; i < 1 + random.nextInt(6); i++) {
                    String id = "a" + random.nextInt(9);
                    if (readings.stream().anyMatch(r -> r.article().id().equals(id)) || removed.contains(id)) {
                        continue;
                    }
                    if (random.nextInt(4) == 0) {
                        removed.add(id);
                        left.remove(id);
                    } else {
                        Reading reading = reading(id, random);
                        readings.add(reading);
                        left.put(id, reading);
                    }
                }
                store.apply(new Batch(readings, removed));
            }
            List<Reading> all = new ArrayList<>(left.values());
            Collections.shuffle(all, random);
            try (GraphStore fresh = GraphStore.inMemory()) {
                int cut = all.isEmpty() ? 0 : random.nextInt(all.size());
                fresh.apply(Batch.of(all.subList(0, cut)));
                fresh.apply(Batch.of(all.subList(cut, all.size())));
                String scratch = canonical(fresh);
                assertThat(canonical(store)).isEqualTo(scratch);
                fresh.rederive();
                assertThat(canonical(fresh)).isEqualTo(scratch);
            }
        }
    }

    static String canonical(GraphStore store) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.CANONICAL.write(store, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Reading reading(String id, Random random) {
        String published =
                random.nextInt(5) == 0 ? null : "2024-0" + (6 + random.nextInt(2)) + "-2" + random.nextInt(9);
        Facts facts = Facts.article(id, published).hash("h" + random.nextInt(1000));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String type = pick(TYPES, random);
            String one = pick(PEOPLE, random);
            String other = pick(PEOPLE, random);
            String date = random.nextInt(4) == 0 ? null : pick(DATES, random);
            String place = random.nextInt(3) == 0 ? null : pick(PLACES, random);
            String status = random.nextInt(3) == 0 ? "planned" : random.nextInt(8) == 0 ? "denied" : "occurred";
            // what has not happened yet cannot have occurred
            if (published != null && status.equals("occurred") && date != null && date.compareTo(published) > 0) {
                status = "planned";
            }
            switch (type) {
                case "Meeting" ->
                    facts.event(type, status, date, place, pick(QUOTES, random), "participant=" + one + "," + other);
                case "Signing" ->
                    facts.event(type, status, date, place, pick(QUOTES, random), "party=" + one + "," + other);
                case "Visit" ->
                    facts.event(
                            type,
                            status,
                            date,
                            place,
                            pick(QUOTES, random),
                            "visitor=" + one,
                            "destination=country/KP");
                default ->
                    facts.event(type, status, date, null, pick(QUOTES, random), "actor=" + one, "target=" + other);
            }
        }
        return facts.reading();
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}

package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.Reading;
import sandhi.reader.rulebook.EventFrame;
import sandhi.reader.rulebook.Rulebook;
import sandhi.reader.rulebook.RulebookLoader;
import sandhi.reader.text.Article;
import sandhi.reader.text.Fold;

/** Every event frame finds its examples and leaves its counterexamples alone. */
class EventFramesTest {
    private final Rulebook rulebook = RulebookLoader.shipped("hi");
    private final Reader reader = new Reader(rulebook);

    @TestFactory
    Stream<DynamicTest> frames_prove_themselves() {
        List<DynamicTest> tests = new ArrayList<>();
        for (EventFrame frame : rulebook.frames()) {
            for (EventFrame.Example example : frame.examples()) {
                tests.add(
                        DynamicTest.dynamicTest(frame.id() + " finds: " + example.text(), () -> finds(frame, example)));
            }
            for (String text : frame.counterexamples()) {
                tests.add(DynamicTest.dynamicTest(frame.id() + " leaves: " + text, () -> {
                    Reading reading = read(text, null);
                    assertThat(reading.events())
                            .as(describe(reading))
                            .noneMatch(e -> e.evidence().rule().equals(frame.id()));
                }));
            }
        }
        return tests.stream();
    }

    private void finds(EventFrame frame, EventFrame.Example example) {
        Reading reading = read(example.text(), example.published());
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (Entity entity : reading.entities()) {
            names.put(
                    entity.key(),
                    Set.copyOf(
                            entity.names().stream().map(Fold::fold).distinct().toList()));
        }
        assertThat(reading.events())
                .as(describe(reading))
                .anyMatch(event -> event.type().equals(frame.event()) && matches(event, example, names));
    }

    private static boolean matches(Event event, EventFrame.Example example, Map<String, Set<String>> names) {
        return example.finds().entrySet().stream().allMatch(find -> switch (find.getKey()) {
            case "status" -> find.getValue().equals(List.of(event.status().label()));
            case "date" ->
                event.date() != null
                        && find.getValue().equals(List.of(event.date().edtf()));
            case "place" ->
                event.place() != null
                        && names.get(event.place())
                                .contains(Fold.fold(find.getValue().get(0)));
            default ->
                find.getValue().stream()
                        .allMatch(name -> event.roles().getOrDefault(find.getKey(), List.of()).stream()
                                .anyMatch(
                                        key -> names.getOrDefault(key, Set.of()).contains(Fold.fold(name))));
        });
    }

    private Reading read(String text, String published) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return reader.read(new Article("example", null, null, day, "hi", text));
    }

    private static String describe(Reading reading) {
        StringBuilder out = new StringBuilder("entities: ");
        reading.entities().forEach(e -> out.append(e.key()).append(' '));
        reading.events()
                .forEach(e -> out.append('\n')
                        .append(e.type())
                        .append(' ')
                        .append(e.status())
                        .append(' ')
                        .append(e.roles())
                        .append(" place ")
                        .append(e.place())
                        .append(" by ")
                        .append(e.evidence().rule()));
        return out.toString();
    }
}

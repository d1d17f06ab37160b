package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.Reading;
import sandhi.reader.facts.Status;
import sandhi.reader.rulebook.Rulebook;
import sandhi.reader.rulebook.RulebookException;
import sandhi.reader.rulebook.RulebookFiles;
import sandhi.reader.rulebook.RulebookLoader;
import sandhi.reader.text.Article;

/** A type of event that the program never heard of is added by one file of rules, without any Java. */
class NewEventTypeTest {
    private static final String RULES = """
            # Congratulate: wishes somebody well
            event: Congratulate
            rules:
              - id: hi.congratulate.badhai-dena
                nouns: [बधाई, शुभकामनाएं]
                verbs: [देना, भेजना]
                roles:
                  target: [ko]
                  actor: [subject]
                needs: [actor, target]
                examples:
                  - text: "भारत ने फ्रांस को बधाई दी।"
                    finds: {actor: [भारत], target: [फ्रांस], status: occurred}
                counterexamples:
                  - "पिता ने बेटे को बधाई दी।"
            """;

    @TempDir
    Path folder;

    private RulebookFiles files;

    @BeforeEach
    void addTheType() throws IOException {
        Files.createDirectories(folder.resolve("events"));
        Files.writeString(folder.resolve("events/congratulate.yaml"), RULES);
        files = RulebookFiles.shipped("hi").with(RulebookFiles.folder(folder));
    }

    private static List<Event> events(Rulebook rulebook, String text) {
        Reading reading = new Reader(rulebook).read(new Article("test", null, null, null, "hi", text));
        return reading.events();
    }

    @Test
    void a_file_of_rules_brings_a_new_type() {
        Rulebook rulebook = RulebookLoader.load("hi", files, null);
        List<Event> events = events(rulebook, "जापान ने ब्राजील को शुभकामनाएं भेजीं।");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo("Congratulate");
        assertThat(events.get(0).roles())
                .isEqualTo(Map.of("actor", List.of("country/JP"), "target", List.of("country/BR")));
        assertThat(events.get(0).status()).isEqualTo(Status.OCCURRED);
        assertThat(events.get(0).evidence().rule()).isEqualTo("hi.congratulate.badhai-dena");
        assertThat(events(rulebook, "जापान ब्राजील को बधाई देगा।").get(0).status())
                .isEqualTo(Status.PLANNED);
        assertThat(events(rulebook, "पिता ने बेटे को बधाई दी।")).isEmpty();
    }

    @Test
    void the_types_that_were_there_stay() {
        List<Event> events = events(
                RulebookLoader.load("hi", files, null),
                "शी जिनपिंग ने बीजिंग में व्लादिमीर पुतिन से मुलाकात की। जापान ने ब्राजील को बधाई दी।");
        assertThat(events).extracting(Event::type).containsExactly("Meeting", "Congratulate");
        assertThat(events(Texts.rulebook(), "जापान ने ब्राजील को बधाई दी।")).isEmpty();
    }

    @Test
    void readings_by_other_rules_are_told_apart() {
        assertThat(RulebookLoader.load("hi", files, null).version())
                .isNotEqualTo(Texts.rulebook().version());
    }

    @Test
    void a_type_that_the_ontology_lacks_is_told_where_it_stands() {
        assertThatThrownBy(() -> RulebookLoader.load("hi", files, Set.of("Meeting")))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("events/congratulate.yaml:2")
                .hasMessageContaining("Congratulate");
    }
}

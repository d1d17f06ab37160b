package sandhi.reader.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sandhi.reader.Texts;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Reading;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.rulebook.RulebookFiles;

/** The lists are in good order, and every state is known by its name and by its adjective. */
class NameListsTest {
    @Test
    void lists_are_sorted_composed_and_end_in_a_newline() {
        RulebookFiles files = RulebookFiles.shipped("hi");
        List<String> wrong = new ArrayList<>();
        for (String folder : List.of("names")) {
            for (String file : files.below(folder)) {
                String content = files.content(file);
                if (!Normalizer.isNormalized(content, Normalizer.Form.NFC)) {
                    wrong.add(file + " is not NFC");
                }
                if (!content.endsWith("\n") || content.contains("\r")) {
                    wrong.add(file + " has wrong line ends");
                }
                if (file.endsWith(".tsv")) {
                    List<String> keys = Arrays.stream(content.split("\n"))
                            .skip(1)
                            .filter(l -> !l.startsWith("#"))
                            .map(l -> l.split("\t", -1)[0])
                            .toList();
                    for (int i = 1; i < keys.size(); i++) {
                        if (keys.get(i - 1).compareTo(keys.get(i)) > 0) {
                            wrong.add(file + ": '" + keys.get(i) + "' stands behind '" + keys.get(i - 1) + "'");
                            break;
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_state_is_known_by_name() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Listed one : Texts.rulebook().names().listed()) {
            if (one.type() == EntityType.COUNTRY) {
                count++;
                String found = Texts.key(Texts.read(one.hi() + " ने विरोध जताया।"), one.hi());
                if (!found.equals(one.key())) {
                    wrong.add(one.hi() + ": " + found);
                }
            }
        }
        assertThat(count).isGreaterThan(240);
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_adjective_means_its_state() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Listed one : Texts.rulebook().names().listed()) {
            for (String demonym : one.demonyms()) {
                if (demonym.charAt(0) < 'ऀ') {
                    continue;
                }
                count++;
                Reading reading = Texts.read("बैठक में " + demonym + " राजनयिक आए।");
                boolean known =
                        reading.entities().stream().anyMatch(e -> e.key().equals(one.key()));
                boolean shared = Texts.rulebook().names().listed().stream()
                        .anyMatch(o -> o != one && (o.demonyms().contains(demonym) || o.hi().equals(demonym)));
                if (!known && !shared) {
                    wrong.add(demonym + " of " + one.key());
                }
            }
        }
        assertThat(count).isGreaterThan(400);
        assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(count / 100);
    }

    @Test
    void offices_of_persons_refer_to_listed_bodies_and_dates_are_in_order() {
        Set<String> keys = new LinkedHashSet<>();
        Texts.rulebook().names().listed().forEach(l -> keys.add(l.key()));
        List<String> wrong = new ArrayList<>();
        for (Listed one : Texts.rulebook().names().listed()) {
            for (Listed.Office office : one.offices()) {
                boolean dated = (office.from() + office.to()).matches("[0-9-]*");
                int grain = Math.min(office.from().length(), office.to().length());
                boolean ordered =
                        office.from().substring(0, grain).compareTo(office.to().substring(0, grain)) <= 0;
                if (!keys.contains(office.of()) || !dated || !ordered) {
                    wrong.add(one.key() + " " + office);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}

package sandhi.reader.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sandhi.reader.Texts;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Reading;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.text.Fold;

/** Names are known however newspapers spell them, and persons with near names stay apart. */
class SpellingVariantsTest {
    private static List<String[]> rows(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SpellingVariantsTest.class.getResourceAsStream("/names/" + resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .toList();
        }
    }

    private static String key(String name, boolean place) {
        Reading reading = Texts.read(place ? "वे " + name + " में रहते थे।" : name + " ने बयान दिया।", "2024-06-01");
        String key = Texts.key(reading, name);
        if (!key.equals("nothing")) {
            return key;
        }
        return reading.entities().isEmpty()
                ? "nothing"
                : "partly " + reading.entities().get(0).key();
    }

    @Test
    void variants_mean_the_listed_entity() throws IOException {
        List<String[]> rows = rows("variants.tsv");
        Set<String> entities = new LinkedHashSet<>();
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows) {
            entities.add(row[0]);
            String found = key(row[1], row[0].startsWith("place/"));
            if (!found.equals(row[0])) {
                boolean another = !found.startsWith("partly") && !found.contains("~") && !found.equals("nothing");
                (another ? wrong : missed).add(row[1] + " (" + row[2] + "): " + found + " for " + row[0]);
            }
        }
        String report = report(rows.size(), entities.size(), missed, wrong);
        System.out.println(report);
        assertThat(entities).hasSizeGreaterThanOrEqualTo(300);
        assertThat(missed.size() + wrong.size()).as(report).isLessThanOrEqualTo(rows.size() * 5 / 100);
        assertThat(wrong.size()).as(report).isLessThanOrEqualTo(rows.size() / 100);
    }

    private static String report(int variants, int names, List<String> missed, List<String> wrong) {
        return "%d variants of %d names: %d known, %d missed, %d taken for another\n%s\n%s"
                .formatted(
                        variants,
                        names,
                        variants - missed.size() - wrong.size(),
                        missed.size(),
                        wrong.size(),
                        String.join("\n", missed),
                        String.join("\n", wrong));
    }

    @Test
    void near_names_of_others_stay_apart() throws IOException {
        List<String> merged = new ArrayList<>();
        List<String[]> rows = rows("others.tsv");
        for (String[] row : rows) {
            Reading reading = Texts.read(row[0] + " ने बयान दिया।", "2024-06-01");
            if (reading.entities().stream().anyMatch(e -> e.key().equals(row[1]))) {
                merged.add(row[0] + " taken for " + row[1]);
            }
        }
        System.out.println(merged.size() + " of " + rows.size() + " near names merged");
        assertThat(merged.size()).as("%s", merged).isLessThanOrEqualTo(rows.size() * 2 / 100);
    }

    @Test
    void every_listed_person_is_found_by_full_name_and_is_nobody_else() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Listed one : Texts.rulebook().names().listed()) {
            if (one.type() != EntityType.PERSON || !one.hi().contains(" ")) {
                continue;
            }
            count++;
            String found = key(one.hi(), false);
            if (!found.equals(one.key()) && !namesake(found, one)) {
                wrong.add(one.hi() + ": " + found + " for " + one.key());
            }
        }
        System.out.println(wrong.size() + " of " + count + " listed persons not found by their full name:\n"
                + String.join("\n", wrong));
        assertThat(wrong.size()).as("%s", wrong).isLessThanOrEqualTo(count / 100);
    }

    /** Two listed persons of one name cannot be told apart by it. */
    private static boolean namesake(String found, Listed one) {
        return Texts.rulebook().names().listed().stream()
                .filter(l -> l.key().equals(found))
                .anyMatch(l -> Fold.fold(l.hi()).equals(Fold.fold(one.hi()))
                        || l.spellings().stream().anyMatch(s -> Fold.fold(s).equals(Fold.fold(one.hi()))));
    }
}

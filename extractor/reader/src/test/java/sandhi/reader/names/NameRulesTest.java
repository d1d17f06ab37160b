package sandhi.reader.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import sandhi.reader.Texts;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.Mention;
import sandhi.reader.facts.Position;
import sandhi.reader.facts.Reading;
import sandhi.reader.rulebook.Problems;
import sandhi.reader.rulebook.RulebookFiles;
import sandhi.reader.rulebook.YamlTree;

/** Every rule of the grammar of names proves itself by the examples and counterexamples in names/proofs.yaml. */
class NameRulesTest {
    /** Every rule id that the reader can give a name or an office. */
    private static final Set<String> RULES = Set.of(
            "listed",
            "short-form",
            "person.title-name",
            "person.honorific-name",
            "person.name-parts",
            "person.name-part",
            "person.particle",
            "person.ergative",
            "person.met",
            "person.joined",
            "person.part-of-name",
            "person.spelling",
            "person.fuller",
            "place.situated",
            "place.of-state",
            "place.direction",
            "place.ending",
            "place.noun-name",
            "place.dateline",
            "org.of-state",
            "org.alone",
            "org.body",
            "name.proper-head",
            "name.place-head",
            "name.gathering",
            "name.described",
            "name.list-item",
            "agreement.signed",
            "org.last-word",
            "name.bracketed",
            "metonym",
            "title.holder",
            "title.of-state",
            "pronoun.person",
            "pronoun.any",
            "pronoun.relative",
            "pronoun.both",
            "pronoun.three",
            "pronoun.here",
            "position.title-name",
            "position.plural-title",
            "position.shared-title",
            "position.apposition",
            "position.listed-office",
            "position.title-alone");

    private static List<YamlTree> proofs() {
        Problems problems = new Problems();
        YamlTree tree = YamlTree.parse(
                        "names/proofs.yaml", RulebookFiles.shipped("hi").content("names/proofs.yaml"), problems)
                .orElseThrow();
        tree.keys(Set.of("proofs"), Set.of());
        List<YamlTree> proofs = tree.items("proofs");
        for (YamlTree proof : proofs) {
            proof.keys(Set.of("rule", "examples", "counterexamples"), Set.of());
            proof.items("examples").forEach(e -> e.keys(Set.of("text", "finds"), Set.of("means", "published")));
            proof.items("counterexamples").forEach(e -> e.keys(Set.of("text"), Set.of("published")));
        }
        problems.throwIfAny();
        return proofs;
    }

    @Test
    void every_rule_has_an_example_and_a_counterexample() {
        Set<String> proved = new LinkedHashSet<>();
        for (YamlTree proof : proofs()) {
            String rule = proof.text("rule").orElseThrow();
            assertThat(proved.add(rule)).as("%s stands twice", rule).isTrue();
            assertThat(proof.items("examples")).as(rule).isNotEmpty();
            assertThat(proof.items("counterexamples")).as(rule).isNotEmpty();
        }
        assertThat(proved).containsExactlyInAnyOrderElementsOf(RULES);
    }

    @TestFactory
    Stream<DynamicTest> rules_prove_themselves() {
        List<DynamicTest> tests = new ArrayList<>();
        for (YamlTree proof : proofs()) {
            String rule = proof.text("rule").orElseThrow();
            for (YamlTree example : proof.items("examples")) {
                String text = example.text("text").orElseThrow();
                tests.add(DynamicTest.dynamicTest(rule + " finds: " + text, () -> finds(rule, example)));
            }
            for (YamlTree example : proof.items("counterexamples")) {
                String text = example.text("text").orElseThrow();
                tests.add(DynamicTest.dynamicTest(rule + " leaves: " + text, () -> {
                    Reading reading = Texts.read(text, example.text("published").orElse(null));
                    assertThat(found(reading, rule)).as(Texts.describe(reading)).isEmpty();
                }));
            }
        }
        return tests.stream();
    }

    private static void finds(String rule, YamlTree example) {
        Reading reading = Texts.read(
                example.text("text").orElseThrow(), example.text("published").orElse(null));
        String words = example.text("finds").orElseThrow();
        String key = example.text("means").orElse(null);
        assertThat(found(reading, rule))
                .as(Texts.describe(reading))
                .anyMatch(f -> f.words.contains(words) && (key == null || f.key.equals(key)));
    }

    /** What a rule found: the words of a mention with its entity, or the names of a person with the body of the office. */
    private record Found(List<String> words, String key) {}

    private static List<Found> found(Reading reading, String rule) {
        List<Found> found = new ArrayList<>();
        for (Entity entity : reading.entities()) {
            for (Mention mention : entity.mentions()) {
                if ((mention.rule() + " ").startsWith(rule + " ")) {
                    found.add(new Found(List.of(mention.text()), entity.key()));
                }
            }
            for (Position position : reading.positions()) {
                if (position.evidence().rule().equals(rule) && position.person().equals(entity.key())) {
                    found.add(new Found(entity.names(), position.of()));
                }
            }
        }
        return found;
    }
}

package sandhi.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sandhi.reader.Texts;
import sandhi.reader.rulebook.Problems;
import sandhi.reader.rulebook.RulebookFiles;
import sandhi.reader.rulebook.TsvTable;

class WordClassesTest {
    @Test
    void tokens_know_their_word_classes() {
        Document document = new TextGate(Texts.rulebook().text())
                .open(new Article("t", null, null, null, "hi", "वह दिल्ली नहीं आए थे।"));
        List<Token> tokens = document.sentences().get(0).tokens();
        assertThat(tokens.get(2).is(WordClass.NEGATION)).isTrue();
        assertThat(tokens.get(4).is(WordClass.PAST_COPULA)).isTrue();
        assertThat(tokens.get(4).is(WordClass.NEGATION)).isFalse();
        assertThat(tokens.get(1).classes()).isEmpty();
    }

    @Test
    void a_word_with_a_star_stands_for_all_that_begin_so() {
        WordClasses classes = new WordClasses(Map.of(WordClass.VALA, Set.of("वाल*")));
        assertThat(classes.is("वालों", WordClass.VALA)).isTrue();
        assertThat(classes.is("वार", WordClass.VALA)).isFalse();
    }

    @Test
    void every_example_holds_a_word_of_its_class() {
        String file = "grammar/word-classes.tsv";
        TsvTable table = TsvTable.parse(
                file, RulebookFiles.shipped("hi").content(file), List.of("class", "words", "example"), new Problems());
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(Fold.fold(row.get("example")))
                        .as(row.get("class"))
                        .containsAnyOf(row.list("words").stream()
                                .map(w -> Fold.fold(w.replace("*", "")))
                                .toArray(String[]::new)));
    }
}

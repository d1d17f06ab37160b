package sandhi.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings that never tell words apart fold into one. */
class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "फ़्रांस, फ्रांस",
        "हिन्दी, हिंदी",
        "सितम्बर, सितंबर",
        "पाँच, पांच",
        "गये, गए",
        "नयी, नई",
        "२०२४, 2024",
        "लड़ाई, लडाई",
        "Putin, putin",
        "—, -",
        "॥, ।",
        "क\u094D\u200Dया, क्या",
    })
    void folds_alike(String spelling, String folded) {
        assertThat(Fold.fold(spelling)).isEqualTo(Fold.fold(folded)).isEqualTo(folded);
    }

    @Test
    void quotation_marks_and_digits_are_one() {
        assertThat(Fold.fold("“”„«»")).isEqualTo("\"".repeat(5));
        assertThat(Fold.fold("‘’`´")).isEqualTo("'".repeat(4));
    }

    @ParameterizedTest
    @CsvSource({"कल, कला", "साल, साला", "दिन, दीन", "मान, मन", "जन्म, जनम", "मन्त्र, मन"})
    void keeps_words_apart(String one, String other) {
        assertThat(Fold.fold(one)).isNotEqualTo(Fold.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"\u095C, \u0921\u093C", "\u0958, \u0915\u093C", "\u0929, \u0928\u093C"})
    void composed_and_decomposed_letters_are_one(String composed, String decomposed) {
        assertThat(Fold.fold(composed)).isEqualTo(Fold.fold(decomposed));
    }
}

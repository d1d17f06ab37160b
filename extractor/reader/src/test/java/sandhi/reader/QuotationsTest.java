package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in quotation marks is said by whoever the text names before or behind them. */
class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Accuse | [person/hakan-fidan] > [country/IL] | \"इजरायल ने युद्ध अपराध किए हैं,\" तुर्की के विदेश मंत्री हाकान फिदान ने कहा।",
                "Accuse | [person/hakan-fidan] > [country/IL] | हाकान फिदान ने कहा, 'इजरायल ने युद्ध अपराध किए हैं।'",
                "Support | [person/ulf-kristersson] > [country/DK] | \"हम डेनमार्क के साथ खड़े हैं,\" स्वीडन के प्रधानमंत्री उल्फ क्रिस्टर्सन ने कहा।",
            })
    void who_speaks_may_stand_before_or_behind_what_he_says(String type, String sides, String text) {
        assertThat(Texts.read(text, "2025-03-12").events())
                .filteredOn(e -> e.type().equals(type))
                .extracting(e -> e.roles().get("actor") + " > " + e.roles().get("target"))
                .containsExactly(sides);
    }
}

package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sandhi.reader.facts.Reading;
import sandhi.reader.rulebook.RulebookLoader;
import sandhi.reader.text.Article;

/** The machine's locale and the order of work change nothing. */
class LocaleTest {
    private static final Article ARTICLE = new Article(
            "t",
            null,
            null,
            java.time.LocalDate.of(2024, 6, 20),
            "hi",
            "IAEA प्रमुख ईरान पहुंचे\n\nतेहरान, 19 जून 2024 (TASS)। IAEA और ईरान के विदेश मंत्री अब्बास अराग्ची के बीच 18-19 जून को वार्ता हुई। "
                    + "उन्होंने INSTEX समझौते पर हस्ताक्षर किए। विदेश मंत्री TITO IKIRI ने २०२३ में चीन की यात्रा की थी।");

    private static Reading read() {
        return new Reader(RulebookLoader.shipped("hi")).read(ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mr-IN", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist"})
    void facts_are_the_same_under_every_locale(String tag) {
        Locale before = Locale.getDefault();
        Reading expected = Texts.read(ARTICLE.text(), "2024-06-20");
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Reading reading = read();
            assertThat(reading.entities()).isEqualTo(expected.entities());
            assertThat(reading.positions()).isEqualTo(expected.positions());
            assertThat(reading.events()).isEqualTo(expected.events());
            assertThat(reading.readerVersion()).isEqualTo(expected.readerVersion());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void one_reader_reads_alike_in_many_threads() {
        Reading expected = Texts.read(ARTICLE.text(), "2024-06-20");
        assertThat(java.util.stream.IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(i -> Texts.read(ARTICLE.text(), "2024-06-20"))
                        .distinct())
                .containsExactly(expected);
    }
}

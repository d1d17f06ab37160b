package sandhi.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sandhi.reader.Texts;

/** The gate tells the story from its page and cuts it into sentences. */
class TextGateTest {
    private static Document open(String text) {
        return new TextGate(Texts.rulebook().text()).open(new Article("t", null, null, null, "hi", text));
    }

    private static List<String> sentences(String text) {
        return open(text).sentences().stream().map(s -> s.span().of(text)).toList();
    }

    @Test
    void danda_stop_question_and_shout_end_sentences() {
        assertThat(sentences("वे आए। क्या हुआ? कुछ नहीं! सब ठीक है. फिर वे चले गए।"))
                .containsExactly("वे आए।", "क्या हुआ?", "कुछ नहीं!", "सब ठीक है.", "फिर वे चले गए।");
    }

    @Test
    void abbreviations_and_initials_do_not() {
        assertThat(sentences("डॉ. एस. जयशंकर और के.पी. शर्मा ओली मिले. बात हुई."))
                .containsExactly("डॉ. एस. जयशंकर और के.पी. शर्मा ओली मिले.", "बात हुई.");
        assertThat(sentences("संगठन ने 17.5 अरब डॉलर दिए।")).hasSize(1);
    }

    @Test
    void closing_quotes_belong_to_what_they_close() {
        String text = "उन्होंने कहा, \"हम तैयार हैं।\" फिर वे चले गए।";
        assertThat(sentences(text)).containsExactly("उन्होंने कहा, \"हम तैयार हैं।\"", "फिर वे चले गए।");
        Sentence first = open(text).sentences().get(0);
        assertThat(first.tokens().stream().filter(t -> t.is("तैयार")).findFirst())
                .hasValueSatisfying(t -> assertThat(t.quoted()).isTrue());
        assertThat(first.tokens().get(0).quoted()).isFalse();
    }

    @Test
    void a_line_broken_inside_a_sentence_is_mended() {
        assertThat(sentences("उत्तर कोरिया के नेता\nने रूस के विदेश मंत्री का\nस्वागत किया।"))
                .hasSize(1);
    }

    @Test
    void headline_heading_and_bullets_stand_alone() {
        Document document = open(
                "मंत्री पहुंचे दिल्ली\n\nविदेश मंत्री सोमवार को दिल्ली पहुंचे।\n\nक्या होगा आगे\n\n• वार्ता होगी\n• भोज होगा");
        assertThat(document.sentences())
                .extracting(Sentence::kind)
                .containsExactly(
                        Sentence.Kind.HEADLINE,
                        Sentence.Kind.BODY,
                        Sentence.Kind.HEADING,
                        Sentence.Kind.BULLET,
                        Sentence.Kind.BULLET);
        assertThat(document.sentences().get(3).tokens().get(0).text()).isEqualTo("वार्ता");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Update: 2025-07-13 10:00 GMT",
                "Similar News",
                "Edited by: समाचार डेस्क",
                "यह भी पढ़ें: कुछ और",
                "फोटो: एएनआई",
                "विज्ञापन",
                "टिप्पणियां",
                "WhatsApp",
            })
    void furniture_is_no_story(String line) {
        Document document = open("विदेश मंत्री सोमवार को दिल्ली पहुंचे।\n\n" + line);
        assertThat(document.sentences()).hasSize(1);
        assertThat(document.furniture()).hasSize(1);
    }

    @Test
    void what_only_looks_like_furniture_is_story() {
        String text =
                "विज्ञापन पर विवाद के बाद मंत्री ने इस्तीफा दिया।\n\nटिप्पणियां सुनने के बाद अदालत ने फैसला सुनाया।";
        assertThat(sentences(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "।।।", "\uFEFF", "((((", "\"\"\"", "-->", "a", "1."})
    void odd_texts_open_without_complaint(String text) {
        for (Sentence sentence : open(text).sentences()) {
            assertThat(sentence.tokens()).isNotEmpty();
        }
    }

    @Test
    void offsets_count_in_the_original() {
        String text = "शीर्षक\r\n\r\n  पुतिन ने कहा।  वे आए।\r\n";
        for (Sentence sentence : open(text).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(text)).isEqualTo(token.text());
            }
        }
    }
}

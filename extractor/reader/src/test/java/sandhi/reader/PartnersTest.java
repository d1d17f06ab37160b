package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sits down with several people apart has met each of them, and nobody meets the summit beside which he does so. */
class PartnersTest {
    @Test
    void meetings_held_apart_are_told_apart() {
        assertThat(Texts.read(
                                "एस जयशंकर ने मैक्सिको, ब्राजील और आर्मेनिया के विदेश मंत्रियों के साथ अलग-अलग द्विपक्षीय बैठकें कीं।")
                        .events())
                .extracting(e -> e.roles().get("participant"))
                .containsExactly(
                        List.of("person/s-jaishankar", "country/MX"),
                        List.of("person/s-jaishankar", "country/BR"),
                        List.of("person/s-jaishankar", "country/AM"));
    }

    @Test
    void a_summit_with_its_short_form_in_brackets_is_no_participant() {
        assertThat(Texts.read(
                                "एस जयशंकर की शंघाई सहयोग संगठन (एससीओ) शिखर सम्मेलन से इतर सर्गेई लावरोव से मुलाकात हुई।")
                        .events())
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant"))
                        .containsExactlyInAnyOrder("person/s-jaishankar", "person/sergei-lavrov"));
    }
}

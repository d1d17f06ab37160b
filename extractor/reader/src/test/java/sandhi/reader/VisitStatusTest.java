package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A journey is told as made, on its way, or only thought of, by words that other deeds use otherwise. */
class VisitStatusTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "शिगेरु इशिबा शुक्रवार को बीजिंग जा रहे हैं। | planned",
                "उन्होंने नहीं बताया कि क्या शिगेरु इशिबा इसी महीने बीजिंग आ रहे हैं। | possible",
                "शिगेरु इशिबा सात साल में चीन पहुंचने वाले पहले जापानी प्रधानमंत्री हैं। | occurred",
                "शिगेरु इशिबा सात साल में चीन जाने वाले पहले जापानी प्रधानमंत्री होंगे। | planned",
                "शी जिनपिंग ने शिगेरु इशिबा को चीन आने का न्योता दिया। | possible",
            })
    void the_status_of_a_visit_is_that_of_the_journey(String text, String status) {
        assertThat(Texts.read(text, "2025-03-12").events())
                .filteredOn(e -> e.type().equals("Visit"))
                .extracting(e -> e.status().label())
                .containsExactly(status);
    }
}

package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every event has the place that its article allows: the finest of its tellings, that of its meeting or visit, or none. */
class EventPlacesTest {
    private static final String VISIT =
            "जापान के प्रधानमंत्री शिगेरु इशिबा सोमवार को दो दिवसीय यात्रा पर बीजिंग पहुंचे। ";
    private static final String MEETING =
            "चीन के राष्ट्रपति शी जिनपिंग और जापान के प्रधानमंत्री शिगेरु इशिबा ने मंगलवार को कज़ान में मुलाकात की। ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "शिगेरु इशिबा ने व्हाइट हाउस के साउथ लॉन में मंगलवार को जो बाइडन से मुलाकात की। | place/~साउथ-लॉन",
                "टोक्यो, 11 मार्च (एपी)। शिगेरु इशिबा ने मंगलवार को यहां जो बाइडन से मुलाकात की। | place/tokyo",
                "विशेष संवाददाता, नई दिल्ली। नरेंद्र मोदी ने मंगलवार को यहां शिगेरु इशिबा से मुलाकात की। | place/new-delhi",
                "शिगेरु इशिबा ने मंगलवार को जो बाइडन से फोन पर बात की। | none",
            })
    void a_meeting_is_where_its_own_sentence_says(String text, String place) {
        assertThat(places(text, "Meeting")).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meeting | place/beijing | शिगेरु इशिबा ने मंगलवार को चीन के राष्ट्रपति शी जिनपिंग से मुलाकात की।",
                "Signing | place/beijing | जापान और चीन ने मंगलवार को रक्षा समझौते पर हस्ताक्षर किए।",
                "Meeting | none | रूस के राष्ट्रपति व्लादिमीर पुतिन ने मंगलवार को इमैनुएल मैक्रों से मुलाकात की।",
            })
    void a_visitor_meets_his_hosts_where_he_is(String type, String place, String text) {
        assertThat(places(VISIT + text, type)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Agree | place/kazan | दोनों देशों ने मंगलवार को सहयोग बढ़ाने पर सहमति जताई।",
                "Request | place/kazan | शी जिनपिंग ने शिगेरु इशिबा को चीन आने का न्योता दिया।",
                "Accuse | none | मंगलवार को रूस ने अमेरिका पर गाजा में नागरिकों की हत्या का आरोप लगाया।",
            })
    void what_is_done_at_a_meeting_is_done_where_it_meets(String type, String place, String text) {
        assertThat(places(MEETING + text, type)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "बीजिंग में चार दिन तक किसी को खबर नहीं हुई। ईरान और सऊदी अरब ने मंगलवार को समझौते पर हस्ताक्षर किए। | place/beijing",
                "गाजा में युद्धविराम की चर्चा है। ईरान और सऊदी अरब ने मंगलवार को समझौते पर हस्ताक्षर किए। | none",
                "बीजिंग में बारिश हुई। चीन और जापान ने मंगलवार को समझौते पर हस्ताक्षर किए। | none",
            })
    void others_than_its_own_people_met_at_the_place_that_an_article_opens_with(String text, String place) {
        assertThat(places(text, "Signing")).containsExactly(place);
    }

    private static List<String> places(String text, String type) {
        return Texts.read(text, "2025-03-12").events().stream()
                .filter(e -> e.type().equals(type))
                .map(e -> Objects.requireNonNullElse(e.place(), "none"))
                .toList();
    }
}

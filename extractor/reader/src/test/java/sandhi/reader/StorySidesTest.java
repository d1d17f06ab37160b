package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sandhi.reader.facts.Event;

/** A side that a sentence leaves out is whom the story leaves for it. */
class StorySidesTest {
    private static List<Event> events(String type, String text) {
        return Texts.read(text, "2024-05-20").events().stream()
                .filter(e -> e.type().equals(type))
                .toList();
    }

    @Test
    void whoever_is_asked_to_come_to_a_country_is_asked_by_that_country() {
        assertThat(events("Request", "राष्ट्रपति लूला दा सिल्वा को जापान आने का निमंत्रण दिया गया है।"))
                .extracting(e -> e.roles().get("actor"))
                .containsExactly(List.of("country/JP"));
        assertThat(events("Request", "राष्ट्रपति लूला दा सिल्वा को समारोह का निमंत्रण दिया गया है।"))
                .isEmpty();
    }

    @Test
    void of_two_at_war_the_one_strikes_the_other() {
        String war = "इरिट्रिया और इथियोपिया के बीच सीमा पर तनाव है। इरिट्रिया और इथियोपिया दोनों ने सैनिक जुटाए हैं।"
                + " इरिट्रिया और इथियोपिया की बातचीत टूट चुकी है। ";
        assertThat(events("Assault", war + "इरिट्रिया ने सोमवार को दो ठिकानों पर हवाई हमले किए।"))
                .anySatisfy(e -> assertThat(e.roles())
                        .isEqualTo(Map.of("actor", List.of("country/ER"), "target", List.of("country/ET"))));
        assertThat(events("Assault", war + "इरिट्रिया ने सोमवार को दो मिसाइलें दागीं।"))
                .noneMatch(e -> e.roles().getOrDefault("actor", List.of()).equals(List.of("country/ER"))
                        && e.roles().containsKey("target"));
    }

    @Test
    void talks_whose_one_side_alone_is_named_are_with_the_other_of_the_two() {
        String talks =
                "प्रधानमंत्री शिगेरु इशिबा सोमवार को इंडोनेशिया पहुंचे। इंडोनेशिया और जापान रक्षा सहयोग बढ़ाएंगे। ";
        assertThat(events("Meeting", talks + "बैठक के बाद इशिबा ने पत्रकारों से बात की।"))
                .hasSizeLessThan(2);
        assertThat(events("Meeting", talks + "इशिबा ने दो घंटे की बातचीत की।"))
                .extracting(e -> e.roles().get("participant"))
                .contains(List.of("person/shigeru-ishiba", "country/ID"));
        assertThat(events("Meeting", talks + "इशिबा ने वहां छात्रों से बातचीत की।"))
                .extracting(e -> e.roles().get("participant"))
                .doesNotContain(List.of("person/shigeru-ishiba", "country/ID"));
    }

    @Test
    void a_team_acts_for_those_of_whom_it_is_made_up() {
        assertThat(events("Visit", "फ्रांसीसी सांसदों का एक दल सोमवार को ताइपे पहुंचा।"))
                .extracting(e -> e.roles().get("visitor"))
                .containsExactly(List.of("country/FR"));
        assertThat(events("Visit", "संयुक्त राष्ट्र की दो टीमें मंगलवार को खार्तूम पहुंचीं।"))
                .extracting(e -> e.roles().get("visitor"))
                .containsExactly(List.of("org/un"));
    }

    @Test
    void a_pact_that_is_turned_down_by_its_noun_alone_is_the_one_that_the_text_names() {
        String pact = "केन्या और तंजानिया ने सोमवार को मारा जल समझौते पर हस्ताक्षर किए। ";
        assertThat(events("Reject", pact + "युगांडा ने समझौता मानने से इनकार कर दिया।"))
                .extracting(e -> e.roles().get("target").get(0))
                .allMatch(key -> key.startsWith("agreement/"))
                .hasSize(1);
    }

    @Test
    void whoever_is_answered_without_a_name_acted_for_his_state() {
        assertThat(
                        events(
                                "Reject",
                                "ग्रीस के विदेश मंत्री निकोस डेंडियास ने एथेंस में तुर्की पर जहाजों को रोकने का आरोप लगाया। अंकारा ने इस आरोप को खारिज कर दिया।"))
                .extracting(e -> e.roles().get("target"))
                .containsExactly(List.of("country/GR"));
    }
}

package sandhi.reader.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sandhi.reader.Texts;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.EntityType;

/** Names in the forms that running text gives them. */
class NameFormsTest {
    @ParameterizedTest
    @CsvSource({
        "ब्रिटेन ने गुड फ्राइडे समझौते का समर्थन किया।, गुड फ्राइडे समझौते, agreement/good-friday-agreement",
        "अमेरिका ईरान परमाणु समझौते से बाहर हुआ।, ईरान परमाणु समझौते, agreement/jcpoa",
    })
    void listed_agreements_take_case(String text, String words, String key) {
        assertThat(Texts.key(Texts.read(text), words)).isEqualTo(key);
    }

    @Test
    void a_body_of_a_state_names_the_state_too() {
        assertThat(Texts.read("साउथ कोरिया की संसद ने विधेयक पारित किया।").entities())
                .extracting(Entity::key)
                .contains("country/KR");
    }

    @ParameterizedTest
    @CsvSource({
        "अमेरिकी विमानवाहक पोत यूएसएस रोनाल्ड रीगन बुसान पहुंचा।",
        "चीन का जासूसी जहाज युआन वांग हंबनटोटा पहुंचा।"
    })
    void a_ship_is_no_person(String text) {
        assertThat(Texts.read(text).entities()).extracting(Entity::type).doesNotContain(EntityType.PERSON);
    }

    @Test
    void a_conjunction_begins_no_name() {
        assertThat(Texts.read("अधिकारी ने बताया कि शी ने बाइडन से बात की।").entities())
                .extracting(Entity::key)
                .contains("person/xi-jinping")
                .doesNotContain("person/nobuo-kishi");
    }

    @ParameterizedTest
    @CsvSource({
        "वांग यी ने बताया कि बीजिंग इस बारे में बात कर चुका है।, country/CN",
        "कर्मचारी बीजिंग पहुंचे।, place/beijing"
    })
    void a_capital_that_wills_means_its_state(String text, String key) {
        assertThat(Texts.read(text).entities()).extracting(Entity::key).contains(key);
    }
}

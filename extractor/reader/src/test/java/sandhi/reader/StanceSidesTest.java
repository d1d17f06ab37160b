package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sandhi.reader.facts.Event;
import sandhi.reader.text.Article;

/** Who threatens, blames and refuses whom, where the grammar of the sentence tells it. */
class StanceSidesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "तुर्की ने चेतावनी दी कि यूनान ने सीमा बढ़ाई तो युद्ध होगा। | country/GR",
                "ईरान ने चेतावनी दी कि अगर अमेरिका ने हमला किया तो कुवैत को भी निशाना बनाया जाएगा। | country/US country/KW",
                "ईरान ने चेतावनी दी कि अगर हमला हुआ तो अंजाम के लिए कुवैत जिम्मेदार होगा। | country/KW",
                "नाइजीरिया ने चेतावनी दी कि अगर चाड ने सीमा लांघी तो वह चुप नहीं बैठेगा, चाहे फ्रांस साथ दे या न दे। | country/TD",
                "नेतन्याहू ने कहा कि अगर सीरिया ने गोलीबारी की तो इजरायल जवाब देगा। | country/SY",
                "सूडान ने इथियोपिया से राजनयिक संबंध तोड़ने की धमकी दी। | country/ET",
                "ईरान ने दी कुवैत को धमकी, कहा- चुप नहीं बैठेंगे | country/KW",
            })
    void a_threat_is_meant_for_whom_it_sets_a_condition_or_foretells_harm(String text, String targets) {
        assertThat(events(text, "Threaten"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("target")).containsExactlyInAnyOrder(targets.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "पुल पर धमाके का इल्जाम सूडान ने चाड पर लगाया है। | country/SD | country/TD",
                "सऊदी ने यमन पर आरोप लगाया। | country/SA | country/YE",
                "अमेरिका पर भड़का ईरान | country/IR | country/US",
                "जापान ने चीन की घोषणा को शांति बिगाड़ने वाली बताया। | country/JP | country/CN",
                "हमले का दोष पाकिस्तान ने अफगानिस्तान पर मढ़ा। | country/PK | country/AF",
                "मिस्र ने कहा कि इथियोपिया का कदम सूडान के लोगों के लिए खतरा है। | country/EG | country/ET",
                "पनामा ने कोस्टा रिका की नाकेबंदी को 'पनामा की संप्रभुता का उल्लंघन' बताया। | country/PA | country/CR",
            })
    void blame_goes_from_one_to_the_other_whatever_the_order_of_the_words(String text, String actor, String target) {
        assertThat(events(text, "Accuse")).singleElement().satisfies(e -> {
            assertThat(e.roles().get("actor")).containsExactly(actor);
            assertThat(e.roles().get("target")).containsExactly(target);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "इमैनुएल मैक्रों ने सेना भेजने की संभावना से इनकार नहीं किया।",
        "इजरायल ने इस धमाके से न तो इनकार किया, न जिम्मेदारी ली।",
        "लूला ने चीन के दावे का खंडन नहीं किया।",
    })
    void who_does_not_deny_refuses_nothing(String text) {
        assertThat(events(text, "Reject")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "यमन पर ओमान को हथियार भेजने के आरोप लगते रहे हैं, जिनसे वह इनकार करता है। | country/YE",
                "अमेरिका ने रवांडा पर विद्रोहियों की मदद का आरोप लगाया, जिसे उसने खारिज कर दिया। | country/RW",
                "ईरान ने इराक से सैनिक हटाने की मांग की, लेकिन उसने इसे ठुकरा दिया। | country/IQ",
            })
    void who_answers_by_a_pronoun_is_whom_the_charge_was_meant_for(String text, String actor) {
        assertThat(events(text, "Reject"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("actor")).containsExactly(actor));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "प्रस्ताव के खिलाफ केवल क्यूबा, माली और खुद रूस ने मतदान किया। | country/CU country/ML country/RU",
                "सऊदी, यूएई और मिस्र ने कतर का बहिष्कार किया। | country/SA country/AE country/EG",
                "मलेशिया ने दो टूक कहा कि वह ऐसी कोई पहल नहीं करेगा। | country/MY",
            })
    void all_who_refuse_are_told(String text, String actors) {
        assertThat(events(text, "Reject"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("actor")).containsExactlyInAnyOrder(actors.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "ईरान ने स्वीडन के राजदूत को तलब कर नाराजगी जताई।",
        "बेल्जियम ने अपनी पुरानी नीति पर खेद जताया।",
        "ओमान के विदेश मंत्री ने मजाक में कतर के अमीर से कहा कि वह देर से आए।",
    })
    void neither_a_summons_nor_a_jest_is_blame_besides(String text) {
        assertThat(events(text, "Accuse")).isEmpty();
    }

    private static List<Event> events(String text, String type) {
        return new Reader(Texts.rulebook())
                .read(new Article("test", null, null, null, "hi", text)).events().stream()
                        .filter(e -> e.type().equals(type))
                        .toList();
    }
}

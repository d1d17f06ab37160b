package sandhi.reader.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sandhi.reader.Texts;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Reading;

/** Who and what is meant, inside one article. */
class ReferenceTest {
    private static final String PERU =
            "पेरू के विदेश मंत्री आरिमो ज़ुकानो ने चिली के विदेश मंत्री टेलमो किराता से मुलाकात की। ";

    private static String key(String text, String words) {
        return Texts.key(Texts.read(text, "2024-06-01"), words);
    }

    @Test
    void a_surname_means_the_one_named_in_full() {
        assertThat(key(PERU + "ज़ुकानो ने इसे सफल बताया।", "ज़ुकानो")).isEqualTo("person/~आरिमो-जुकानो");
    }

    @Test
    void a_title_with_its_state_means_its_holder() {
        assertThat(key(PERU + "चिली के विदेश मंत्री ने सहमति जताई।", "चिली के विदेश मंत्री"))
                .isEqualTo("person/~टेलमो-किराता");
    }

    @Test
    void a_counterpart_has_the_same_office() {
        Reading reading =
                Texts.read("पेरू के विदेश मंत्री आरिमो ज़ुकानो ने अपने चिली के समकक्ष टेलमो किराता से बात की।");
        assertThat(Texts.offices(reading))
                .containsExactly(
                        "person/~आरिमो-जुकानो: Foreign Minister of country/PE",
                        "person/~टेलमो-किराता: Foreign Minister of country/CL");
    }

    @Test
    void he_is_whom_the_text_was_about() {
        assertThat(key("राष्ट्रपति पुतिन ने बयान दिया। उन्होंने आरोप खारिज किए।", "उन्होंने"))
                .isEqualTo("person/vladimir-putin");
        assertThat(key("पुतिन ने कहा कि वह चीन जाएंगे।", "वह")).isEqualTo("person/vladimir-putin");
        assertThat(key("ईरान ने कहा कि वह समझौता मानेगा।", "वह")).isEqualTo("country/IR");
    }

    @Test
    void him_is_never_the_subject_of_the_same_clause() {
        assertThat(key("पुतिन ने उनसे फोन पर बात की।", "उनसे")).isEqualTo("nothing");
        assertThat(key("शी चिनफिंग ने भाषण दिया। पुतिन ने उनसे फोन पर बात की।", "उनसे"))
                .isEqualTo("person/xi-jinping");
    }

    @Test
    void an_office_or_a_force_behind_joined_adjectives_belongs_to_each_state() {
        assertThat(participants("रूसी और यूक्रेनी राष्ट्रपति बुधवार को मिन्स्क में मिले।", "2014-08-27"))
                .containsExactlyInAnyOrder("country/RU", "country/UA");
        assertThat(participants("चीनी तथा भारतीय सैन्य कमांडरों के बीच मोल्दो में बातचीत हुई।", "2020-07-01"))
                .containsExactlyInAnyOrder("country/CN", "country/IN");
        assertThat(participants("चीनी और भारतीय भोजन पर मोल्दो में बातचीत हुई।", "2020-07-01"))
                .isEmpty();
    }

    @Test
    void a_name_of_talks_that_holds_a_town_leaves_those_who_talked_their_part() {
        assertThat(participants("ट्रंप और किम की हनोई वार्ता बिना किसी समझौते के टूट गई।", "2019-03-01"))
                .containsExactlyInAnyOrder("person/donald-trump", "person/kim-jong-un");
        assertThat(participants("ट्रंप-पुतिन शिखर वार्ता हेलसिंकी में हुई।", "2018-07-17"))
                .containsExactlyInAnyOrder("person/donald-trump", "person/vladimir-putin");
        assertThat(participants("क्वाड देशों के नेताओं की बैठक टोक्यो में होगी।", "2022-05-20"))
                .containsExactly("group/quad-countries");
        assertThat(participants(
                        "रूस और यूक्रेन के प्रतिनिधिमंडलों के बीच बेलारूस की सीमा पर बातचीत हुई।", "2022-03-01"))
                .containsExactlyInAnyOrder("country/RU", "country/UA");
    }

    @Test
    void both_ministers_are_those_of_two_states_and_not_their_leaders() {
        String text =
                "केन्या के राष्ट्रपति विलियम रूटो और सोमालिया के राष्ट्रपति हसन शेख मोहमुद ने नैरोबी में मुलाकात की। "
                        + "दोनों विदेश मंत्री अगले महीने मोगादिशु में मिलेंगे।";
        assertThat(participants(text, "2023-05-20"))
                .containsExactlyInAnyOrder(
                        "person/william-ruto", "person/hassan-sheikh-mohamud", "country/KE", "country/SO");
    }

    private static List<String> participants(String text, String published) {
        return Texts.read(text, published).events().stream()
                .filter(e -> e.type().equals("Meeting"))
                .flatMap(e -> e.roles().get("participant").stream())
                .toList();
    }

    @Test
    void him_goes_on_being_whom_such_a_pronoun_meant_before() {
        String text = "श्रीलंका के राष्ट्रपति रानिल विक्रमसिंघे भारत आए। विदेश मंत्री एस. जयशंकर ने उनसे मुलाकात की। "
                + "राष्ट्रीय सुरक्षा सलाहकार अजीत डोभाल ने भी उनसे भेंट की।";
        Reading reading = Texts.read(text, "2023-07-22");
        assertThat(reading.events())
                .filteredOn(e -> e.type().equals("Meeting"))
                .hasSize(2)
                .allMatch(e -> e.roles().get("participant").contains("person/ranil-wickremesinghe"));
    }

    @Test
    void whom_a_minister_meets_is_of_another_state() {
        String text =
                "मालदीव के राष्ट्रपति मोहम्मद मुइज्जू ने प्रधानमंत्री नरेंद्र मोदी से बात की। मोदी ने मदद का भरोसा दिया। "
                        + "विदेश मंत्री एस. जयशंकर ने उनसे भेंट की थी।";
        assertThat(Texts.key(Texts.read(text, "2024-10-07"), "उनसे")).isEqualTo("person/mohamed-muizzu");
    }

    @Test
    void leaders_of_a_body_stand_for_it_and_are_nobody_elses_leader() {
        String text = "राष्ट्रपति अशरफ गनी ने बयान दिया। डोनाल्ड ट्रंप तालिबान के नेताओं से मिले।";
        assertThat(Texts.read(text, "2020-03-01").events())
                .filteredOn(e -> e.type().equals("Meeting"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant"))
                        .containsExactlyInAnyOrder("person/donald-trump", "org/taliban"));
    }

    @Test
    void experts_of_both_states_stand_for_them_and_both_may_stand_alone() {
        assertThat(Texts.read(PERU + "दोनों देशों के विशेषज्ञ अगले महीने मिलेंगे।", "2024-06-01")
                        .events())
                .anySatisfy(e ->
                        assertThat(e.roles().get("participant")).containsExactlyInAnyOrder("country/PE", "country/CL"));
        assertThat(Texts.read(PERU + "इससे पहले दोनों 14 नवंबर 2022 को लीमा में मिले थे।", "2024-06-01")
                        .events())
                .anyMatch(e -> e.date() != null && e.date().edtf().equals("2022-11-14"));
    }

    @Test
    void their_country_is_the_state_of_who_speaks() {
        assertThat(key("राष्ट्रपति पुतिन ने चीन में कहा कि रूस बदला है और उनका देश तैयार है।", "उनका देश"))
                .isEqualTo("country/RU");
    }

    @Test
    void both_are_the_two_last_spoken_of_together() {
        Reading reading = Texts.read(PERU + "दोनों नेताओं ने सीमा पर चर्चा की। दोनों देशों ने हामी भरी।");
        assertThat(reading.entities())
                .filteredOn(e -> e.mentions().stream().anyMatch(m -> m.text().equals("दोनों नेताओं")))
                .extracting(Entity::key)
                .containsExactlyInAnyOrder("person/~आरिमो-जुकानो", "person/~टेलमो-किराता");
        assertThat(reading.entities())
                .filteredOn(e -> e.mentions().stream().anyMatch(m -> m.text().equals("दोनों देशों")))
                .extracting(Entity::key)
                .containsExactlyInAnyOrder("country/PE", "country/CL");
    }

    @Test
    void an_office_is_held_by_whoever_held_it_on_the_day_and_is_named_else_its_state_acts() {
        String named = "निकोला सरकोजी लौट आए। फ्रांस के राष्ट्रपति ने बयान दिया। इमैनुएल मैक्रों चुप रहे।";
        assertThat(Texts.key(Texts.read(named, "2010-03-01"), "फ्रांस के राष्ट्रपति"))
                .isEqualTo("person/nicolas-sarkozy");
        assertThat(Texts.key(Texts.read(named, "2020-03-01"), "फ्रांस के राष्ट्रपति"))
                .isEqualTo("person/emmanuel-macron");
        assertThat(Texts.key(Texts.read("फ्रांस के राष्ट्रपति ने बयान दिया।", "2020-03-01"), "फ्रांस के राष्ट्रपति"))
                .isEqualTo("country/FR");
    }

    @Test
    void former_holders_are_marked() {
        assertThat(Texts.offices(Texts.read("पेरू के पूर्व राष्ट्रपति आरिमो ज़ुकानो आए।")))
                .containsExactly("person/~आरिमो-जुकानो: President of country/PE (former)");
    }

    @Test
    void two_persons_of_one_family_name_stay_two() {
        Reading reading = Texts.read("राष्ट्रपति पार्क ग्वेन हे और विदेश मंत्री पार्क जिन ने बयान दिया।", "2014-06-01");
        assertThat(reading.entities())
                .filteredOn(e -> e.type() == EntityType.PERSON)
                .hasSize(2);
        assertThat(key("प्रधानमंत्री ली छ्यांग ने बयान दिया।", "ली छ्यांग")).isEqualTo("person/li-qiang");
        assertThat(key("पूर्व प्रधानमंत्री ली कछ्यांग ने बयान दिया।", "ली कछ्यांग"))
                .isEqualTo("person/li-keqiang");
    }

    @Test
    void a_capital_is_a_place_where_one_goes_and_a_state_where_it_acts() {
        assertThat(key("मंत्री सोमवार को तेहरान पहुंचे।", "तेहरान")).isEqualTo("place/tehran");
        assertThat(key("तेहरान ने आरोप खारिज किया।", "तेहरान")).isEqualTo("country/IR");
    }

    @Test
    void stars_of_film_and_sport_are_no_ministers_and_no_states() {
        Reading film = Texts.read("शाहरुख खान की फिल्म किंग अगले साल आएगी। अभिनेता सलमान खान ने बधाई दी।");
        assertThat(film.positions()).isEmpty();
        assertThat(film.entities()).noneMatch(e -> e.type() == EntityType.COUNTRY);
        Reading sport = Texts.read(
                "कप्तान रोहित शर्मा ने शतक लगाया। लोकेश राहुल ने 77 रन बनाए। चीनी मिल के मैदान में भीड़ रही।");
        assertThat(sport.entities()).extracting(Entity::key).doesNotContain("person/rahul-gandhi", "country/CN");
    }

    @Test
    void money_and_sign_offs_name_nobody() {
        assertThat(Texts.read("कीमत 40 करोड़ अमेरिकी डॉलर है।").entities()).isEmpty();
        assertThat(Texts.read("मेला सोमवार को खत्म हुआ। (एएफपी)").entities()).isEmpty();
    }

    @Test
    void every_mention_says_which_rule_gave_it() {
        Reading reading = Texts.read(PERU + "उन्होंने रूस की सराहना की।", "2024-06-01");
        assertThat(reading.entities())
                .flatExtracting(Entity::mentions)
                .allMatch(m -> !m.rule().isBlank())
                .anyMatch(m -> m.rule().equals("listed country/RU"))
                .anyMatch(m -> m.rule().equals("pronoun.person = person/~आरिमो-जुकानो"));
    }

    @Test
    void both_are_the_two_whom_the_article_is_about() {
        String text =
                "भारत और रूस में करार\n\nभारत और रूस के प्रतिनिधियों ने सोमवार को बात की। रूस यूक्रेन से युद्ध लड़ रहा है। "
                        + "बाद में दोनों देश व्यापार बढ़ाने पर सहमत हुए।";
        assertThat(agreed(text)).containsExactlyInAnyOrder("country/IN", "country/RU");
        String truce = "पाकिस्तान और अफगानिस्तान में संघर्षविराम\n\nकतर और तुर्किये की मध्यस्थता में हुई वार्ता में "
                + "दोनों पक्ष सीमा खोलने पर सहमत हुए।";
        assertThat(agreed(truce)).containsExactlyInAnyOrder("country/PK", "country/AF");
    }

    private static java.util.List<String> agreed(String text) {
        return Texts.read(text, "2024-06-01").events().stream()
                .filter(e -> e.type().equals("Agree"))
                .flatMap(e -> e.roles().get("actor").stream())
                .toList();
    }
}

package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sandhi.reader.facts.Event;

/** Who met whom and went where, in sentences that tell of several deeds, or leave something out. */
class MeetingsAndVisitsTest {
    private static List<Event> events(String type, String text, String published) {
        return Texts.read(text, published).events().stream()
                .filter(e -> e.type().equals(type))
                .toList();
    }

    @Test
    void whoever_meets_leaders_of_several_states_one_after_the_other_meets_each() {
        String text =
                "राष्ट्रपति इमैनुएल मैक्रों ने केन्या के राष्ट्रपति विलियम रूटो तथा घाना के राष्ट्रपति नाना अकुफो-अडो से भेंट की।";
        assertThat(events("Meeting", text, "2023-06-23"))
                .extracting(e -> e.roles().get("participant"))
                .containsExactlyInAnyOrder(
                        List.of("person/emmanuel-macron", "person/william-ruto"),
                        List.of("person/emmanuel-macron", "person/nana-akufo-addo"));
    }

    @Test
    void one_verb_serves_two_meetings_side_by_side() {
        String text = "विदेश मंत्री सर्गेई लावरोव जकार्ता में वांग यी से और रक्षा मंत्री सर्गेई शोइगु नई दिल्ली में "
                + "चीनी रक्षा मंत्री ली शांगफू से मिल चुके हैं।";
        assertThat(events("Meeting", text, "2023-07-18"))
                .extracting(Event::place)
                .containsExactlyInAnyOrder("place/jakarta", "place/new-delhi");
    }

    @Test
    void a_journey_to_two_states_is_two_visits() {
        assertThat(events("Visit", "प्रधानमंत्री नरेंद्र मोदी पोलैंड और यूक्रेन की यात्रा पर रवाना हुए।", "2024-08-21"))
                .extracting(e -> e.roles().get("destination"))
                .containsExactlyInAnyOrder(List.of("country/PL"), List.of("country/UA"));
    }

    @Test
    void a_journey_made_to_meet_somebody_is_a_visit_and_a_meeting() {
        String text = "मैडलिन अलब्राइट किम जोंग इल से मिलने प्योंगयांग गई थीं।";
        assertThat(events("Visit", text, "2000-11-01")).hasSize(1);
        assertThat(events("Meeting", text, "2000-11-01"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant"))
                        .containsExactlyInAnyOrder("person/madeleine-albright", "person/kim-jong-il"));
    }

    @Test
    void talks_without_a_place_were_where_the_guest_was() {
        String text = "श्रीलंका के राष्ट्रपति रानिल विक्रमसिंघे गुरुवार को नई दिल्ली पहुंचे। "
                + "विदेश मंत्री एस. जयशंकर ने गुरुवार को श्रीलंका के राष्ट्रपति से मुलाकात की। भारत ने इसे अहम बताया।";
        assertThat(events("Meeting", text, "2023-07-22"))
                .singleElement()
                .satisfies(e -> assertThat(e.place()).isEqualTo("place/new-delhi"));
    }

    @Test
    void the_agency_behind_a_dateline_and_what_would_not_have_been_are_no_meetings() {
        assertThat(events("Meeting", "मानागुआ 07 अप्रैल (वार्ता) निकारागुआ ने इक्वाडोर की निंदा की।", "2024-04-07"))
                .isEmpty();
        assertThat(events("Meeting", "मदद के बिना जापान और दक्षिण कोरिया की बैठक संभव न होती।", "2023-08-19"))
                .isEmpty();
    }

    @Test
    void the_summit_of_the_league_that_the_article_is_about_needs_no_name() {
        String text = "आसियान ने बयान जारी किया। आसियान के सदस्य सहमत हैं। आसियान की परंपरा पुरानी है। "
                + "शिखर सम्मेलन 26 से 28 अक्टूबर तक होगा।";
        assertThat(events("Meeting", text, "2021-10-16"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant")).containsExactly("org/asean"));
    }

    @Test
    void one_person_alone_signs_no_agreement() {
        assertThat(events("Signing", "राष्ट्रपति डोनाल्ड ट्रंप ने कागजों पर हस्ताक्षर किए।", "2018-05-09"))
                .isEmpty();
    }

    @Test
    void who_is_coming_is_expected_and_who_had_to_go_went() {
        assertThat(events("Visit", "चीन के विदेश मंत्री वांग यी इसी महीने भारत आ रहे हैं।", "2022-03-17"))
                .extracting(Event::status)
                .containsExactly(sandhi.reader.facts.Status.PLANNED);
        assertThat(events("Visit", "स्वेतलाना तिखानोव्स्काया को लिथुआनिया जाना पड़ा।", "2020-08-12"))
                .extracting(Event::status)
                .containsExactly(sandhi.reader.facts.Status.OCCURRED);
    }

    @Test
    void a_meeting_fell_through_with_the_journey_to_it_and_seats_of_government_are_abroad() {
        assertThat(events("Meeting", "वांग यी से मिलने तारो कोनो को बीजिंग आना था।", "2018-01-20"))
                .extracting(Event::status)
                .containsExactly(sandhi.reader.facts.Status.DENIED);
        assertThat(events(
                        "Visit",
                        "राष्ट्रपति इमैनुएल मैक्रों सोमवार को व्हाइट हाउस पहुंचे। अमेरिका ने स्वागत किया।",
                        "2025-02-25"))
                .extracting(e -> e.roles().get("destination"))
                .containsExactly(List.of("country/US"));
    }

    @Test
    void a_person_behind_the_genitive_of_his_state_is_one_of_those_who_meet() {
        String text = "मिस्र के राष्ट्रपति अब्देल फतह अल-सिसी और कतर के शेख तमीम बिन हमद अल-थानी ने काहिरा में बात की।";
        assertThat(events("Meeting", text, "2022-06-26"))
                .extracting(e -> e.roles().get("participant"))
                .containsExactly(List.of("person/abdel-fattah-el-sisi", "person/tamim-bin-hamad-al-thani"));
    }

    @Test
    void what_has_been_called_or_agreed_is_to_come() {
        assertThat(events("Meeting", "जेद्दा में इस्लामी सहयोग संगठन का आपात सम्मेलन बुलाया गया है।", "2023-11-07"))
                .extracting(Event::status)
                .containsExactly(sandhi.reader.facts.Status.PLANNED);
        assertThat(events(
                        "Meeting",
                        "इमैनुएल मैक्रों पेरिस में ओलाफ शोल्ज से मुलाकात करने पर राजी हो गए हैं।",
                        "2024-01-10"))
                .extracting(Event::status)
                .containsExactly(sandhi.reader.facts.Status.PLANNED);
    }

    @Test
    void he_who_calls_a_body_together_does_not_meet_it() {
        String text = "राष्ट्रपति प्रबोवो सुबियांतो ने आसियान की आपात बैठक बुलाने की मांग की।";
        assertThat(events("Meeting", text, "2025-07-25"))
                .extracting(e -> e.roles().get("participant"))
                .containsExactly(List.of("org/asean"));
    }

    @Test
    void whoever_calls_two_up_is_none_of_the_two() {
        String text =
                "इथियोपिया और इरिट्रिया की सीमा पर गोलाबारी हुई। इरिट्रिया के इसाइयास अफवर्की ने सिरिल रामफोसा का आभार जताया। "
                        + "रामफोसा ने दोनों देशों से फोन पर बात की।";
        assertThat(events("Meeting", text, "2025-07-27"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant")).contains("country/ET", "country/ER"));
    }

    @Test
    void accords_with_a_date_of_their_own_for_each_party_are_so_many_accords() {
        assertThat(events(
                        "Signing",
                        "चिली पेरू (मार्च 2009) और वियतनाम (नवंबर 2011) से व्यापार समझौता कर चुका है।",
                        "2013-05-02"))
                .extracting(e -> e.roles().get("party") + " " + e.date().edtf())
                .containsExactly("[country/CL, country/PE] 2009-03", "[country/CL, country/VN] 2011-11");
    }

    @Test
    void whoever_alone_signs_or_speaks_of_an_accord_draws_nobody_else_into_it() {
        assertThat(events(
                        "Signing",
                        "केन्या और युगांडा के बीच वार्ता हुई। समझौते पर केवल केन्या ने हस्ताक्षर किए।",
                        "2019-05-02"))
                .noneSatisfy(e -> assertThat(e.roles().get("party")).contains("country/UG"));
        assertThat(events("Signing", "जैसिंडा अर्डर्न ने मार्च में हुए समझौते को गलत बताया।", "2022-04-20"))
                .isEmpty();
    }

    @Test
    void ministers_who_sign_before_their_own_leaders_do_not_meet_them() {
        String text = "नरेंद्र मोदी की मौजूदगी में एस. जयशंकर और फ्रांस के विदेश मंत्री जीन-यवेस ले ड्रियन ने "
                + "दो समझौतों पर हस्ताक्षर किए।";
        assertThat(events("Meeting", text, "2018-03-10")).isEmpty();
    }

    @Test
    void the_first_visit_since_another_tells_of_that_one_too() {
        String text =
                "1983 में मार्गरेट थैचर के बाद किसी ब्रिटिश प्रधानमंत्री की यह पहली चिली यात्रा है। ब्रिटेन ने इसे अहम बताया।";
        assertThat(events("Visit", text, "2004-11-18")).anySatisfy(e -> {
            assertThat(e.roles().get("visitor")).containsExactly("person/margaret-thatcher");
            assertThat(e.date().edtf()).isEqualTo("1983");
        });
    }

    @Test
    void whoever_refuses_to_go_does_not_go_and_whoever_closes_a_headline_goes() {
        assertThat(events("Visit", "विदेश मंत्री वांग यी ने तोक्यो जाने से मना कर दिया।", "2012-09-20"))
                .extracting(Event::status)
                .containsExactly(sandhi.reader.facts.Status.DENIED);
        assertThat(events("Visit", "शुक्रवार को सियोल जाएंगे फुमियो किशिदा", "2023-05-03"))
                .extracting(e -> e.roles().get("visitor"))
                .containsExactly(List.of("person/fumio-kishida"));
    }

    @Test
    void papers_that_will_be_signed_are_signed_by_the_two_whom_the_article_is_about() {
        String text =
                "कोलंबिया और वेनेजुएला में समझौता\nकोलंबिया और वेनेजुएला के बीच बोगोटा में वार्ता हुई। कोलंबिया और वेनेजुएला "
                        + "व्यापार बढ़ाएंगे। अंतिम समझौते पर कराकास में हस्ताक्षर किए जाएंगे।";
        assertThat(events("Signing", text, "2022-09-20"))
                .filteredOn(e -> e.status() == sandhi.reader.facts.Status.PLANNED)
                .extracting(e -> e.roles().get("party"))
                .containsExactly(List.of("country/CO", "country/VE"));
    }

    @Test
    void whom_somebody_went_to_see_is_told_by_a_relative_clause() {
        String text = "क्राउन प्रिंस मोहम्मद बिन सलमान, जिनसे मिलने जो बाइडन जेद्दा गए थे, अब पेरिस जाएंगे।";
        assertThat(events("Meeting", text, "2022-07-25"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant"))
                        .containsExactlyInAnyOrder("person/joe-biden", "person/mohammed-bin-salman"));
        assertThat(events("Visit", text, "2022-07-25"))
                .extracting(e -> e.roles().get("visitor"))
                .containsExactlyInAnyOrder(List.of("person/joe-biden"), List.of("person/mohammed-bin-salman"));
    }

    @Test
    void whoever_meets_one_besides_another_meets_each() {
        String text = "राष्ट्रपति शी जिनपिंग ने मोहम्मद बिन सलमान के साथ-साथ अब्देल फतह अल-सीसी से भी मुलाकात की।";
        assertThat(events("Meeting", text, "2022-12-15")).hasSize(2);
    }

    @Test
    void a_party_of_people_or_a_ship_of_a_state_visits_for_it() {
        String text = "%s सोमवार को कोलंबो पहुंचा।";
        for (String visitor :
                List.of("अमेरिकी सांसदों का एक दल", "अमेरिका का उच्चस्तरीय प्रतिनिधिमंडल", "अमेरिका का जासूसी जहाज")) {
            assertThat(events("Visit", text.formatted(visitor), "2024-05-15"))
                    .as(visitor)
                    .extracting(e -> e.roles().get("visitor"))
                    .containsExactly(List.of("country/US"));
        }
    }

    @Test
    void a_headline_may_count_what_was_signed_behind_the_verb() {
        assertThat(events("Signing", "भारत और ओमान ने किए चार करार", "2024-05-15"))
                .extracting(e -> e.roles().get("party"))
                .containsExactly(List.of("country/IN", "country/OM"));
    }

    @Test
    void talks_to_come_are_of_those_who_stand_before_the_participle() {
        assertThat(events("Meeting", "डोनाल्ड ट्रंप की किम जोंग-उन से होने वाली मुलाकात पर सबकी नजर है।", "2018-05-15"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant"))
                        .containsExactlyInAnyOrder("person/donald-trump", "person/kim-jong-un"));
    }

    @Test
    void one_verb_serves_many_meetings_and_journeys() {
        String meetings =
                "सर्गेई लावरोव सोमवार को दोहा में मोहम्मद बिन सलमान से, मंगलवार को काहिरा में अब्देल फतह अल-सीसी से और "
                        + "बुधवार को अंकारा में रेसेप तैयप एर्दोगन से मिलेंगे।";
        assertThat(events("Meeting", meetings, "2024-05-12"))
                .extracting(Event::place)
                .containsExactlyInAnyOrder("place/doha", "place/cairo", "place/ankara");
        assertThat(events("Visit", "इमैनुएल मैक्रों सोमवार को मिस्र और मंगलवार को जॉर्डन में थे।", "2024-05-16"))
                .extracting(e -> e.roles().get("destination"))
                .containsExactlyInAnyOrder(List.of("country/EG"), List.of("country/JO"));
    }

    @Test
    void a_clause_without_a_verb_repeats_the_one_before() {
        String text =
                "नरेंद्र मोदी शुक्रवार को काहिरा में अब्देल फतह अल-सीसी से मिले और शनिवार को अंकारा में रेसेप तैयप एर्दोगन से।";
        assertThat(events("Meeting", text, "2024-05-15"))
                .extracting(e -> e.date().edtf())
                .containsExactlyInAnyOrder("2024-05-10", "2024-05-11");
        assertThat(events("Visit", "जेनेट येलेन अगले महीने बीजिंग जाएंगी और शी जिनपिंग नवंबर में पेरिस।", "2024-05-15"))
                .extracting(e -> e.roles().get("visitor"))
                .containsExactlyInAnyOrder(List.of("person/janet-yellen"), List.of("person/xi-jinping"));
    }

    @Test
    void a_subject_is_not_whom_he_meets_and_a_speaker_owns_what_he_tells() {
        String with = "प्रधानमंत्री नरेंद्र मोदी रोम पहुंचे। जॉर्जिया मेलोनी के साथ उन्होंने बैठक की।";
        assertThat(events("Meeting", with, "2024-06-14"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant"))
                        .containsExactlyInAnyOrder("person/narendra-modi", "person/giorgia-meloni"));
        String told = "जो बाइडन ने बताया कि दिल्ली में उनकी चीनी प्रधानमंत्री ली कियांग से बात हुई।";
        assertThat(events("Meeting", told, "2023-09-11"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant"))
                        .containsExactlyInAnyOrder("person/joe-biden", "person/li-qiang"));
    }

    @Test
    void somebody_joined_to_others_without_names_stands_in_their_case() {
        assertThat(events("Meeting", "राजनाथ सिंह ने बिपिन रावत और तीनों सेना प्रमुखों के साथ बैठक की।", "2020-09-12"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant"))
                        .containsExactlyInAnyOrder("person/rajnath-singh", "person/bipin-rawat"));
    }

    @Test
    void whoever_went_somewhere_to_take_part_meets_the_body() {
        String text = "शंघाई सहयोग संगठन की बैठक में भाग लेने मॉस्को गए विदेश मंत्री एस. जयशंकर ने इसे अहम बताया।";
        assertThat(events("Meeting", text, "2020-09-11"))
                .singleElement()
                .satisfies(e -> assertThat(e.roles().get("participant"))
                        .containsExactlyInAnyOrder("person/s-jaishankar", "org/sco"));
    }
}

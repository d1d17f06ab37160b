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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mobilize | country/KW | डेनमार्क ने अपने सैनिकों को कुवैत भेजना शुरू कर दिया है।",
                "Mobilize | place/latakia | पुतिन ने लताकिया के पास एस-400 तैनात करने का हुक्म दे दिया।",
                "Mobilize | place/chagai | भारत ने पोखरण में और पाकिस्तान ने चगाई में परमाणु विस्फोट किए थे।",
                "Mobilize | place/gaza-strip | इजरायली सेना गाजा के घनी आबादी वाले इलाकों से पीछे हटेगी।",
                "Mobilize | none | हनोई की इजाजत से रूस सैनिक भेजेगा।",
                "Mobilize | country/QA | कतर के अमीर दोहा लौटे। तुर्की ने कतर का साथ दिया और तुर्की ने वहां अपने सैनिक भेजे।",
                "Request | place/~KR-presidential-palace | किम यो-जोंग ने सियोल के राष्ट्रपति भवन में मून जे-इन को निमंत्रण पत्र सौंपा।",
                "Assault | place/kabul | काबुल का वो धमाका, जिसमें एक अमेरिकी सैनिक की जान गई, सोमवार को हुआ।",
                "Sanction | place/seattle | अमेरिका ने सिएटल का रूसी वाणिज्य दूतावास बंद कर दिया।",
                "Request | place/brussels | रूटे ने ब्रसेल्स में दूतों से मिलने के बाद रूस और उत्तर कोरिया से इसे रोकने को कहा।",
                "Threaten | place/kakul | मुनीर ने काकुल स्थित अकादमी में कहा कि पाकिस्तान भारत को करारा जवाब देगा।",
                "Threaten | country/SG | मार्कोस ने सिंगापुर में शांगरी-ला डायलॉग में चीन को चेतावनी दी।",
                "Meeting | place/lahore | काबुल से लौटते हुए मोदी अचानक लाहौर उतरे और नवाज शरीफ से मिले।",
                "Meeting | place/new-delhi | अजीत डोभाल से मिलने सरताज अजीज दिल्ली आए।",
                "Meeting | place/kingstown | निकोलस मादुरो और इरफ़ान अली किंग्सटाउन के पास एक होटल में आमने-सामने बैठे।",
                "Reject | place/kyiv | बेसेंट कीव में थे, जहां जेलेंस्की ने मसौदे पर दस्तखत करने से मना कर दिया।",
                "Agree | place/jakarta | जकार्ता में, जहां मिन आंग ह्लाइंग मौजूद थे, आसियान नेता पांच सूत्री सहमति पर पहुंचे।",
                "Coerce | place/minsk | बेलारूस ने जहाज को मिंस्क में उतारा और पत्रकार रोमान प्रोतासेविच को गिरफ्तार कर लिया।",
                "Assault | place/paracel-islands | चीन ने पारासेल द्वीप के पास मछली पकड़ने वाली वियतनाम की नौका पर पानी की बौछार की।",
                "Coerce | place/torkham | पाकिस्तान ने अफगानिस्तान से लगी तोरखम सीमा चौकी बंद कर दी है।",
                "Support | place/new-delhi | विदेश मंत्री एस जयशंकर ने नई दिल्ली में कहा कि भारत फिलिस्तीन का समर्थन करता है।",
                "Meeting | none | मोदी पेरिस गए और पुतिन से फोन पर बात की।",
                "Request | none | लंदन में रहने वाले नवाज शरीफ ने भारत से प्रतिबंध हटाने की मांग की।",
                "Signing | country/CO | कोलंबिया और फार्क अंतिम करार पर कोलंबिया में ही हस्ताक्षर करेंगे।",
                "Agree | none | ईरान और इराक युद्धविराम पर सहमत हुए, अगली वार्ता इस्तांबुल में होगी।",
            })
    void what_is_done_is_where_its_sentence_says(String type, String place, String text) {
        assertThat(places(text, type)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Agree | place/doha | ईरान और इराक युद्धविराम पर सहमत, अगली वार्ता इस्तांबुल में। ईरान और इराक मंगलवार को दोहा में हुई वार्ता में युद्धविराम पर सहमत हो गए।",
                "Visit | place/beijing | बीजिंग में चार दिन तक किसी को खबर नहीं हुई। ईरान और सऊदी अरब ने मंगलवार को समझौते पर हस्ताक्षर किए। ईरान के विदेश मंत्री अब्बास अराघची मंगलवार को चीन में थे।",
                "Agree | place/lucknow | लखनऊ, 12 मार्च (भाषा)। समाजवादी पार्टी और कांग्रेस ने मंगलवार को गठबंधन कर लिया।",
            })
    void the_rest_of_the_article_says_where_it_was(String type, String place, String text) {
        assertThat(places(text, type)).containsExactly(place);
    }

    private static List<String> places(String text, String type) {
        return Texts.read(text, "2025-03-12").events().stream()
                .filter(e -> e.type().equals(type))
                .map(e -> Objects.requireNonNullElse(e.place(), "none"))
                .toList();
    }

    @org.junit.jupiter.api.Test
    void a_capital_that_is_told_of_as_such_is_the_town() {
        String text = "दोहा में गुरुवार को बारिश हुई। बुधवार को नरेंद्र मोदी कतर की राजधानी पहुंचे।";
        assertThat(Texts.read(text, "2024-12-12").events())
                .filteredOn(e -> e.type().equals("Visit"))
                .extracting(e -> e.place())
                .contains("place/doha");
    }
}

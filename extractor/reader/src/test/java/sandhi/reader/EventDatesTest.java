package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sandhi.reader.facts.Event;

/** Every event has the date that its article allows: of its clause, of its journey, of the story that it is part of, or none. */
class EventDatesTest {
    private static final String MEETING =
            "चीन के राष्ट्रपति शी जिनपिंग और जापान के प्रधानमंत्री शिगेरु इशिबा ने मंगलवार को टोक्यो में मुलाकात की। ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "जापान के प्रधानमंत्री शिगेरु इशिबा सोमवार को दो दिवसीय यात्रा पर बीजिंग पहुंचे। | 2025-03-10/2025-03-11",
                "जापान के प्रधानमंत्री शिगेरु इशिबा 8 से 10 मार्च तक चीन की यात्रा पर थे। | 2025-03-08/2025-03-10",
                "जापान के प्रधानमंत्री शिगेरु इशिबा सोमवार को बीजिंग पहुंचे। वह बुधवार को स्वदेश लौटेंगे। | 2025-03-10/2025-03-12",
                "जापान के प्रधानमंत्री शिगेरु इशिबा की चीन यात्रा के दूसरे और आखिरी दिन मंगलवार को समझौता हुआ। | 2025-03-10/2025-03-11",
                "जापान के प्रधानमंत्री शिगेरु इशिबा सोमवार को बीजिंग पहुंचे थे और बुधवार को स्वदेश रवाना हो गए। | 2025-03-10/2025-03-12",
                "जापान के प्रधानमंत्री शिगेरु इशिबा चार दिन के लिए चीन में हैं। दौरे की शुरुआत सोमवार को हुई। | 2025-03-10/2025-03-13",
                "शिगेरु इशिबा ने सोमवार को शी जिनपिंग से भेंट की। हवाई अड्डे पर बीजिंग पहुंचे इशिबा का स्वागत हुआ। इशिबा मंगलवार को रवाना हो गए। | 2025-03-10/2025-03-11",
                "शिगेरु इशिबा मंगलवार को चीन के दौरे के दूसरे दिन बीजिंग में थे। | 2025-03-10/2025-03-11",
                "जापान के प्रधानमंत्री शिगेरु इशिबा पांच दिन के दौरे के दूसरे चरण में सोमवार को बीजिंग पहुंचे। | 2025-03-10",
                "पिछले साल अक्टूबर में पद संभालने के बाद शिगेरु इशिबा की यह पहली चीन यात्रा है। | none",
            })
    void a_journey_lasts_from_its_first_to_its_last_day(String text, String date) {
        assertThat(dates(text, "2025-03-12", "Visit")).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "जापान और चीन के बीच तीन दिन चली वार्ता मंगलवार को समाप्त हो गई। | 2025-03-09/2025-03-11",
                "जापान और चीन के बीच मंगलवार को तीन घंटे वार्ता चली। | 2025-03-11",
            })
    void talks_last_from_their_first_to_their_last_day(String text, String date) {
        assertThat(dates(text, "2025-03-12", "Meeting")).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Agree | 2025-03-11 | दोनों देशों ने सहयोग बढ़ाने पर सहमति जताई।",
                "Request | 2025-03-11 | शी जिनपिंग ने शिगेरु इशिबा को चीन आने का न्योता दिया।",
                "Accuse | none | अमेरिका ने चीन की निंदा की।",
                "Sanction | 2025-03-11 | जापान ने इसके तुरंत बाद उत्तर कोरिया पर प्रतिबंध लगाए।",
                "Reject | none | चीन हमेशा इस आरोप से इनकार करता रहा है।",
                "Request | none | चीन ने हाल ही में जापान से प्रतिबंध हटाने की मांग की।",
            })
    void what_is_done_at_a_meeting_takes_its_day_and_what_others_say_of_it_does_not(
            String type, String date, String text) {
        assertThat(dates(MEETING + text, "2025-03-12", type)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2009 में परिषद ने यह पैनल बनाया था। तब रूस ने चीन का समर्थन किया था। | Support | 2009",
                "मार्च में तट रक्षक ने पानी की बौछार की थी, जिसके बाद जापान ने चीनी राजदूत को तलब किया था। | Protest | 2024-03",
                "फिर 2018 आया। मई में चीन ने जापान का समर्थन किया। | Support | 2018-05",
                "रूस ने मंगलवार को 2026 से 2030 के लिए चीन के साथ समझौते पर हस्ताक्षर किए। | Signing | 2024-06-11",
                "शुक्रवार को अमेरिका ने कहा कि चीन ने जापान पर हमला किया था। | Assault | none",
                "पिछले डेढ़ साल में रूस ने चीन का समर्थन किया। | Support | none",
            })
    void history_keeps_its_own_time(String text, String type, String date) {
        assertThat(dates(text, "2024-06-12", type)).containsExactly(date);
    }

    @Test
    void an_entry_of_a_live_page_has_the_day_of_the_page() {
        String page =
                "लाइव अपडेट\n\n22:10\nरूस और यूक्रेन के बीच युद्धविराम हुआ।\n\n21:40\nफ्रांस ने यूक्रेन का समर्थन किया।\n\n"
                        + "20:15\nजर्मनी ने यूक्रेन का समर्थन किया।\n";
        assertThat(dates(page, "2025-05-10", "Support")).containsExactly("2025-05-10", "2025-05-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Request | none | अमेरिका ने चीन से संयम बरतने की मांग की है।",
                "Request | 2025-03-11 | मंत्रालय ने बताया कि शी जिनपिंग ने शिगेरु इशिबा से प्रतिबंध हटाने की मांग की।",
                "Accuse | none | रूस ने चीन पर जासूसी का आरोप लगाया है।",
            })
    void what_has_been_said_by_now_has_no_day_and_what_the_two_say_to_each_other_has_that_of_their_meeting(
            String type, String date, String text) {
        assertThat(dates(MEETING + text, "2025-03-12", type)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "जापान ने रूस की सोमवार की घोषणा की निंदा की। | Accuse | none",
                "रूस के राष्ट्रपति व्लादिमीर पुतिन, जो सोमवार को बीजिंग पहुंचे थे, ने जापान की निंदा की। | Accuse | none",
                "रूस और चीन ने उस मसौदे पर हस्ताक्षर किए जिस पर सहमति मार्च में बनी थी। | Signing | none",
                "चुनाव से ठीक एक दिन पहले व्लादिमीर पुतिन ने शी जिनपिंग से मुलाकात की। | Meeting | none",
                "मंगलवार को व्लादिमीर पुतिन ने कहा कि रूस और चीन मिलकर सैन्य अभ्यास करेंगे। | Cooperate | none",
                "मंगलवार को प्रवक्ता ने बताया कि व्लादिमीर पुतिन ने शी जिनपिंग से बात की। | Meeting | none",
                "अमेरिका ने चीन पर पिछले महीने जासूसी करने का आरोप लगाया। | Accuse | none",
                "दक्षिण कोरिया ने 4 जून को उत्तर कोरिया के साथ 2018 का सैन्य समझौता निलंबित कर दिया। | Reject | 2024-06-04",
                "फ्रांस ने 1964 में अल्जीरिया से दोस्ती की थी, पर वह अब भी मोरक्को को हथियार देता है। | Aid | none",
            })
    void the_time_of_another_deed_dates_nothing_else(String text, String type, String date) {
        assertThat(dates(text, "2024-06-12", type)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "असल मोड़ पिछले साल आया था। फरवरी में शी जिनपिंग रूस गए थे। | Visit | 2023-02",
                "जनवरी 2023 में संधि हुई, मार्च में शी जिनपिंग रूस गए। | Visit | 2023-03",
                "सोमवार को व्लादिमीर पुतिन चीन पहुंचे। 2025 से 2029 के लिए योजना बनी। इसी दिन व्लादिमीर पुतिन ने शी जिनपिंग से मुलाकात की। | Meeting | 2024-06-10",
                "शी जिनपिंग रविवार को मॉस्को पहुंच गए और आज व्लादिमीर पुतिन से मिलेंगे। | Meeting | 2024-06-12",
                "शी जिनपिंग 18 जून को भारत के दौरे पर आ रहे हैं। | Visit | 2024-06-18",
                "चीन के राष्ट्रपति शी जिनपिंग और शिगेरु इशिबा की मुलाकात, जो सोमवार को होनी थी, टल गई है। | Meeting | 2024-06-10",
                "महाराजा चार्ल्स तृतीय सोमवार को फ्रांस पहुंचे। | Visit | 2024-06-10",
                "रूस और चीन की नौसेनाएं सोमवार से संयुक्त सैन्य अभ्यास कर रही हैं। | Cooperate | 2024-06-10",
                "शी जिनपिंग इस साल शरद ऋतु में रूस जाएंगे। | Visit | 2024",
                "मई 2019 में वार्ता रुकी। साल भर बाद शी जिनपिंग रूस गए। | Visit | 2020",
            })
    void a_story_stays_in_its_year_and_day(String text, String type, String date) {
        assertThat(dates(text, "2024-06-12", type)).contains(date);
    }

    private static List<String> dates(String text, String published, String type) {
        return Texts.read(text, published).events().stream()
                .filter(e -> e.type().equals(type))
                .map(EventDatesTest::date)
                .toList();
    }

    private static String date(Event event) {
        return event.date() == null ? "none" : event.date().edtf();
    }
}

package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether something has happened is read from the verb that it belongs to, and from the words around it. */
class StatusTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meeting | occurred | जापान के प्रधानमंत्री शिगेरु इशिबा और शी जिनपिंग ने फोन पर बातचीत पूरी होने की घोषणा की।",
                "Meeting | possible | जापान के प्रधानमंत्री शिगेरु इशिबा और शी जिनपिंग की बातचीत पूरी होने की उम्मीद है।",
                "Meeting | planned | शुक्रवार को जापान के प्रधानमंत्री शिगेरु इशिबा की शी जिनपिंग के साथ बैठक प्रस्तावित है।",
                "Meeting | planned | जापान के प्रधानमंत्री शिगेरु इशिबा अगले महीने शी जिनपिंग से वार्ता करने पर राजी हो गए हैं।",
                "Meeting | possible | जापान के प्रधानमंत्री शिगेरु इशिबा शी जिनपिंग से मिलना चाहते हैं।",
                "Meeting | denied | जापान के प्रधानमंत्री शिगेरु इशिबा ने शी जिनपिंग के साथ होने वाली बैठक टाली।",
                "Meeting | possible | शिगेरु इशिबा और शी जिनपिंग की मुलाकात के बिना विवाद सुलझने वाला नहीं।",
                "Meeting | denied | चीन ने शिगेरु इशिबा और शी जिनपिंग की मुलाकात की खबरों का खंडन किया।",
                "Meeting | planned | शिगेरु इशिबा शी जिनपिंग से मिलने को तैयार हैं।",
                "Meeting | denied | शिगेरु इशिबा बिना शी जिनपिंग से मिले तोक्यो लौट गए।",
                "Meeting | denied | शिगेरु इशिबा और शी जिनपिंग की बैठक ऐन वक्त पर टल गई।",
                "Meeting | denied | शी जिनपिंग के साथ शिगेरु इशिबा की बैठक को जून तक के लिए टाल दिया गया।",
                "Meeting | occurred | शिगेरु इशिबा ने शी जिनपिंग से फोन पर बात करने के बाद प्रतिबंध टाल दिए।",
                "Meeting | planned | शिगेरु इशिबा का शी जिनपिंग से मिलना तय है।",
                "Meeting | possible | अगर विवाद सुलझा तो शिगेरु इशिबा शी जिनपिंग से मिलेंगे।",
                "Meeting | denied | शिगेरु इशिबा ने शी जिनपिंग से मिलने की पेशकश ठुकरा दी।",
                "Visit | planned | शिगेरु इशिबा के चीन दौरे की तैयारियां शुरू हो गई हैं।",
                "Cooperate | planned | चीन और रूस युद्धाभ्यास करेंगे।",
                "Visit | occurred | 1972 के बाद बीजिंग पहुंचने वाले शिगेरु इशिबा पहले जापानी प्रधानमंत्री हैं।",
                "Assault | occurred | यूक्रेन पर रूस के हमले को तीन साल होने जा रहे हैं।",
                "Request | denied | नेपाल ने इस खबर को झूठा बताया कि उसने चीन से कर्ज मांगा है।",
                "Request | occurred | नेपाल ने बताया कि उसने चीन से कर्ज मांगा है।",
            })
    void the_status_is_that_of_the_deed(String type, String status, String text) {
        assertThat(Texts.read(text, "2025-03-12").events())
                .filteredOn(e -> e.type().equals(type))
                .extracting(e -> e.status().label())
                .containsExactly(status);
    }

    @Test
    void a_meeting_after_which_talks_are_announced_was_held() {
        String text = "शिगेरु इशिबा से शी जिनपिंग की जून में भेंट के बाद बातचीत शुरू करने का ऐलान हुआ।";
        assertThat(Texts.read(text, "2025-03-12").events())
                .filteredOn(e -> e.type().equals("Meeting"))
                .extracting(e -> e.status().label())
                .startsWith("occurred");
    }
}

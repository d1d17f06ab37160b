package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sandhi.reader.facts.Event;

/** Who agrees on what with whom. */
class AgreementsTest {
    @Test
    void a_verb_form_at_the_end_of_its_clause_is_no_surname() {
        assertThat(agreed("राष्ट्रपति ली जे-म्युंग ने रविवार को टोक्यो में शिगेरु इशिबा से भेंट की। "
                        + "जापान ने कर की पाबंदी हटा ली और दक्षिण कोरिया ने अपनी शिकायत वापस ले ली।"))
                .containsExactly(Set.of("country/JP"), Set.of("country/KR"));
    }

    @Test
    void a_ban_that_is_lifted_is_a_noun_before_its_verb() {
        assertThat(agreed("बराक ओबामा ने हथियारों की बिक्री पर बरसों से लगी रोक उठा ली थी।"))
                .containsExactly(Set.of("person/barack-obama"));
    }

    @Test
    void whoever_stands_in_the_dateline_agrees_to_nothing() {
        assertThat(agreed("ओस्लो, नॉर्वे (एपी) — केन्या और युगांडा सीमा समझौते पर पहुंच गए हैं।"))
                .containsExactly(Set.of("country/KE", "country/UG"));
    }

    private static List<Set<String>> agreed(String text) {
        return Texts.read(text, "2025-06-01").events().stream()
                .filter(e -> e.type().equals("Agree"))
                .map(AgreementsTest::actors)
                .toList();
    }

    private static Set<String> actors(Event event) {
        return Set.copyOf(event.roles().get("actor"));
    }
}

package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.Status;

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

    @Test
    void terms_below_their_heading_are_commitments_of_both_or_of_who_is_named() {
        assertThat(agreed("चाड और सूडान ने रविवार को शांति समझौते पर हस्ताक्षर किए।\n\n"
                        + "समझौते की मुख्य बातें\n\n"
                        + "• सभी कैदी एक महीने में रिहा किए जाएंगे।\n"
                        + "• सीमा पर साझा दफ्तर खुलेगा।\n"
                        + "• सूडान अपने बंदरगाह पर शुल्क घटाएगा।\n"
                        + "• चाड अपनी सड़कों पर ट्रक नहीं रोकेगा।"))
                .containsExactly(
                        Set.of("country/TD", "country/SD"),
                        Set.of("country/TD", "country/SD"),
                        Set.of("country/SD"),
                        Set.of("country/TD"));
    }

    @Test
    void terms_go_on_behind_the_sentence_of_the_pact_but_hopes_and_others_do_not() {
        assertThat(agreed("केन्या और युगांडा सीमा खोलने पर सहमत हुए। बुसिया में साझा चौकी बनाई जाएगी।"))
                .hasSize(2);
        assertThat(agreed("केन्या और युगांडा सीमा खोलने पर सहमत हुए। तंजानिया नई सड़क बनाएगा।"))
                .hasSize(1);
        assertThat(agreed("केन्या और युगांडा ने बातचीत की। बुसिया में साझा चौकी बनाई जाएगी।"))
                .isEmpty();
    }

    @Test
    void a_pledge_not_to_do_something_is_a_pledge() {
        assertThat(Texts.read("पेरू और चिली ने समझौता किया। दोनों देश एक-दूसरे के जहाज नहीं रोकेंगे।", "2025-06-01")
                        .events())
                .filteredOn(e -> e.type().equals("Agree"))
                .extracting(Event::status)
                .containsExactly(Status.OCCURRED);
    }

    @Test
    void rebels_and_the_leader_of_their_state_bind_themselves_each_for_itself() {
        assertThat(agreed("अशरफ गनी ने कैदी छोड़ने का वादा किया। तालिबान ने हमले रोकने का वादा किया।"))
                .hasSize(2);
    }

    @Test
    void a_pledge_or_offer_to_give_is_aid_alone() {
        assertThat(Texts.read("फ्रांस ने आर्मीनिया को मिसाइलें देने का वादा किया।", "2025-06-01")
                        .events())
                .extracting(Event::type)
                .containsExactly("Aid");
        assertThat(agreed("फ्रांस ने अपने सैनिक लौटाने का वादा किया।")).containsExactly(Set.of("country/FR"));
    }

    @Test
    void what_a_thing_without_a_name_does_binds_nobody() {
        assertThat(agreed("बाद में पेरू हथियारों की रोक हटाने वाले प्रस्ताव पर तटस्थ रहा।"))
                .isEmpty();
    }

    @Test
    void a_town_in_the_dateline_is_no_state_that_agrees() {
        assertThat(agreed("बीजिंग, 17 सितंबर (भाषा) केन्या और युगांडा सीमा खोलने पर सहमत हो गए।"))
                .containsExactly(Set.of("country/KE", "country/UG"));
    }

    @Test
    void a_border_opened_beside_an_accord_on_ties_is_a_commitment_of_its_own() {
        assertThat(agreed("कतर और बहरीन राजनयिक रिश्ते बहाल करने पर सहमत हुए। बहरीन ने अपनी समुद्री सीमा खोल दी।"))
                .containsExactly(Set.of("country/QA", "country/BH"), Set.of("country/BH"));
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

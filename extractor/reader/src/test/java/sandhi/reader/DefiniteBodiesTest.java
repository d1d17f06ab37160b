package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sandhi.reader.facts.Event;

/** A body that was named is spoken of again by the bare noun of its kind, and several who were listed by their number. */
class DefiniteBodiesTest {
    private static List<List<String>> actors(String type, String text) {
        return Texts.read(text, "2024-05-20").events().stream()
                .filter(e -> e.type().equals(type))
                .map(Event::roles)
                .map(r -> r.getOrDefault("actor", List.of()))
                .toList();
    }

    @Test
    void a_union_a_court_and_a_council_are_known_again_by_their_nouns() {
        assertThat(actors(
                        "Sanction", "अफ्रीकी संघ के नेता अदीस अबाबा में जुटे। इसके बाद संघ ने माली पर प्रतिबंध लगाए।"))
                .containsExactly(List.of("org/african-union"));
        assertThat(actors(
                        "Sanction",
                        "संयुक्त राष्ट्र सुरक्षा परिषद ने बैठक बुलाई। परिषद ने सोमवार को लीबिया पर प्रतिबंध लगाए।"))
                .containsExactly(List.of("org/un-security-council"));
        assertThat(
                        actors(
                                "Request",
                                "गाम्बिया ने अंतरराष्ट्रीय न्यायालय में अर्जी दी। अदालत ने म्यांमार को आदेश दिया कि वह हिंसा रोके।"))
                .containsExactly(List.of("org/icj"));
    }

    @Test
    void a_noun_that_another_word_describes_or_that_fits_two_bodies_means_none_of_them() {
        assertThat(actors("Sanction", "अफ्रीकी संघ के नेता जुटे। छात्र संघ ने माली पर प्रतिबंध लगाए।"))
                .isEmpty();
        assertThat(actors("Sanction", "अफ्रीकी संघ और यूरोपीय संघ के नेता जुटे। संघ ने माली पर प्रतिबंध लगाए।"))
                .isEmpty();
    }

    @Test
    void four_states_that_were_listed_together_are_all_four() {
        assertThat(
                        actors(
                                "Agree",
                                "घाना, टोगो, बेनिन और नाइजीरिया के मंत्रियों ने लोमे में बात की। चारों देश साझा सीमा चौकी बनाने पर सहमत हुए।"))
                .containsExactly(List.of("country/GH", "country/TG", "country/BJ", "country/NG"));
    }

    @Test
    void a_team_is_whoever_leads_it() {
        assertThat(Texts.read(
                                "नॉर्वे के विदेश मंत्री एस्पेन बार्थ आइडे की अगुवाई में एक दल नैरोबी पहुंचा।",
                                "2024-05-20")
                        .events())
                .extracting(e -> e.roles().get("visitor"))
                .containsExactly(List.of("person/espen-barth-eide"));
    }
}

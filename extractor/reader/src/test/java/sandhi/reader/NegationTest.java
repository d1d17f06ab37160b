package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A negation denies the deeds of its part of the sentence, and no others. */
class NegationTest {
    @Test
    void neither_nor_denies_both_deeds() {
        assertThat(told("चीन ने न तो रूस की निंदा की और न ही उस पर प्रतिबंध लगाए।"))
                .containsExactlyInAnyOrder("Accuse DENIED", "Sanction DENIED");
    }

    @Test
    void not_only_denies_nothing() {
        assertThat(told("अमेरिका ने न केवल ईरान पर प्रतिबंध लगाए बल्कि रूस पर भी।"))
                .containsExactly("Sanction OCCURRED");
    }

    @Test
    void a_pledge_to_threaten_nobody_is_no_threat() {
        assertThat(told("पेरू न तो चिली को धमकी देगा और न ही सेना भेजेगा।"))
                .noneMatch(e -> e.startsWith("Threaten") && !e.endsWith("DENIED"));
    }

    private static List<String> told(String text) {
        return Texts.read(text, "2024-09-10").events().stream()
                .map(e -> e.type() + " " + e.status())
                .toList();
    }
}

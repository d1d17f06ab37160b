package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sandhi.reader.facts.Coverage;
import sandhi.reader.text.Article;

/** What is left unread of an article is told, not hidden. */
class CoverageTest {
    private final Reader reader = new Reader(Texts.rulebook());

    private Coverage of(String text) {
        return reader.coverage(new Article("test", null, null, null, "hi", text));
    }

    @Test
    void a_sentence_with_a_trigger_that_told_no_event_is_listed() {
        String near = "शी जिनपिंग ने\nमुलाकात की।";
        Coverage coverage = of(
                "मौसम साफ रहा। शी जिनपिंग ने बीजिंग में व्लादिमीर पुतिन से मुलाकात की। यदि भारत और चीन ने वार्ता की तो शांति होगी।");
        assertThat(coverage.sentences()).isEqualTo(3);
        assertThat(coverage.withFacts()).isEqualTo(1);
        assertThat(coverage.triggeredWithoutEvent()).containsExactly("यदि भारत और चीन ने वार्ता की तो शांति होगी।");
        assertThat(of(near).triggeredWithoutEvent()).isNotEmpty();
    }

    @Test
    void a_sentence_that_tells_an_event_again_gave_facts() {
        Coverage coverage =
                of("शी जिनपिंग ने बीजिंग में व्लादिमीर पुतिन से मुलाकात की। बीजिंग में पुतिन और शी की मुलाकात हुई।");
        assertThat(coverage).isEqualTo(new Coverage(2, 2, java.util.List.of()));
    }

    @Test
    void a_text_that_says_nothing_has_nothing_to_cover() {
        assertThat(of("")).isEqualTo(new Coverage(0, 0, java.util.List.of()));
    }

    @Test
    void asking_for_coverage_changes_no_facts() {
        String text = "शी जिनपिंग ने बीजिंग में व्लादिमीर पुतिन से मुलाकात की।";
        of(text);
        assertThat(reader.read(new Article("test", null, null, null, "hi", text))
                        .events())
                .hasSize(1);
    }
}

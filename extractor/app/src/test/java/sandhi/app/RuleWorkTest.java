package sandhi.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What those who write rules see: what was left unread, and what other rules make of an article. */
class RuleWorkTest {
    private final Terminal terminal = new Terminal();

    @Test
    void coverageTellsWhatGaveNoFact() {
        String text =
                "शी जिनपिंग ने बीजिंग में व्लादिमीर पुतिन से मुलाकात की। यदि भारत और चीन ने वार्ता की तो शांति होगी।";
        terminal.type(text);
        Terminal.Result result = terminal.run("extract", "--format", "text", "--coverage", "-");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("  1 of 2 sentences gave facts; 1 with a trigger told no event\n"
                        + "    ? यदि भारत और चीन ने वार्ता की तो शांति होगी।\n");
        terminal.type(text);
        assertThat(terminal.run("extract", "-").out()).doesNotContain("sentences gave facts");
        assertThat(terminal.run("extract", "--format", "json", "--coverage", "-")
                        .err())
                .isEqualTo("sandhi extract: --coverage goes with --format text only\n");
    }
}

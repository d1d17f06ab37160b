package sandhi.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens are words, numbers and marks, each where it stands in the original. */
class TokenizerTest {
    private static List<String> words(String text) {
        return Tokenizer.tokens(text).stream().map(Token::text).toList();
    }

    @Test
    void words_keep_their_signs() {
        assertThat(words("कला में दिल्ली।")).containsExactly("कला", "में", "दिल्ली", "।");
    }

    @Test
    void numbers_keep_separators_inside() {
        assertThat(words("40,000 लोग, 17.5 अरब.")).containsExactly("40,000", "लोग", ",", "17.5", "अरब", ".");
        assertThat(words("२०२४ में")).containsExactly("२०२४", "में");
    }

    @Test
    void joiners_belong_to_their_word() {
        List<Token> tokens = Tokenizer.tokens("मोहम्\u200Dमद बोले");
        assertThat(tokens).hasSize(2);
        assertThat(tokens.get(0).folded()).isEqualTo("मोहम्मद");
        assertThat(tokens.get(0).span()).isEqualTo(new Span(0, 8));
    }

    @Test
    void every_token_stands_where_its_span_says() {
        String text = "“रूस-चीन” (2024) — 😀 एस. जयशंकर ने कहा…";
        for (Token token : Tokenizer.tokens(text)) {
            assertThat(token.span().of(text)).isEqualTo(token.text());
        }
    }

    @Test
    void blanks_of_any_kind_separate() {
        assertThat(words("रूस\u00A0और\u2009चीन\tभी\u3000")).containsExactly("रूस", "और", "चीन", "भी");
    }
}

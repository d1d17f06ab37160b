package sandhi.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one foreign name share a key; other names do not. */
class SpellingKeyTest {
    private static List<String> keys(String word) {
        return SpellingKey.of(Fold.fold(word));
    }

    private static boolean meet(String one, String other) {
        return keys(one).stream().anyMatch(keys(other)::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "पूतिन, पुतिन",
        "मॉस्को, मास्को",
        "मॉस्को, मोस्को",
        "प्योंग्यांग, प्योंगयांग",
        "वॉशिंगटन, वाशिंगटन",
        "नैटो, नेटो",
        "ओबामा, औबामा",
        "गुट्टेरेस, गुटेरेस",
        "ज़ेलेंस्की, जेलेन्स्की",
    })
    void meet_in_one_key(String one, String other) {
        assertThat(meet(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"साल, सोल", "चीन, चेन", "मोदी, मादा", "बीजिंग, बीजापुर", "ईरान, इराक"})
    void keep_apart(String one, String other) {
        assertThat(meet(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"लावरोव, लवरोब", "ट्रंप, त्रम्प", "अब्दुल्ला, अबदुल्लाह", "डोनाल्ड, डॉनल्ड"})
    void meet_in_the_loose_key(String one, String other) {
        assertThat(SpellingKey.loose(Fold.fold(one)).replace('म', 'न'))
                .isEqualTo(SpellingKey.loose(Fold.fold(other)).replace('म', 'न'));
    }

    @ParameterizedTest
    @CsvSource({"कछ्यांग, छ्यांग", "उन, चोल", "पार्क, पाक"})
    void keep_apart_even_loosely(String one, String other) {
        assertThat(SpellingKey.loose(Fold.fold(one))).isNotEqualTo(SpellingKey.loose(Fold.fold(other)));
    }
}

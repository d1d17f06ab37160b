package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sandhi.reader.facts.Event;
import sandhi.reader.text.Article;

/** A fact that somebody alleges, or that a third party tells, names who vouches for it. */
class ClaimsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ईरान ने दावा किया कि इजराइल ने सीरिया पर हमला किया। | Assault | country/IR",
                "जापान का आरोप है कि चीन ने ताइवान पर हमला किया। | Assault | country/JP",
                "अमेरिका ने कहा कि रूस ने यूक्रेन पर हमला किया। | Assault | country/US",
                "\"रूस ने यूक्रेन पर हमला किया है,\" इमैनुएल मैक्रों ने कहा। | Assault | person/emmanuel-macron",
                "जापान के अनुसार चीन ने ताइवान पर हमला किया। | Assault | country/JP",
            })
    void who_alleges_it_is_told(String text, String type, String claimant) {
        assertThat(events(text).stream().filter(e -> e.type().equals(type)))
                .singleElement()
                .satisfies(e -> assertThat(e.claimedBy()).containsExactly(claimant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "रूस ने कहा कि व्लादिमीर पुतिन ने बीजिंग में शी जिनपिंग से मुलाकात की। | Meeting",
                "रॉयटर्स के अनुसार चीन ने ताइवान पर हमला किया। | Assault",
                "रूस ने यूक्रेन पर हमला किया। | Assault",
            })
    void what_a_party_or_an_agency_tells_is_no_claim(String text, String type) {
        assertThat(events(text).stream().filter(e -> e.type().equals(type)))
                .singleElement()
                .satisfies(e -> assertThat(e.claimedBy()).isEmpty());
    }

    private static List<Event> events(String text) {
        return new Reader(Texts.rulebook())
                .read(new Article("test", null, null, null, "hi", text))
                .events();
    }
}

package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.Reading;
import sandhi.reader.rulebook.RulebookLoader;
import sandhi.reader.text.Article;

/** Sport, film and town news have meetings and attacks too, but no diplomacy. */
class UndiplomaticTest {
    private final Reader reader = new Reader(RulebookLoader.shipped("hi"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "कप्तान के शतक से भारत ने ऑस्ट्रेलिया पर हमला बोला। गेंदबाजों ने पहली पारी में आठ विकेट लिए। स्टेडियम में भारत ने ऑस्ट्रेलिया को चेतावनी दी।",
                "निर्देशक की नई फिल्म में अभिनेता प्रधानमंत्री के किरदार में हैं। पटकथा में भारत और पाकिस्तान के बीच समझौते पर हस्ताक्षर होते हैं। दर्शकों को क्लाइमेक्स पसंद आएगा।",
                "‘रूस’ और ‘अमेरिका’ आमने-सामने आए। झूले के मालिकों में से ‘रूस’ ने बुधवार को ‘अमेरिका’ से मुलाकात की और समझौता हुआ।"
            })
    void otherNewsGivesNoEvents(String text) {
        assertThat(read(text).events()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherNews")
    void wholeArticlesOfOtherNewsGiveNoEvents(String id, String published, String title, String text) {
        assertThat(read(published, title, text).events()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diplomacyAmongOtherNews")
    void diplomacyIsReadAtTheStadiumAndTheFestival(
            String id, String published, String events, String title, String text) {
        assertThat(read(published, title, text).events())
                .extracting(Event::type)
                .contains(events.split(","));
    }

    static Stream<Arguments> otherNews() throws IOException {
        return rows("other-news.tsv");
    }

    static Stream<Arguments> diplomacyAmongOtherNews() throws IOException {
        return rows("diplomacy-among-other-news.tsv");
    }

    /** The rows of a table beside this test, behind the line of its columns and its remarks. */
    private static Stream<Arguments> rows(String table) throws IOException {
        try (InputStream in = Objects.requireNonNull(UndiplomaticTest.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t")));
        }
    }

    @Test
    void diplomacyMaySpeakOfSportInPassing() {
        Reading reading = read(
                "भारत और ऑस्ट्रेलिया ने शुक्रवार को कैनबरा में रक्षा समझौते पर हस्ताक्षर किए। दोनों देश क्रिकेट और हॉकी में भी सहयोग बढ़ाएंगे।");
        assertThat(reading.events()).anyMatch(e -> e.type().equals("Signing"));
    }

    @Test
    void aStateMayStandInQuotationMarksOnce() {
        assertThat(
                        read("रूस ने शुक्रवार को ‘अमेरिका’ पर हमला करने का आरोप लगाया। व्लादिमीर पुतिन ने शी जिनपिंग से मुलाकात की।")
                                .events())
                .anyMatch(e -> e.type().equals("Meeting"));
    }

    private Reading read(String published, String title, String text) {
        return reader.read(new Article("a", null, title, LocalDate.parse(published), "hi", text));
    }

    private Reading read(String text) {
        return reader.read(new Article("a", null, null, LocalDate.parse("2024-05-05"), "hi", text));
    }
}

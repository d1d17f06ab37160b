package sandhi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody says that another should do is asked of the other, and is not done. */
class WishesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[person/mao-ning] > [country/JP] | चीनी प्रवक्ता माओ निंग ने कहा कि जापान इतिहास से सबक ले।",
                "[person/mao-ning] > [country/JP] | \"जापान इतिहास से सबक ले,\" चीनी विदेश मंत्रालय की प्रवक्ता माओ निंग ने कहा।",
                "[person/emmanuel-macron] > [country/IL] | मैक्रों बोले- इजरायल तुरंत हमले रोके",
                "[person/badr-abdelatty] > [country/IL] | \"हम इजरायल से हमले रोकने का आग्रह करते हैं,\" मिस्र के विदेश मंत्री बद्र अब्देलअती ने कहा।",
                "[country/TH] > [country/KH] | थाईलैंड ने शर्त रखी है कि कंबोडिया पहले अपने सैनिक हटाए।",
                "[country/SA] > [country/QA] | कतर पर पाबंदियां लगी हैं। सऊदी अरब चाहता है कि दोहा अल जजीरा को बंद करे।",
            })
    void what_should_be_done_is_asked_and_not_done(String sides, String text) {
        var reading = Texts.read(text, "2025-03-12");
        assertThat(reading.events())
                .filteredOn(e -> e.type().equals("Mobilize"))
                .isEmpty();
        assertThat(reading.events())
                .filteredOn(e -> e.type().equals("Request"))
                .extracting(e -> e.roles().get("actor") + " > " + e.roles().get("target"))
                .contains(sides);
    }
}

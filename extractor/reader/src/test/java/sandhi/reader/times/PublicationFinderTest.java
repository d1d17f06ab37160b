package sandhi.reader.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sandhi.reader.facts.Publication;
import sandhi.reader.text.Article;
import sandhi.reader.text.TextGate;

/** The day of publication, where it is given and where it must be found. */
class PublicationFinderTest {
    private static final String STORY = "दोनों देशों के विदेश मंत्रियों ने वार्ता की और संयुक्त बयान जारी किया।";

    @Test
    void takesWhatIsGiven() {
        assertThat(find(null, LocalDate.of(2024, 6, 20), "Update: 2024-06-21 07:40 GMT\n\n" + STORY))
                .isEqualTo(new Publication(LocalDate.of(2024, 6, 20), "2024-06-20", "given", true));
    }

    @Test
    void readsTheDateLinesOfPages() {
        for (String line : new String[] {
            "Update: 2024-06-20 07:40 GMT",
            "Publish Date: Thu, 20 Jun 2024 09:27 AM (IST)",
            "प्रविष्टि तिथि: 20 JUN 2024 6:47PM by PIB Delhi",
            "Updated: 20 जून 2024, 10:24 am",
            "Last Updated: June 20, 2024, 23:51 IST",
            "20 जून 2024",
            "२० जून, २०२४ 08:35 IST",
        }) {
            Publication found = find(null, null, "रूस और उत्तर कोरिया के बीच संधि\n\n" + line + "\n\n" + STORY);
            assertThat(found.date()).as(line).isEqualTo(LocalDate.of(2024, 6, 20));
            assertThat(found.source()).as(line).isEqualTo("page");
            assertThat(found.sure()).isTrue();
        }
    }

    @Test
    void prefersPublicationToUpdate() {
        Publication found = find(
                null,
                null,
                "Updated Date: Tue, 16 May 2023 08:15 PM (IST)\nPublish Date: Mon, 15 May 2023 06:40 AM (IST)\n\n"
                        + STORY);
        assertThat(found.edtf()).isEqualTo("2023-05-15");
    }

    @Test
    void readsFullDatelines() {
        assertThat(find(null, null, "काबुल, 15 अगस्त 2021 (एएनआई)। " + STORY))
                .isEqualTo(new Publication(LocalDate.of(2021, 8, 15), "2021-08-15", "dateline", true));
    }

    @Test
    void readsDatelinesWithTheStateInBrackets() {
        assertThat(find(null, null, "रारोटोंगा [कुक आइलैंड्स], 10 नवंबर (एएनआई): " + STORY)
                        .edtf())
                .isEqualTo("XXXX-11-10");
        assertThat(find(null, null, "काबुल, 10 नवंबर [एएनआई] " + STORY).edtf()).isEqualTo("XXXX-11-10");
    }

    @Test
    void readsAddresses() {
        for (String url : new String[] {
            "https://news.example/2024/06/20/putin-kim",
            "https://news.example/world/putin-kim-2024-06-20-1234567",
            "https://news.example/story-20240620-881234.html",
        }) {
            assertThat(find(url, null, STORY).edtf()).as(url).isEqualTo("2024-06-20");
            assertThat(find(url, null, STORY).source()).isEqualTo("url");
        }
        assertThat(find("https://news.example/story-12345678-2024.html", null, STORY)
                        .edtf())
                .isNull();
    }

    @Test
    void infersTheYearThatWeekdayAndYearsOfTheTextLeave() {
        Publication found = find(
                null,
                null,
                "कोलंबो, 07 नवंबर (हि.स.)। दोनों पक्षों ने गुरुवार को पुल की योजना पर दस्तखत किए। "
                        + "श्रीलंका ने मार्च 2018 में इसका ऐलान किया था, किंतु छह साल में काम शुरू नहीं हुआ।");
        assertThat(found).isEqualTo(new Publication(LocalDate.of(2024, 11, 7), "2024-11-07", "inferred", false));
    }

    @Test
    void infersTheYearFromYearsCountedBackFromIt() {
        Publication found = find(
                null,
                null,
                "जिनेवा, 23 अक्टूबर (एपी) दोनों पक्षों ने शुक्रवार को युद्धविराम पर हस्ताक्षर किए। "
                        + "लड़ाई नौ साल पहले 2011 में शुरू हुई थी।");
        assertThat(found).isEqualTo(new Publication(LocalDate.of(2020, 10, 23), "2020-10-23", "inferred", false));
    }

    @Test
    void knowsTheMonthThatAnInterviewNames() {
        Publication found = find(null, null, "मार्च 2019 में हुई बातचीत के मुख्य अंश:\nक्या युद्ध होगा?\nनहीं।");
        assertThat(found).isEqualTo(new Publication(null, "2019-03", "inferred", false));
    }

    @Test
    void leavesTheYearOpenWhereNothingTellsIt() {
        Publication found = find(null, null, "प्रिटोरिया, दो नवंबर (भाषा) दोनों पक्षों में बुधवार को सहमति बन गई।");
        assertThat(found).isEqualTo(new Publication(null, "XXXX-11-02", "dateline", false));
    }

    @Test
    void saysThatNothingIsKnown() {
        assertThat(find(null, null, STORY)).isEqualTo(new Publication(null, null, "unknown", false));
    }

    private static Publication find(@Nullable String url, @Nullable LocalDate published, String text) {
        return Tagging.publication(
                new TextGate(Tagging.RULEBOOK.text()).open(new Article("t", url, null, published, "hi", text)));
    }
}

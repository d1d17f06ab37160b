package sandhi.graph.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static sandhi.graph.Facts.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import sandhi.graph.Facts;
import sandhi.graph.rdf.ArticleGraph;
import sandhi.graph.rdf.Vocabulary;

class ConsolidationTest {
    private static final String LEADERS = "participant=person/vladimir-putin,person/kim-jong-un";
    private static final String STATES = "participant=country/RU,country/KP";

    /** The articles of each event, such as {@code [[a, b], [c]]}. */
    private static List<List<String>> sorted(Facts... facts) {
        List<Report> reports = new ArrayList<>();
        for (Facts each : facts) {
            reports.addAll(Report.of(ArticleGraph.graph(each.reading())));
        }
        List<List<String>> result = names(Consolidation.events(reports));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(reports, new Random(seed));
            assertThat(names(Consolidation.events(reports))).as("in any order").isEqualTo(result);
        }
        return result;
    }

    private static List<List<String>> names(List<List<Report>> events) {
        return events.stream()
                .map(event -> event.stream()
                        .map(r -> r.article().replaceAll(".*/", ""))
                        .sorted()
                        .toList())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static EventGraph event(Facts... facts) {
        List<Report> reports = new ArrayList<>();
        Arrays.stream(facts).forEach(f -> reports.addAll(Report.of(ArticleGraph.graph(f.reading()))));
        List<List<Report>> events = Consolidation.events(reports);
        assertThat(events).hasSize(1);
        return EventGraph.of(events.get(0));
    }

    private static List<String> values(EventGraph event, Node property) {
        return event.triples().stream()
                .filter(t -> t.getPredicate().equals(property))
                .map(t -> t.getObject().isLiteral()
                        ? t.getObject().getLiteralLexicalForm()
                        : t.getObject().getURI().replaceAll(".*[/#]", ""))
                .sorted()
                .toList();
    }

    private static Facts meeting(String id, String published, String date, String place, String who) {
        return article(id, published).event("Meeting", "occurred", date, place, "मुलाकात हुई", who);
    }

    @Test
    void letsALeaderStandForHisStateAndACoarseDateForTheFineOneInIt() {
        assertThat(sorted(
                        meeting("a", "2024-06-20", "2024-06-19", "place/pyongyang", LEADERS),
                        meeting("b", "2024-06-21", "2024-06-18/2024-06-19", null, STATES),
                        meeting("c", "2024-07-21", "2024-06", null, STATES),
                        meeting("d", "2024-12-21", "2024", null, LEADERS)))
                .containsExactly(List.of("a", "b", "c", "d"));
    }

    @Test
    void keepsTwoMeetingsOfOnePairInOneMonthAsTwoAndJoinsNothingThatCouldBeEither() {
        assertThat(sorted(
                        meeting("a", "2024-06-20", "2024-06-19", null, LEADERS),
                        meeting("b", "2024-06-26", "2024-06-25", null, LEADERS),
                        meeting("c", "2024-07-21", "2024-06", null, STATES)))
                .containsExactly(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void keepsTwoPeopleOfOneStateAsTwo() {
        assertThat(sorted(
                        meeting(
                                "a",
                                "2025-07-13",
                                "2025-07-12",
                                "place/wonsan",
                                "participant=person/sergei-lavrov,person/kim-jong-un"),
                        meeting(
                                "b",
                                "2025-07-13",
                                "2025-07-12",
                                "place/wonsan",
                                "participant=person/sergei-lavrov,person/choe-son-hui")))
                .hasSize(2);
    }

    @Test
    void takesTwoMinistersOfOneStateForNobodyElsesMeeting() {
        assertThat(sorted(
                        meeting(
                                "a",
                                "2024-07-26",
                                "2024-06-18/2024-06-19",
                                null,
                                "participant=person/sergei-lavrov,person/vladimir-putin"),
                        meeting("b", null, "2024-06-19", null, "participant=country/CN,country/RU")))
                .hasSize(2);
    }

    @Test
    void takesWhoLeavesOneDayAndIsSeenThereTheNextForOnOneVisit() {
        String[] toKorea = {"visitor=person/vladimir-putin", "destination=country/KP"};
        String[] toPyongyang = {"visitor=person/vladimir-putin", "destination=place/pyongyang"};
        assertThat(sorted(
                        article("a", "2024-06-18")
                                .event("Visit", "ongoing", "2024-06-18", null, "पुतिन रवाना हुए", toKorea),
                        article("b", "2024-06-19")
                                .event("Visit", "occurred", "2024-06-19", null, "पुतिन प्योंगयांग में थे", toPyongyang),
                        article("c", "2024-06-27")
                                .event("Visit", "occurred", "2024-06-26", null, "पुतिन फिर पहुंचे", toKorea)))
                .containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(sorted(
                        meeting("a", "2024-06-19", "2024-06-18", null, LEADERS),
                        meeting("b", "2024-06-20", "2024-06-19", null, LEADERS)))
                .as("a meeting is over in a day")
                .hasSize(2);
    }

    @Test
    void findsATalkOfTwoAlsoWhereTheirHostIsNamedWithThem() {
        String three = "participant=country/RU,country/KP,country/CN";
        assertThat(sorted(
                        meeting("a", "2024-08-20", "2023", "country/CN", STATES),
                        meeting("b", "2024-08-21", "2023-09/2023-12", "country/CN", three)))
                .containsExactly(List.of("a", "b"));
        assertThat(sorted(
                        meeting("a", "2024-08-20", "2023", "country/IN", STATES),
                        meeting("b", "2024-08-21", "2023-09/2023-12", "country/IN", three)))
                .as("the third was no host")
                .hasSize(2);
    }

    @Test
    void takesWhatGoesOnForOneHoweverFarApartItIsTold() {
        String[] arms = {"actor=country/KP", "target=country/RU"};
        Facts before =
                article("a", "2024-06-18").event("Aid", "ongoing", null, null, "रूस को हथियार मुहैया करा रहा है", arms);
        Facts after = article("b", "2024-09-14")
                .event("Aid", "ongoing", null, null, "रूस को गोला-बारूद मुहैया करा रहा है", arms);
        Facts done =
                article("c", "2024-12-14").event("Aid", "occurred", null, null, "रूस को गोला-बारूद मुहैया कराया", arms);
        assertThat(sorted(before, after, done)).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void takesWhatIsSaidInOneTownInOneMonthForOneWhereNothingCompetes() {
        String[] backs = {"actor=country/KP", "target=country/RU"};
        Facts month = article("a", "2025-07-13")
                .event("Support", "occurred", "2025-07", "place/wonsan", "उपायों का पूर्ण समर्थन जताया", backs);
        Facts day = article("b", "2025-07-12")
                .event("Support", "occurred", "2025-07-12", "place/wonsan", "चोई ने साथ देने की पुष्टि की", backs);
        Facts other = article("c", "2025-07-23")
                .event("Support", "occurred", "2025-07-22", "place/wonsan", "किम ने भरोसा दिलाया", backs);
        assertThat(sorted(month, day)).containsExactly(List.of("a", "b"));
        assertThat(sorted(month, day, other)).hasSize(3);
    }

    @Test
    void knowsAnUnlistedPersonByTheConsonantsOfTheName() {
        assertThat(sorted(
                        meeting("a", "2023-03-11", "2023-03-10", null, "participant=person/~मुसैद-अल-ऐबान,country/KP"),
                        meeting(
                                "b",
                                "2023-03-11",
                                "2023-03-10",
                                null,
                                "participant=person/~मुसाइद-अल-एबान,country/KP")))
                .hasSize(1);
        assertThat(sorted(
                        meeting(
                                "a",
                                "2023-03-11",
                                "2023-03-10",
                                null,
                                "participant=person/~खालिद-बिन-सलमान,country/KP"),
                        meeting(
                                "b",
                                "2023-03-11",
                                "2023-03-10",
                                null,
                                "participant=person/~मोहम्मद-बिन-सलमान,country/KP")))
                .hasSize(2);
    }

    @Test
    void joinsAPlanWithoutADateFarAheadOnlyWithTheSamePeople() {
        Facts plan = article("a", "2025-05-12").event("Meeting", "planned", null, null, "किम से मिलूंगा", LEADERS);
        assertThat(sorted(plan, meeting("b", "2025-09-01", "2025-08-30", null, LEADERS)))
                .hasSize(1);
        assertThat(sorted(plan, meeting("b", "2025-09-01", "2025-08-30", null, STATES)))
                .hasSize(2);
    }

    @Test
    void leavesATalkOfTwoStatesAloneOnADayOnWhichTheirPeopleMetTwice() {
        Facts both = article("a", "2024-12-22");
        for (String host : List.of("person/kim-jong-un", "person/choe-son-hui")) {
            both.event(
                    "Meeting", "occurred", "2024-12-21", null, "मुलाकात", "participant=person/vladimir-putin," + host);
        }
        Facts states = meeting("b", "2024-12-22", "2024-12-21", null, STATES);
        assertThat(sorted(both, states)).containsExactly(List.of("a"), List.of("a"), List.of("b"));
        assertThat(sorted(meeting("a", "2024-12-22", "2024-12-21", null, LEADERS), states))
                .containsExactly(List.of("a", "b"));
    }

    @Test
    void takesACoarseReportForTheMeetingInItsTownOrToldInItsWords() {
        Facts june = meeting("c", "2024-07-21", "2024-06", "place/moscow", LEADERS);
        assertThat(sorted(
                        meeting("a", "2024-06-20", "2024-06-19", "place/moscow", LEADERS),
                        meeting("b", "2024-06-26", "2024-06-25", null, LEADERS),
                        june))
                .containsExactly(List.of("a", "c"), List.of("b"));
        String[] war = {"actor=country/RU", "target=country/CN"};
        assertThat(sorted(
                        article("a", "2024-06-20")
                                .event("Assault", "occurred", "2024-06-13", null, "ठिकानों पर पहला बड़ा हमला", war)
                                .event("Assault", "occurred", "2024-06-19", null, "रडार तबाह", war),
                        article("b", "2024-07-20")
                                .event("Assault", "occurred", "2024-06", null, "जून में बड़ा हमला", war)))
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("a"));
    }

    @Test
    void keepsAnUndatedDeedInATownApartFromOneThatNamesNone() {
        String[] war = {"actor=country/RU", "target=country/CN"};
        Facts dated = article("a", "2024-06-20").event("Assault", "occurred", "2024-06-19", null, "सीमा पार की", war);
        assertThat(sorted(
                        dated,
                        article("b", "2024-06-21")
                                .event("Assault", "occurred", null, "place/moscow", "लोग मारे गए", war)))
                .hasSize(2);
        assertThat(sorted(
                        dated, article("b", "2024-06-21").event("Assault", "planned", null, null, "हमले का आदेश", war)))
                .hasSize(2);
        assertThat(sorted(dated, article("b", "2024-06-21").event("Assault", "occurred", null, null, "धावा बोला", war)))
                .hasSize(1);
    }

    @Test
    void keepsADenialApartFromWhatTheSameArticleTells() {
        assertThat(sorted(article("a", "2024-06-20")
                        .event("Meeting", "occurred", "2024-06-19", null, "तीनों साथ खड़े हुए", LEADERS)
                        .event("Meeting", "denied", "2024-06-19", null, "बंद कमरे में नहीं बैठे", LEADERS)))
                .hasSize(2);
    }

    @Test
    void joinsAnUndatedReportOnlyWithWhatIsNearItsArticle() {
        assertThat(sorted(
                        meeting("a", "2024-06-20", "2024-06-19", null, LEADERS),
                        meeting("b", "2024-06-25", null, null, LEADERS)))
                .containsExactly(List.of("a", "b"));
        assertThat(sorted(
                        meeting("a", "2024-06-20", "2024-06-19", null, LEADERS),
                        meeting("b", "2025-06-25", null, null, LEADERS)))
                .hasSize(2);
    }

    @Test
    void tellsAVisitFromItsAnnouncementToItsEndAsOneEventWithAHistory() {
        Facts planned = article("a", "2024-06-15")
                .event(
                        "Visit",
                        "planned",
                        "2024-06-18/2024-06-19",
                        "place/pyongyang",
                        "पुतिन जाएंगे",
                        "visitor=person/vladimir-putin",
                        "destination=country/KP");
        Facts done = article("b", "2024-06-20")
                .event(
                        "Visit",
                        "occurred",
                        "2024-06-19",
                        "place/pyongyang",
                        "पुतिन पहुंचे",
                        "visitor=person/vladimir-putin",
                        "destination=country/KP");
        Facts cancelled = article("c", "2024-06-17")
                .event(
                        "Visit",
                        "denied",
                        "2024-06-18/2024-06-19",
                        null,
                        "यात्रा रद्द",
                        "visitor=person/vladimir-putin",
                        "destination=country/KP");
        EventGraph visit = event(planned, done);
        assertThat(values(visit, Vocabulary.STATUS)).containsExactly("occurred");
        assertThat(values(visit, Vocabulary.EDTF)).containsExactly("2024-06-19");
        assertThat(values(visit, Vocabulary.HAS_REPORT)).hasSize(2);
        assertThat(visit.ties()).extracting(EventGraph.Tie::kind).containsOnly("visited");
        assertThat(values(event(planned, cancelled), Vocabulary.STATUS)).containsExactly("denied");
        assertThat(event(planned, cancelled).ties()).isEmpty();
    }

    @Test
    void saysWhatItsReportsDisagreeOnAndPrefersWhatMoreArticlesSay() {
        EventGraph meeting = event(
                meeting("a", "2024-06-20", "2024-06-18/2024-06-19", "place/moscow", LEADERS),
                meeting("b", "2024-06-20", "2024-06-19/2024-06-20", "place/vladivostok", LEADERS),
                meeting("c", "2024-06-21", "2024-06-19/2024-06-20", "place/vladivostok", LEADERS));
        assertThat(values(meeting, Vocabulary.DISAGREES_ON)).containsExactly("date", "place");
        assertThat(values(meeting, Vocabulary.EDTF)).containsExactly("2024-06-19/2024-06-20");
        assertThat(values(meeting, Vocabulary.HAS_PLACE)).containsExactly("vladivostok");
    }

    @Test
    void keepsWhatOneArticleTellsApartAndWhatIsSaidInOtherWords() {
        String[] us = {"actor=country/RU", "target=country/CN"};
        assertThat(sorted(
                        article("a", "2024-06-20")
                                .event("Accuse", "occurred", "2024-06-19", null, "रूस ने जासूसी का आरोप लगाया", us)
                                .event(
                                        "Accuse",
                                        "occurred",
                                        "2024-06-19",
                                        null,
                                        "रूस ने व्यापार नियम तोड़ने की शिकायत की",
                                        us),
                        article("b", "2024-06-20")
                                .event("Accuse", "occurred", "2024-06-19", null, "जासूसी का आरोप रूस ने दोहराया", us)))
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("a"));
    }

    @Test
    void takesPhoneCallsForOtherMeetings() {
        assertThat(sorted(
                        meeting("a", "2024-06-20", "2024-06-19", null, LEADERS),
                        article("b", "2024-06-20")
                                .event("Meeting", "occurred", "2024-06-19", null, "फोन पर बात", LEADERS, "mode=phone")))
                .hasSize(2);
    }

    @Test
    void scoresPairsOfReports() {
        ConsolidationScore score = ConsolidationScore.of(
                Map.of("a", "g1", "b", "g1", "c", "g1", "d", "g2", "e", "g2"),
                Map.of("a", "x", "b", "x", "c", "y", "d", "y", "e", "z", "f", "z"));
        assertThat(score.precision()).isEqualTo(1 / 3.0);
        assertThat(score.recall()).isEqualTo(1 / 4.0);
        assertThat(score.overCount()).isEqualTo(2.0);
        assertThat(score.wrong()).containsExactly("c + d", "e + f");
    }
}

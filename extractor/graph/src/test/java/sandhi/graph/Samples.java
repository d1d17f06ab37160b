package sandhi.graph;

import static sandhi.graph.Facts.article;

import java.util.List;
import sandhi.reader.facts.Reading;

/** Articles about Russia and North Korea, written for testing: the sample behind the tests of questions. */
public final class Samples {
    private static final String LEADERS = "participant=person/vladimir-putin,person/kim-jong-un";
    private static final String TREATY = "agreement=agreement/~व्यापक-रणनीतिक-साझेदारी-संधि";

    private Samples() {}

    public static List<Reading> all() {
        return List.of(
                article("n1", "2024-06-18")
                        .event(
                                "Visit",
                                "planned",
                                "2024-06-18/2024-06-19",
                                "place/pyongyang",
                                "पुतिन मंगलवार को उत्तर कोरिया की यात्रा पर जाएंगे",
                                "visitor=person/vladimir-putin",
                                "destination=country/KP",
                                "host=person/kim-jong-un",
                                "reportedBy=agency/tass")
                        .event(
                                "Meeting",
                                "occurred",
                                "2023-09",
                                "place/vladivostok",
                                "पिछले साल सितंबर में दोनों नेता मिले थे",
                                LEADERS)
                        .position("person/vladimir-putin", "President", "राष्ट्रपति", "country/RU", false)
                        .reading(),
                article("n2", "2024-06-20")
                        .event(
                                "Visit",
                                "occurred",
                                "2024-06-19",
                                "place/pyongyang",
                                "पुतिन बुधवार को प्योंगयांग पहुंचे",
                                "visitor=person/vladimir-putin",
                                "destination=country/KP")
                        .event(
                                "Meeting",
                                "occurred",
                                "2024-06-19",
                                "place/pyongyang",
                                "किम के साथ शिखर वार्ता की",
                                LEADERS)
                        .event(
                                "Signing",
                                "occurred",
                                "2024-06-19",
                                "place/pyongyang",
                                "दोनों नेताओं ने व्यापक रणनीतिक साझेदारी संधि पर हस्ताक्षर किए",
                                "party=person/vladimir-putin,person/kim-jong-un",
                                TREATY,
                                "reportedBy=agency/tass")
                        .position("person/kim-jong-un", "Leader", "नेता", "country/KP", false)
                        .position("person/vladimir-putin", "President", "राष्ट्रपति", "country/RU", false)
                        .reading(),
                article("n3", "2024-07-02")
                        .event(
                                "Signing",
                                "occurred",
                                "2024-06",
                                null,
                                "रूस और उत्तर कोरिया ने जून में साझेदारी संधि पर हस्ताक्षर किए",
                                "party=country/RU,country/KP",
                                "agreement=agreement/~साझेदारी-संधि")
                        .event(
                                "Signing",
                                "occurred",
                                "1961",
                                null,
                                "1961 में दोनों देशों ने मैत्री संधि पर हस्ताक्षर किए थे",
                                "party=country/RU,country/KP",
                                "agreement=agreement/~मैत्री-संधि")
                        .event(
                                "Support",
                                "occurred",
                                null,
                                null,
                                "चीन ने उत्तर कोरिया का समर्थन किया",
                                "actor=country/CN",
                                "target=country/KP")
                        .reading(),
                article("n4", "2025-07-13")
                        .event(
                                "Meeting",
                                "occurred",
                                "2025-07-12",
                                "place/wonsan",
                                "लावरोव ने शनिवार को वॉनसान में अपनी समकक्ष चोई सोन-हुई से मुलाकात की",
                                "participant=person/sergei-lavrov,person/choe-son-hui")
                        .event(
                                "Meeting",
                                "occurred",
                                "2025-07-12",
                                "place/wonsan",
                                "लावरोव किम जोंग उन से भी मिले",
                                "participant=person/sergei-lavrov,person/kim-jong-un")
                        .event(
                                "Visit",
                                "planned",
                                null,
                                "place/moscow",
                                "किम मॉस्को की यात्रा पर जाएंगे",
                                "visitor=person/kim-jong-un",
                                "destination=country/RU")
                        .event(
                                "Agree",
                                "occurred",
                                "2025-07-12",
                                null,
                                "दोनों देश सीधी उड़ानें शुरू करने पर सहमत हुए",
                                "actor=country/RU,country/KP")
                        .position("person/sergei-lavrov", "Foreign Minister", "विदेश मंत्री", "country/RU", false)
                        .reading());
    }
}

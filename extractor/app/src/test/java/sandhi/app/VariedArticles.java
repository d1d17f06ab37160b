package sandhi.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes many articles out of a few: each copy of the whole set plays among other states and leaders, in other years. Inside a copy the
 * change is the same everywhere (who becomes whom, by how many weeks), so that reports of one event stay reports of one event. The same
 * numbers always give the same articles.
 */
final class VariedArticles {
    /** State, adjective, capital, leader, leader in short: what changes places. */
    private static final List<List<String>> STATES = List.of(
            List.of("रूस", "रूसी", "मॉस्को", "व्लादिमीर पुतिन", "पुतिन"),
            List.of("चीन", "चीनी", "बीजिंग", "शी चिनफिंग", "चिनफिंग"),
            List.of("भारत", "भारतीय", "नई दिल्ली", "नरेंद्र मोदी", "मोदी"),
            List.of("अमेरिका", "अमेरिकी", "वाशिंगटन", "डोनाल्ड ट्रंप", "ट्रंप"),
            List.of("उत्तर कोरिया", "उत्तर कोरियाई", "प्योंगयांग", "किम जोंग उन", "किम"),
            List.of("ईरान", "ईरानी", "तेहरान", "इब्राहिम रईसी", "रईसी"),
            List.of("यूक्रेन", "यूक्रेनी", "कीव", "वोलोदिमीर ज़ेलेंस्की", "ज़ेलेंस्की"),
            List.of("फ्रांस", "फ्रांसीसी", "पेरिस", "इमैनुएल मैक्रों", "मैक्रों"),
            List.of("जापान", "जापानी", "टोक्यो", "फुमियो किशिदा", "किशिदा"),
            List.of("ब्राज़ील", "ब्राज़ीली", "ब्रासीलिया", "लूला दा सिल्वा", "लूला"),
            List.of("मिस्र", "मिस्री", "काहिरा", "अब्देल फतह अल-सीसी", "अल-सीसी"),
            List.of("नेपाल", "नेपाली", "काठमांडू", "पुष्प कमल दहल", "दहल"));

    private static final List<String> MONTHS = List.of(
            "जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर");
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}\\p{Nd}])";
    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{M}\\p{Nd}])";
    private static final Pattern DATE =
            Pattern.compile("([0-9]{1,2}) (" + String.join("|", MONTHS) + ")( (?:19|20)[0-9]{2})?" + NO_LETTER_BEHIND);
    private static final Pattern YEAR = Pattern.compile(NO_LETTER_BEFORE + "(?:19|20)[0-9]{2}" + NO_LETTER_BEHIND);

    private VariedArticles() {}

    /** An article as its source gives it. */
    record Source(
            String id, @Nullable String title, @Nullable LocalDate published, String text) {}

    /** So many articles: copy after copy of the given ones, the first copy unchanged. */
    static List<Source> of(List<Source> models, int count) {
        List<Source> articles = new ArrayList<>();
        for (int copy = 0; articles.size() < count; copy++) {
            for (Source model : models) {
                if (articles.size() < count) {
                    articles.add(copy == 0 ? model : vary(model, copy));
                }
            }
        }
        return articles;
    }

    /** The article with one more event, as if its outlet had brought it up to date. */
    static Source edited(Source article, int number) {
        List<String> one = STATES.get(number % STATES.size());
        List<String> other = STATES.get((number + 5) % STATES.size());
        LocalDate day = article.published() == null
                ? LocalDate.of(2015, 5, 1 + number % 28)
                : article.published().minusDays(1 + number % 20);
        String news = "\n\n" + one.get(0) + " के राष्ट्रपति " + one.get(3) + " ने " + day.getDayOfMonth() + " "
                + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear() + " को " + other.get(2) + " में "
                + other.get(0) + " के राष्ट्रपति " + other.get(3) + " से मुलाकात की।";
        return new Source(article.id(), article.title(), article.published(), article.text() + news);
    }

    private static Source vary(Source model, int copy) {
        int years = copy % 9 - 6;
        int days = 364 * years + 7 * (copy % 5 - 2); // whole weeks: weekdays stay true
        Map<String, String> names = names(copy);
        LocalDate published = model.published();
        int year = published == null ? 2023 : published.getYear();
        return new Source(
                model.id() + "-" + copy,
                model.title() == null ? null : text(model.title(), names, year, days, years),
                published == null ? null : published.plusDays(days),
                text(model.text(), names, year, days, years));
    }

    private static Map<String, String> names(int copy) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < STATES.size(); i++) {
            List<String> to = STATES.get((i * (copy % 2 == 0 ? 1 : 5) + copy) % STATES.size());
            for (int j = 0; j < to.size(); j++) {
                names.put(STATES.get(i).get(j), to.get(j));
            }
        }
        return names;
    }

    private static String text(String text, Map<String, String> names, int year, int days, int years) {
        String alternatives = String.join(
                "|",
                names.keySet().stream()
                        .sorted(Comparator.comparing(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .toList());
        Matcher name = Pattern.compile(NO_LETTER_BEFORE + "(?:" + alternatives + ")" + NO_LETTER_BEHIND)
                .matcher(text);
        String renamed = name.replaceAll(found -> names.get(found.group()));
        // dates first; what they become is hidden from the change of bare years
        String dated = DATE.matcher(renamed)
                .replaceAll(found -> date(found.group(1), found.group(2), found.group(3), year, days));
        return YEAR.matcher(dated)
                .replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) + years))
                .replace("\u0000", "");
    }

    private static String date(String day, String month, @Nullable String givenYear, int year, int days) {
        int inYear = givenYear == null ? year : Integer.parseInt(givenYear.strip());
        int dayOfMonth = Integer.parseInt(day);
        int monthOfYear = MONTHS.indexOf(month) + 1;
        if (dayOfMonth < 1 || dayOfMonth > 28) {
            dayOfMonth = 28;
        }
        LocalDate shifted = LocalDate.of(inYear, monthOfYear, dayOfMonth).plusDays(days);
        String hidden = String.format(Locale.ROOT, "%d", shifted.getYear()).replaceAll("(.)", "$1\u0000");
        return shifted.getDayOfMonth() + " " + MONTHS.get(shifted.getMonthValue() - 1)
                + (givenYear == null ? "" : " " + hidden);
    }
}

package sandhi.reader.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sandhi.reader.rulebook.TimeRules;

/** Any day of two centuries is read back from every form that it is written in; no text is too strange. */
class TimePropertiesTest {
    private static final List<TimeRules.Entry> MONTHS =
            Tagging.RULEBOOK.times().lists().get("month");
    private static final List<TimeRules.Entry> NUMERALS =
            Tagging.RULEBOOK.times().lists().get("numeral");
    private static final List<TimeRules.Entry> WEEKDAYS =
            Tagging.RULEBOOK.times().lists().get("weekday");
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 13);

    @Property(tries = 200, seed = "20250713")
    void everyDayRoundTripsInEveryForm(@ForAll("days") LocalDate day) {
        for (String form : forms(day)) {
            List<Timex> found = Tagging.tag("समझौता " + form + " को हुआ।", PUBLISHED);
            assertThat(found).as(form + " -> " + Tagging.show(found)).hasSize(1);
            assertThat(found.get(0).begin()).as(form).isEqualTo(day);
            assertThat(found.get(0).end()).as(form).isEqualTo(day);
            assertThat(found.get(0).date().edtf()).as(form).isEqualTo(day.toString());
        }
    }

    @Property(tries = 200, seed = "20250714")
    void noTextIsTooStrange(@ForAll("texts") String text) {
        for (LocalDate published :
                new LocalDate[] {null, LocalDate.of(1, 1, 1), PUBLISHED, LocalDate.of(9999, 12, 31)}) {
            List<Timex> found = Tagging.tag(text, published);
            int end = 0;
            for (Timex time : found) {
                assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(time.text())
                        .isEqualTo(
                                text.substring(time.span().start(), time.span().end()));
                if (time.begin() != null) {
                    assertThat(time.begin()).isBeforeOrEqualTo(time.end());
                }
                end = time.span().end();
            }
        }
    }

    @Property(tries = 6, seed = "20250715")
    void workGrowsWithTheTextOnly(@ForAll("pieces") String piece) {
        String text = (piece + " ").repeat(2000);
        assertThat(Tagging.tag(text, PUBLISHED)).hasSizeLessThanOrEqualTo(4_000);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> words = new ArrayList<>(List.of(
                "13",
                "2025",
                "१३",
                "99999999999999999999",
                "31",
                "00",
                "0",
                "1.5.7",
                "2,000",
                ":",
                "/",
                "-",
                ".",
                ",",
                "(",
                ")",
                "।",
                "'",
                "के",
                "की",
                "में",
                "से",
                "तक",
                "और",
                "को",
                "था",
                "है",
                "होगा",
                "पहले",
                "बाद",
                "\n",
                "\u200d",
                "🙂",
                "ab",
                "\ud800"));
        Tagging.RULEBOOK
                .times()
                .lists()
                .values()
                .forEach(entries -> entries.forEach(e -> words.add(String.join(" ", e.words()))));
        return Arbitraries.of(words).list().ofMaxSize(25).map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("1", "दो", "13 जुलाई", "से", "पिछले", "2025-");
    }

    private static List<String> forms(LocalDate day) {
        List<String> forms = new ArrayList<>();
        String d = Integer.toString(day.getDayOfMonth());
        String m = Integer.toString(day.getMonthValue());
        String y = Integer.toString(day.getYear());
        for (TimeRules.Entry month : MONTHS) {
            if (!month.value().equals(m)) {
                continue;
            }
            String name = String.join("", month.words());
            forms.add(d + " " + name + " " + y);
            forms.add(d + " " + name + ", " + y);
            forms.add(devanagari(d + " " + name + " " + y));
            forms.add(name + " " + d + ", " + y);
            forms.add(y + " " + name + " " + d);
        }
        String month = String.join(
                "",
                MONTHS.stream()
                        .filter(e -> e.value().equals(m) && e.words().get(0).charAt(0) > 'z')
                        .findFirst()
                        .orElseThrow()
                        .words());
        for (TimeRules.Entry weekday : WEEKDAYS) {
            if (weekday.value().equals(Integer.toString(day.getDayOfWeek().getValue()))) {
                forms.add(String.join(" ", weekday.words()) + ", " + d + " " + month + " " + y);
            }
        }
        for (String number : numerals(day.getDayOfMonth())) {
            forms.add(number + " " + month + " " + y);
            forms.add(number + " " + month + " " + words(day.getYear()));
        }
        forms.add(day.toString());
        forms.add(String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        forms.add(String.format(Locale.ROOT, "%d-%d-%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        forms.add(String.format(Locale.ROOT, "%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        forms.add(devanagari(
                String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())));
        return forms;
    }

    private static List<String> numerals(int value) {
        return NUMERALS.stream()
                .filter(e -> e.value().equals(Integer.toString(value)))
                .map(e -> e.words().get(0))
                .toList();
    }

    /** 1971: उन्नीस सौ इकहत्तर; 2025: दो हजार पच्चीस; 2100: इक्कीस सौ. */
    private static String words(int year) {
        int rest = year % 100;
        String head =
                year >= 2000 && year < 2100 ? "दो हजार" : numerals(year / 100).get(0) + " सौ";
        return rest == 0 ? head : head + " " + numerals(rest).get(0);
    }

    private static String devanagari(String digits) {
        StringBuilder out = new StringBuilder();
        for (char c : digits.toCharArray()) {
            out.append(c >= '0' && c <= '9' ? (char) ('०' + (c - '0')) : c);
        }
        return out.toString();
    }
}

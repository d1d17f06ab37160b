package sandhi.reader.times;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sandhi.reader.facts.Publication;
import sandhi.reader.rulebook.Rulebook;
import sandhi.reader.rulebook.RulebookLoader;
import sandhi.reader.rulebook.TimeRules;
import sandhi.reader.text.Article;
import sandhi.reader.text.Fold;
import sandhi.reader.text.TextGate;

/** Every rule finds what its examples say and leaves its counterexamples alone. */
class TimeRulesTest {
    private final Rulebook rulebook = RulebookLoader.shipped("hi");
    private final TimeTagger tagger = new TimeTagger(rulebook.times());

    @Test
    void everyRuleProvesItself() {
        List<String> wrong = new ArrayList<>();
        for (TimeRules.Rule rule : rulebook.times().rules()) {
            for (TimeRules.Example example : rule.examples()) {
                List<Timex> found = tag(example.text(), example.published());
                boolean right = found.stream()
                        .anyMatch(t -> t.text().equals(example.finds())
                                && (example.value() == null || example.value().equals(t.value()))
                                && (example.date() == null
                                        || t.date() != null
                                                && example.date()
                                                        .equals(t.date().edtf())));
                if (!right) {
                    wrong.add(rule.id() + ": " + example + "\n    found " + show(found));
                }
            }
            for (String text : rule.counterexamples()) {
                List<Timex> found = tag(text, null);
                if (found.stream().anyMatch(t -> t.rule().equals(rule.id()))) {
                    wrong.add(rule.id() + ": counterexample " + text + "\n    found " + show(found));
                }
            }
        }
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    @Test
    void knowsTheMonthsAndWeekdaysOfUnicode() {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag("hi"));
        WordLists lists = new WordLists(rulebook.times());
        String[] months = symbols.getMonths();
        for (int i = 0; i < 12; i++) {
            assertThat(value(lists, "month", months[i])).as(months[i]).isEqualTo(Integer.toString(i + 1));
        }
        String[] weekdays = symbols.getWeekdays();
        for (int i = 1; i <= 7; i++) {
            assertThat(value(lists, "weekday", weekdays[i]))
                    .as(weekdays[i])
                    .isEqualTo(Integer.toString(i == 1 ? 7 : i - 1));
        }
    }

    @Test
    void numeralsHaveNoGapUpToAHundred() {
        List<String> values = rulebook.times().lists().get("numeral").stream()
                .map(TimeRules.Entry::value)
                .distinct()
                .toList();
        for (int i = 0; i < 100; i++) {
            assertThat(values).contains(Integer.toString(i));
        }
    }

    private static String value(WordLists lists, String type, String word) {
        var tokens = new TextGate(new sandhi.reader.text.TextRules(
                        java.util.Set.of(),
                        java.util.Set.of(),
                        new sandhi.reader.text.WordClasses(java.util.Map.of()),
                        List.of()))
                .open(new Article("t", null, null, null, "hi", Fold.fold(word)))
                .sentences()
                .get(0)
                .tokens();
        return lists.value(type, tokens, 0);
    }

    private List<Timex> tag(String text, String published) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        Article article = new Article("t", null, null, day, "hi", text);
        Publication publication = new Publication(day, published, day == null ? "unknown" : "given", day != null);
        return tagger.tag(new TextGate(rulebook.text()).open(article), publication, new VerbTense(rulebook.times()));
    }

    private static String show(List<Timex> found) {
        StringBuilder out = new StringBuilder();
        found.forEach(t -> out.append(t.rule())
                .append(" [")
                .append(t.text())
                .append("] ")
                .append(t.value())
                .append(' ')
                .append(t.date() == null ? null : t.date().edtf())
                .append("; "));
        return out.toString();
    }
}

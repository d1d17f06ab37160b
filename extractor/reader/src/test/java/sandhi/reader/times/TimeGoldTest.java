package sandhi.reader.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The open list of expressions with their values, in all the ways that news write them. */
class TimeGoldTest {
    @Test
    void valuesAreRight() throws IOException {
        int all = 0;
        List<String> wrong = new ArrayList<>();
        try (InputStream in = TimeGoldTest.class.getResourceAsStream("/times/expressions.tsv")) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (int i = 1; i < lines.length; i++) {
                if (lines[i].startsWith("#")) {
                    continue;
                }
                String[] cells = lines[i].split("\t", -1);
                List<Timex> found = Tagging.tag(cells[0], cells[2].isEmpty() ? null : LocalDate.parse(cells[2]));
                all++;
                if (!right(cells[0], cells[1], cells[3], found)) {
                    wrong.add(lines[i] + "\n    found " + Tagging.show(found));
                }
            }
        }
        double accuracy = 100.0 * (all - wrong.size()) / all;
        System.out.printf("expressions with the right value: %d of %d = %.1f %%%n", all - wrong.size(), all, accuracy);
        wrong.forEach(System.out::println);
        assertThat(all).isGreaterThanOrEqualTo(300);
        assertThat(accuracy).isGreaterThanOrEqualTo(97);
    }

    private static boolean right(String text, String expression, String value, List<Timex> found) {
        int start = text.indexOf(expression);
        int end = start + expression.length();
        List<Timex> there = found.stream()
                .filter(t -> t.span().start() < end && start < t.span().end())
                .toList();
        return switch (value) {
            case "none" -> there.isEmpty();
            case "-" -> there.stream().anyMatch(t -> t.date() == null);
            default ->
                there.stream()
                        .anyMatch(t -> value.equals(t.value())
                                && t.span().start() <= start
                                && t.span().end() >= end);
        };
    }
}

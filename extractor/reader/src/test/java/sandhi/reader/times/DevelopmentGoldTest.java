package sandhi.reader.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sandhi.reader.text.Document;

/** Whether the articles' own expressions give the dates that a careful reader gives to their events. */
class DevelopmentGoldTest {
    @Test
    void mostGoldDatesAreAmongTheExpressionsOfTheirArticle() throws IOException {
        int all = 0;
        int found = 0;
        List<String> misses = new ArrayList<>();
        for (String part : List.of("dev articles", "seeds seeds")) {
            Path gold = Tagging.shared("gold/" + part.split(" ")[0]).orElse(null);
            Path articles = Tagging.shared("corpus/" + part.split(" ")[1]).orElse(null);
            if (gold == null || articles == null) {
                return;
            }
            try (Stream<Path> files = Files.list(gold)) {
                for (Path file : files.sorted().toList()) {
                    Map<?, ?> annotation = (Map<?, ?>) Tagging.json(file);
                    Document document = document(articles.resolve(file.getFileName()));
                    List<Timex> times = Tagging.tag(document);
                    for (Object each : (List<?>) annotation.get("events")) {
                        Map<?, ?> event = (Map<?, ?>) each;
                        String date = (String) event.get("date");
                        if (date == null) {
                            continue;
                        }
                        all++;
                        if (times.stream()
                                        .anyMatch(t -> t.date() != null
                                                && same(t.date().edtf(), date))
                                || same(Tagging.publication(document).edtf(), date)) {
                            found++;
                        } else {
                            misses.add(annotation.get("id") + " " + date + " " + event.get("type") + " | "
                                    + event.get("evidence") + "\n      " + Tagging.show(times));
                        }
                    }
                }
            }
        }
        System.out.printf("gold dates among the expressions: %d of %d = %.1f %%%n", found, all, 100.0 * found / all);
        if (Boolean.getBoolean("misses")) {
            misses.forEach(System.out::println);
        }
        assertThat(100.0 * found / all).isGreaterThan(85);
    }

    private static Document document(Path file) throws IOException {
        Map<?, ?> article = (Map<?, ?>) Tagging.json(file);
        String published = (String) article.get("published");
        return Tagging.open((String) article.get("text"), published == null ? null : LocalDate.parse(published));
    }

    /** X in the gold stands for any digit. */
    private static boolean same(@org.jspecify.annotations.Nullable String ours, String gold) {
        if (ours == null || ours.length() != gold.length()) {
            return false;
        }
        for (int i = 0; i < gold.length(); i++) {
            if (gold.charAt(i) != 'X' && gold.charAt(i) != ours.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

package sandhi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline that Sandhi was asked for: Russia and North Korea from five real articles, which stand beside the project. */
class SeedTimelineTest {
    @TempDir
    Path folder;

    @Test
    void theFiveArticlesGiveTheTimelineOfRussiaAndNorthKorea() {
        Path seeds = seeds();
        assumeTrue(
                Files.isDirectory(seeds), "skipped: the seed articles (shared/corpus/seeds) are not beside this clone");
        Terminal terminal = new Terminal();
        String store = folder.resolve("store").toString();
        assertThat(terminal.run("ingest", "--store", store, seeds.toString()).out())
                .startsWith("5 articles: 5 new");
        String table = terminal.run(
                        "query",
                        "timeline",
                        "-p",
                        "a=रूस",
                        "-p",
                        "b=उत्तर कोरिया",
                        "-p",
                        "lang=en",
                        "--format",
                        "tsv",
                        "--store",
                        store)
                .out();
        List<String> rows = table.lines().toList();
        assertThat(rows).as(table).anyMatch(r -> has(r, "1961", "Signing", "Soviet Union", "North Korea"));
        assertThat(rows).as(table).anyMatch(r -> has(r, "2023-09", "Meeting", "Vladimir Putin", "Kim Jong-un"));
        assertThat(rows).as(table).anyMatch(r -> has(r, "2024-06-18", "Visit", "Vladimir Putin", "North Korea"));
        assertThat(rows)
                .as(table)
                .anyMatch(r -> has(r, "2024-06-19", "Signing", "Vladimir Putin", "Kim Jong-un", "Pyongyang"));
        assertThat(rows).as(table).anyMatch(r -> has(r, "2024-09-13", "Meeting", "Sergei Shoigu", "Kim Jong-un"));
        assertThat(rows).as(table).anyMatch(r -> has(r, "2025-07-12", "Meeting", "Choe Son", "Lavrov", "Wonsan"));
        assertThat(rows).as(table).anyMatch(r -> has(r, "2025-07-12", "Meeting", "Kim Jong-un", "Lavrov"));
        List<String> dates = rows.stream()
                .skip(1)
                .map(r -> r.split("\t", 2)[0].replaceAll("[^0-9X/-]", ""))
                .toList();
        List<String> dated = dates.stream().filter(d -> !d.isEmpty()).toList();
        assertThat(dates.subList(0, dated.size())).as("undated last").isEqualTo(dated);
        assertThat(rows.stream().skip(1))
                .as("each row names the article that proves it")
                .allMatch(r -> r.contains("s00"));
    }

    private static boolean has(String row, String... parts) {
        return Stream.of(parts).allMatch(row::contains);
    }

    private static Path seeds() {
        Path at = Path.of("").toAbsolutePath();
        while (at.getParent() != null) {
            Path found = at.resolveSibling("shared/corpus/seeds");
            if (Files.isDirectory(found)) {
                return found;
            }
            at = at.getParent();
        }
        return Path.of("shared/corpus/seeds");
    }
}

package sandhi.reader.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Side by side with HeidelTime's automatic Hindi rules on the open list and the development articles. HeidelTime is GPL: it is on the
 * class path only with {@code mvn -P heideltime}, is called by reflection, and never shipped. Without the profile this says so and ends.
 */
class HeidelTimeComparisonTest {
    private static final Pattern TIMEX = Pattern.compile("<TIMEX3[^>]* value=\"([^\"]*)\"[^>]*>([^<]*)</TIMEX3>");
    private static final String CONFIG = """
            considerDate = true
            considerDuration = true
            considerSet = true
            considerTime = true
            considerTemponym = false
            typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
            typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
            uimaVarDate = Date
            uimaVarDuration = Duration
            uimaVarLanguage = Language
            uimaVarSet = Set
            uimaVarTime = Time
            uimaVarTemponym = Temponym
            uimaVarTypeToProcess = Type
            ConvertDurations = true
            """;

    private record Found(String text, String value) {}

    @Test
    void findsMoreAndMoreOfThemRight(@TempDir Path folder) throws Exception {
        Object peer;
        Method process;
        try {
            Class<?> type = Class.forName("de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone");
            process = type.getMethod("process", String.class, Date.class);
            peer = open(type, folder.resolve("config.props"));
        } catch (ClassNotFoundException e) {
            System.out.println("skipped: HeidelTime is not on the class path; run with -P heideltime");
            return;
        }
        int all = 0;
        int ours = 0;
        int theirs = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/times/expressions.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#")
                    || cells[0].equals("text")
                    || cells[3].equals("none")
                    || cells[3].equals("-")
                    || cells[2].isEmpty()) {
                continue;
            }
            all++;
            LocalDate day = LocalDate.parse(cells[2]);
            ours += Tagging.tag(cells[0], day).stream().anyMatch(t -> cells[3].equals(t.value())) ? 1 : 0;
            theirs += run(peer, process, cells[0], day).stream().anyMatch(f -> f.value.equals(cells[3])) ? 1 : 0;
        }
        System.out.printf("values right on the open list of %d: ours %d, HeidelTime %d%n", all, ours, theirs);
        articles(peer, process);
        assertThat(ours).isGreaterThan(theirs);
    }

    private static void articles(Object peer, Method process) throws Exception {
        int articles = 0;
        int gold = 0;
        int[] found = new int[2];
        int[] right = new int[2];
        long[] nanos = new long[2];
        for (String part : List.of("dev articles", "seeds seeds")) {
            Path folder = Tagging.shared("gold/" + part.split(" ")[0]).orElse(null);
            Path texts = Tagging.shared("corpus/" + part.split(" ")[1]).orElse(null);
            if (folder == null || texts == null) {
                return;
            }
            for (Path file : files(folder)) {
                Map<?, ?> article = (Map<?, ?>) Tagging.json(texts.resolve(file.getFileName()));
                if (article.get("published") == null) {
                    continue;
                }
                LocalDate day = LocalDate.parse((String) article.get("published"));
                String text = (String) article.get("text");
                articles++;
                long start = System.nanoTime();
                List<Timex> mine = Tagging.tag(text, day);
                nanos[0] += System.nanoTime() - start;
                start = System.nanoTime();
                List<Found> other = run(peer, process, text, day);
                nanos[1] += System.nanoTime() - start;
                found[0] += mine.size();
                found[1] += other.size();
                for (Object event : (List<?>) ((Map<?, ?>) Tagging.json(file)).get("events")) {
                    String date = (String) ((Map<?, ?>) event).get("date");
                    if (date != null) {
                        gold++;
                        right[0] += mine.stream()
                                        .anyMatch(t -> t.date() != null
                                                && t.date().edtf().equals(date))
                                ? 1
                                : 0;
                        right[1] += other.stream().anyMatch(f -> f.value.equals(date)) ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf(
                "%d articles, %d gold dates: ours %d expressions, %d dates, %.0f articles/s; HeidelTime %d, %d, %.0f%n",
                articles,
                gold,
                found[0],
                right[0],
                articles / (nanos[0] / 1e9),
                found[1],
                right[1],
                articles / (nanos[1] / 1e9));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Found> run(Object peer, Method process, String text, LocalDate day) throws Exception {
        String xml = (String) process.invoke(
                peer, text, Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
        List<Found> found = new ArrayList<>();
        Matcher matcher = TIMEX.matcher(xml);
        while (matcher.find()) {
            found.add(new Found(matcher.group(2), matcher.group(1)));
        }
        return found;
    }

    private static Object open(Class<?> type, Path config) throws Exception {
        Files.writeString(config, CONFIG, StandardCharsets.UTF_8);
        ClassLoader loader = type.getClassLoader();
        Class<?> language = loader.loadClass("de.unihd.dbs.uima.annotator.heideltime.resources.Language");
        Class<?> document = loader.loadClass("de.unihd.dbs.heideltime.standalone.DocumentType");
        Class<?> output = loader.loadClass("de.unihd.dbs.heideltime.standalone.OutputType");
        Class<?> tagger = loader.loadClass("de.unihd.dbs.heideltime.standalone.POSTagger");
        return type.getConstructor(language, document, output, String.class, tagger, Boolean.class)
                .newInstance(
                        language.getMethod("getLanguageFromString", String.class)
                                .invoke(null, "auto-hindi"),
                        document.getField("NEWS").get(null),
                        output.getField("TIMEML").get(null),
                        config.toString(),
                        tagger.getField("NO").get(null),
                        false);
    }
}

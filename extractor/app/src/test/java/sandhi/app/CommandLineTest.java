package sandhi.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees of {@code extract}: results on standard output, one clear line for everything wrong. */
class CommandLineTest {
    private static final String HINDI = "रूस के राष्ट्रपति व्लादिमीर पुतिन ने शनिवार को मॉस्को में बैठक की।";

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void helpIsThereForEveryCommand() {
        assertThat(terminal.run("--help").code()).isZero();
        for (String command : List.of(
                "extract",
                "ingest",
                "query",
                "export",
                "runs",
                "schedule",
                "serve",
                "run",
                "eval",
                "explain",
                "dates")) {
            Terminal.Result help = terminal.run(command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out()).startsWith("Usage: sandhi " + command).doesNotContain("null");
        }
    }

    @Test
    void wrongUsageIsOneLineAndCode2() {
        for (String[] wrong : new String[][] {{}, {"extrct"}, {"extract"}, {"extract", "--frmat", "json", "x"}}) {
            Terminal.Result result = terminal.run(wrong);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err().lines()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "extrct x|did you mean extract?",
                "extract --published kal x|'--published': 'kal' is no day; write it as 2025-07-13",
                "extract --threads 0 x|--threads must be 1 or more, not 0",
                "explain --published 2024-13-01 x|'2024-13-01' is no day; write it as 2025-07-13",
                "dates --reference 2025-07-13xyz x|--reference 2025-07-13xyz: write it as 2025-07-13 or 2025-07-13T10:00",
                "runs --last 0|--last must be 1 or more, not 0",
                "runs --store FOLDER|FOLDER: there is no store yet",
                "runs --store ftp://x/y|--store ftp://x/y: is no web address; write for example http://localhost:3030/sandhi",
                "runs --store http:///x|--store http:///x: is no web address",
                "runs --store FOLDER --user me|--user me: goes with the address of a store",
                "serve --port -1 --store FOLDER|--port must be from 0 to 65535, not -1",
                "run --port 99999 --store FOLDER|--port must be from 0 to 65535, not 99999",
                "serve --port 0 --store FOLDER --schedule nowhere|nowhere: the list of sources cannot be read: it does not exist",
            })
    void wrongValuesAreToldInOneLineThatSaysWhatIsRight(String command, String said) {
        Terminal.Result result =
                terminal.run(command.replace("FOLDER", folder.toString()).split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains(said.replace("FOLDER", folder.toString()))
                .doesNotContain("java.", "a fault of Sandhi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "dates"})
    void aTextThatIsNoneIsToldInOneLine(String command) {
        assertThat(terminal.run(command, " ").err()).isEqualTo("sandhi " + command + ": the text is empty\n");
        terminal.type("déjà vu".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(terminal.run(command, "-").err())
                .isEqualTo("sandhi " + command
                        + ": standard input is not UTF-8: byte 1, line 1; convert it first, for example with iconv\n");
    }

    @Test
    void anEmptyPathIsNotThisFolder() {
        assertThat(terminal.run("extract", "").err()).startsWith("set aside: '' is no path; this folder is .\n");
    }

    @Test
    void anArticlesFactsAreOneJsonObjectALine() throws IOException {
        write("b.txt", HINDI);
        write("a.json", "{\"id\":\"x1\",\"published\":\"2025-07-13T10:00:00+05:30\",\"text\":\"" + HINDI + "\"}");
        Terminal.Result result = terminal.run("extract", "--format", "json", folder.toString());
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(2);
        var first = new JsonMapper().readTree(lines.get(0));
        assertThat(first.path("id").asText()).isEqualTo("x1");
        assertThat(first.path("published").asText()).isEqualTo("2025-07-13");
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly("id", "published", "entities", "positions", "events");
        assertThat(lines.get(1)).startsWith("{\"id\":\"b\"");
    }

    @Test
    void badInputsAreSetAsideEachInOneLineAndTheRestGoesOn() throws IOException {
        write("00-good.txt", HINDI);
        write("01-empty.txt", "");
        Files.write(folder.resolve("02-binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 13});
        Files.write(folder.resolve("03-latin1.txt"), "déjà vu".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("04-utf16.txt"), HINDI.getBytes(StandardCharsets.UTF_16));
        write("05-huge.txt", (HINDI + "\n").repeat(80_000));
        write("06-fields.json", "{\"id\":7,\"published\":\"13 जुलाई\",\"title\":null}");
        write("07-broken.json", "{\"id\":\"a\",\n\"text\": रूस}");
        write("08-list.json", "\"only a string\"");
        Files.createSymbolicLink(folder.resolve("09-dangling.txt"), folder.resolve("nothing-there"));
        write("10-english.txt", "The Russian president met his counterpart in Pyongyang on Wednesday.");
        write(
                "11-lines.jsonl",
                "{\"id\":\"l1\",\"text\":\"" + HINDI + "\"}\n\n{\"id\":\"l2\"}\nnot json\n"
                        + "{\"id\":\"l1\",\"text\":\"" + HINDI + "\"}\n{\"id\":\"l5\",\"text\":\"" + HINDI + "\"}");
        write("12-script.html", "<html><body><script>var x = 'रूस';</script></body></html>");
        write("99-good.txt", HINDI);
        write("README.md", "no article, no word about it");
        Files.createDirectory(folder.resolve("empty-folder"));

        Terminal.Result result = terminal.run(
                "extract",
                "--format",
                "json",
                folder.toString(),
                folder.resolve("empty-folder").toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("{\"id\":\"00-good\"", "{\"id\":\"l1\"", "{\"id\":\"l5\"", "{\"id\":\"99-good\"");
        List<String> errors = result.err().replace(folder + "/", "").lines().toList();
        assertThat(errors)
                .containsExactly(
                        "set aside: 01-empty.txt is empty",
                        "set aside: 02-binary.txt is binary, not text (a zero byte at 4)",
                        "set aside: 03-latin1.txt is not UTF-8: byte 1, line 1; convert it first, for example with iconv",
                        "set aside: 04-utf16.txt is UTF-16, not UTF-8; convert it first: iconv -f UTF-16 -t UTF-8",
                        "set aside: 05-huge.txt is larger than 4 MB, too large for an article; several articles go into a .jsonl file",
                        "set aside: 06-fields.json has wrong fields: 'id' is not a string but a number; 'text' is missing; "
                                + "'published' is not a date but '13 जुलाई' (write YYYY-MM-DD)",
                        "set aside: 07-broken.json is not JSON: Unrecognized token 'रूस': was expecting (JSON String, Number, Array, Object "
                                + "or token 'null', 'true' or 'false') (line 2, column 9)",
                        "set aside: 08-list.json is no JSON object but a string; an article is {\"id\", \"url\", \"title\", "
                                + "\"published\", \"text\"}",
                        "set aside: 09-dangling.txt does not exist",
                        "set aside: 10-english.txt is not in Hindi: 0 % of its letters are Devanagari",
                        "set aside: 11-lines.jsonl:3 has wrong fields: 'text' is missing",
                        "set aside: 11-lines.jsonl:4 is not JSON: Unrecognized token 'not': was expecting (JSON String, Number, Array, "
                                + "Object or token 'null', 'true' or 'false') (column 1)",
                        "set aside: 11-lines.jsonl:5 has the id 'l1' of 11-lines.jsonl:1; ids must be unique",
                        "set aside: 12-script.html is a page without text",
                        "set aside: empty-folder holds no articles (files that end in .txt, .html, .json or .jsonl)",
                        "4 read, 15 set aside");
    }

    @Test
    void fiftyMegabytesOfTextAreSetAsideWithoutBeingKept() throws IOException {
        Files.write(folder.resolve("big.jsonl"), "क".repeat(17_000_000).getBytes(StandardCharsets.UTF_8));
        Terminal.Result result = terminal.run("extract", folder.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("big.jsonl:1 is larger than 4 MB");
    }

    @Test
    void aWebPageGivesItsStoryHeadlineAddressAndDay() throws IOException {
        write("page.html", """
                <!doctype html><html lang="hi"><head><title>x | अख़बार</title>
                <link rel="canonical" href="https://news.example/hi/1">
                <meta property="article:published_time" content="2025-07-13T08:00:00+05:30"></head>
                <body><nav><a>मनोरंजन</a></nav><h1>पुतिन और किम की मुलाकात</h1>
                <article><p>रूस के राष्ट्रपति ने <b>प्योंगयांग</b> में वार्ता की।</p><script>alert('बुरा')</script>
                <p>दूसरा पैराग्राफ<br>यहां है।</p><figure><figcaption>फ़ोटो</figcaption></figure></article>
                <footer>कॉपीराइट</footer></body></html>
                """);
        sandhi.reader.text.Article[] found = new sandhi.reader.text.Article[1];
        new sandhi.app.articles.ArticleFiles(List.of(folder.toString()), null, 1 << 20, System.in)
                .each(item -> found[0] = ((sandhi.app.articles.Item.Found) item).article());
        assertThat(found[0].text())
                .isEqualTo(
                        "पुतिन और किम की मुलाकात\n\nरूस के राष्ट्रपति ने प्योंगयांग में वार्ता की।\n\nदूसरा पैराग्राफ\nयहां है।");
        assertThat(found[0].title()).isEqualTo("पुतिन और किम की मुलाकात");
        assertThat(found[0].url()).isEqualTo("https://news.example/hi/1");
        assertThat(found[0].published()).hasToString("2025-07-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"p\",\"text\":\"%s\"}",
                "{\n \"id\": \"p\",\n \"text\": \"%s\"\n}",
                "[{\"id\":\"p\",\"text\":\"%s\"}]"
            })
    void standardInputIsTakenForWhatItIs(String form) {
        terminal.type(form.formatted(HINDI));
        assertThat(terminal.run("extract", "--format", "json", "-").out()).startsWith("{\"id\":\"p\",");
    }

    @Test
    void plainTextOnStandardInputTakesTheGivenDay() {
        terminal.type("\uFEFF" + HINDI);
        assertThat(terminal.run("extract", "--format", "json", "--published", "2025-07-13", "-")
                        .out())
                .startsWith("{\"id\":\"stdin\",\"published\":\"2025-07-13\"");
    }

    @Test
    void factsComeAsRdfToo() {
        terminal.type(HINDI);
        String turtle = terminal.run("extract", "--format", "turtle", "--published", "2025-07-13", "-")
                .out();
        assertThat(turtle).contains("schema:NewsArticle", "व्लादिमीर पुतिन");
        Model model = RDFParser.fromString(turtle, Lang.TURTLE).toModel();
        terminal.type(HINDI);
        String quads = terminal.run("extract", "--format", "nquads", "--published", "2025-07-13", "-")
                .out();
        assertThat(quads.lines()).hasSize((int) model.size()).isSorted();
    }

    @Test
    void datesOfATextCountFromItsReference() throws IOException {
        Terminal.Result json = terminal.run(
                "dates",
                "--reference",
                "2025-07-13T10:00",
                "--format",
                "json",
                "बैठक शनिवार को हुई और 19 जून 2024 को समझौता हुआ था।");
        assertThat(json.code()).isZero();
        var found = new JsonMapper().readTree(json.out());
        assertThat(found).hasSize(2);
        assertThat(found.path(0).path("text").asText()).contains("शनिवार");
        assertThat(found.path(0).path("begin").asText()).isEqualTo("2025-07-12");
        assertThat(found.path(1).path("value").asText()).isEqualTo("2024-06-19");
        terminal.type("बैठक शनिवार को हुई।");
        assertThat(terminal.run("dates", "-").out()).contains("शनिवार").doesNotContain("2025");
        assertThat(terminal.run("dates", "--reference", "kal", "x").err())
                .isEqualTo("sandhi dates: --reference kal: write it as 2025-07-13 or 2025-07-13T10:00\n");
    }

    @Test
    void theResultIsTheSameWithAnyNumberOfThreads() {
        String gold = "src/test/resources/gold/articles";
        String one = terminal.run("extract", "--format", "json", "--threads", "1", gold)
                .out();
        assertThat(terminal.run("extract", "--format", "json", "--threads", "7", gold)
                        .out())
                .isEqualTo(one);
        assertThat(one.lines()).hasSize(48);
    }

    @Test
    void evalPrintsTheScorersFigures() {
        Terminal.Result result = terminal.run(
                "eval", "--gold", "src/test/resources/gold/annotations", "src/test/resources/gold/articles");
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("48 gold articles, 48 predicted\nentities ");
        assertThat(terminal.run("eval", "--gold", "nowhere", "x").err())
                .isEqualTo("sandhi eval: nowhere: the gold annotations cannot be read: it does not exist\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, Charset.forName("UTF-8"));
    }

    @Test
    void explainShowsWhatWasFoundAndWhatANearMissLacked() {
        Terminal.Result found = terminal.run(
                "explain",
                "--published",
                "2024-05-17",
                "शी जिनपिंग ने गुरुवार को बीजिंग में व्लादिमीर पुतिन से मुलाकात की।");
        assertThat(found.code()).isZero();
        assertThat(found.out())
                .contains(
                        "शी जिनपिंग = [person/xi-jinping]",
                        "गुरुवार",
                        "2024-05-16",
                        "as ne",
                        "by hi.meeting.mulakat-karna");
        terminal.type("शी जिनपिंग ने मुलाकात की।");
        assertThat(terminal.run("explain", "-").out()).contains("lacks participant 1 of 2");
    }
}

package sandhi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sandhi.app.server.Server;
import sandhi.graph.store.GraphStore;

/** Articles into a store and questions to it, on the command line. */
class IngestAndQueryTest {
    private static final String MEETING =
            "रूस के राष्ट्रपति व्लादिमीर पुतिन ने 19 जून 2024 को प्योंगयांग में उत्तर कोरिया के नेता किम जोंग उन से मुलाकात की।";
    private static final String VISIT = "चीन के विदेश मंत्री वांग यी 3 मई 2023 को मॉस्को पहुंचे।";

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();
    private String inbox = "";
    private String store = "";

    @BeforeEach
    void articles() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("inbox"));
        inbox = articles.toString();
        store = folder.resolve("store").toString();
        Files.writeString(articles.resolve("meeting.txt"), MEETING);
        Files.writeString(articles.resolve("visit.txt"), VISIT);
    }

    @Test
    void onlyWhatHasChangedIsReadAgain() throws IOException {
        assertThat(ingest()).startsWith("2 articles: 2 new, 0 changed, 0 unchanged, 0 retracted; 0 set aside; ");
        assertThat(ingest())
                .startsWith("2 articles: 0 new, 0 changed, 2 unchanged, 0 retracted; 0 set aside; 0 events");
        Files.writeString(Path.of(inbox, "visit.txt"), VISIT + " यह खबर पुरानी है।");
        assertThat(ingest()).startsWith("2 articles: 0 new, 1 changed, 1 unchanged, 0 retracted; 0 set aside; ");
    }

    @Test
    void whatIsHardToBelieveIsLoadedAndListedIfAsked() throws IOException {
        Files.writeString(Path.of(inbox, "visit.txt"), VISIT + " वांग यी 3 मई 2023 को टोक्यो पहुंचे।");
        assertThat(terminal.run("ingest", "--store", store, inbox).err()).contains("implausible facts (--warnings");
        Files.writeString(Path.of(inbox, "visit.txt"), VISIT + " वांग यी 3 मई 2023 को नई दिल्ली पहुंचे।");
        assertThat(terminal.run("ingest", "--warnings", "--store", store, inbox).err())
                .contains(
                        "implausible: article visit: ", "id/person/wang-yi is said to have been in ", "on 2023-05-03");
        assertThat(ask("doubts", "a=चीन", "lang=en")).contains("two countries on one day", "Wang Yi");
    }

    @Test
    void whatHasGoneIsRetractedIfAskedAndNothingElse() throws IOException {
        ingest();
        Files.delete(Path.of(inbox, "visit.txt"));
        assertThat(ingest()).startsWith("1 articles: 0 new, 0 changed, 1 unchanged, 0 retracted");
        assertThat(ask("timeline", "a=चीन")).contains("2023-05-03");
        Path empty = Files.writeString(Path.of(inbox, "empty.txt"), "");
        Terminal.Result unsure = terminal.run("ingest", "--prune", "--store", store, inbox);
        assertThat(unsure.err()).contains("nothing was retracted: 1 inputs were set aside");
        assertThat(unsure.code()).isEqualTo(1);
        Files.delete(empty);
        assertThat(terminal.run("ingest", "--prune", "--store", store, inbox).out())
                .startsWith("1 articles: 0 new, 0 changed, 1 unchanged, 1 retracted");
        assertThat(terminal.run("query", "timeline", "-p", "a=चीन", "--store", store)
                        .err())
                .contains("knows nobody and nothing called 'चीन'");
        assertThat(ask("timeline", "a=रूस")).contains("2024-06-19");
    }

    @Test
    void namesAreUnderstoodAsPeopleTypeThem() {
        ingest();
        String rows = ask("timeline", "a=रूस", "b=उत्तर कोरिया");
        assertThat(rows).contains("2024-06-19", "किम जोंग उन", "article meeting");
        assertThat(ask("timeline", "a=Russia", "b=North Korea")).isEqualTo(rows);
        assertThat(ask("met", "a=पुतिन", "b=Kim Jong Un")).contains("2024-06-19");
        assertThat(ask("timeline", "a=पुतिन", "lang=en")).contains("Vladimir Putin", "Meeting");
    }

    @Test
    void answersCanBeThoseOfAnEarlierDay() throws IOException {
        Files.writeString(
                Path.of(inbox, "dated.json"),
                "{\"id\":\"dated\",\"published\":\"2024-06-20\",\"text\":\"" + MEETING + "\"}");
        Files.delete(Path.of(inbox, "meeting.txt"));
        ingest();
        String[] question = {"query", "timeline", "-p", "a=रूस", "-p", "b=किम जोंग उन", "--store", store, "--as-of"};
        assertThat(terminal.run(with(question, "2024-06-19")).out()).doesNotContain("मुलाकात");
        assertThat(terminal.run(with(question, "2024-06-20")).out()).contains("2024-06-19", "मुलाकात");
        assertThat(terminal.run(with(with(with(question, "2024"), "-p"), "as-of=2024"))
                        .err())
                .contains("given as well");
    }

    @Test
    void answersComeInTheFormsThatProgramsRead() {
        ingest();
        String[] question = {"query", "timeline", "-p", "a=रूस", "-p", "b=किम जोंग उन", "--store", store, "--format"};
        assertThat(terminal.run(with(question, "csv")).out())
                .startsWith("date,type,status,who,whom,place,quote,article,event");
        assertThat(terminal.run(with(question, "tsv")).out()).startsWith("?date\t?type\t");
        assertThat(terminal.run(with(question, "json")).out()).contains("\"vars\"", "\"2024-06-19\"");
    }

    @Test
    void aQuestionThatCannotBeAskedIsOneClearLine() {
        ingest();
        assertOneLine("there is no question 'tmeline'; there are", "query", "tmeline", "--store", store);
        assertOneLine("needs the parameter 'a'", "query", "timeline", "--store", store);
        assertOneLine("has no parameter 'x'", "query", "timeline", "-p", "x=1", "--store", store);
        assertOneLine("write it as name=value", "query", "timeline", "-p", "रूस", "--store", store);
        assertOneLine("there is no store yet", "query", "timeline", "-p", "a=रूस", "--store", store + "2");
        assertOneLine("does not answer", "query", "timeline", "-p", "a=रूस", "--store", "http://127.0.0.1:1/x");
        assertOneLine("does not answer", "ingest", "--store", "http://127.0.0.1:1/x", inbox);
    }

    @Test
    void aParameterIsAValueNeverAPieceOfTheQuery() {
        ingest();
        for (String evil :
                List.of("a=\"} DROP ALL {\"", "a=रूस\" ?x \"", "a='; DELETE WHERE {?s ?p ?o}", "a=<x> } #")) {
            assertOneLine("knows nobody and nothing called", "query", "timeline", "-p", evil, "--store", store);
        }
        assertThat(ask("timeline", "a=रूस")).contains("2024-06-19");
    }

    @Test
    void aStoreInUseIsOneClearLine() {
        try (GraphStore open = GraphStore.open(Path.of(store))) {
            assertThat(open.states()).isEmpty();
            assertOneLine("the store " + store + " is in use by another process", "ingest", "--store", store, inbox);
        }
    }

    @Test
    void whileAServerHasTheStoreOpenAnIngestWritesThroughIt() throws IOException {
        ingest();
        String before = terminal.run("export", "--canonical", "--store", store).out();
        try (Server server =
                Server.start(Path.of(System.getProperty("sandhi.home"), "fuseki-config"), Path.of(store), 0)) {
            assertThat(ingest()).startsWith("2 articles: 0 new, 0 changed, 2 unchanged");
            Files.writeString(
                    Path.of(inbox, "another.txt"), "ईरान के राष्ट्रपति हसन रूहानी 5 मई 2018 को बीजिंग पहुंचे।");
            assertThat(ingest()).startsWith("3 articles: 1 new, 0 changed, 2 unchanged");
            assertThat(ask("timeline", "a=ईरान")).contains("2018-05-05");
            Terminal.Result stranger = terminal.run("ingest", "--store", server.pages() + "sandhi", inbox);
            assertThat(stranger.code()).isEqualTo(2);
            assertThat(stranger.err())
                    .contains("refuses the user or password", "articles come in through ./sandhi ingest")
                    .hasLineCount(1);
            Files.delete(Path.of(inbox, "another.txt"));
            assertThat(terminal.run("ingest", "--prune", "--store", store, inbox)
                            .out())
                    .startsWith("2 articles: 0 new, 0 changed, 2 unchanged, 1 retracted");
        }
        assertThat(terminal.run("export", "--canonical", "--store", store).out())
                .isEqualTo(before);
        assertThat(terminal.run("runs", "--store", store).out().lines()).hasSize(4);
    }

    @Test
    void whatOtherCodeHasReadIsReadAgain() {
        ingest();
        try (GraphStore open = GraphStore.open(Path.of(store))) {
            String other =
                    "PREFIX sandhi: <https://sandhi.example/ontology#> DELETE { GRAPH ?g { ?a sandhi:readerVersion ?v } } "
                            + "INSERT { GRAPH ?g { ?a sandhi:readerVersion ?w } } "
                            + "WHERE { GRAPH ?g { ?a sandhi:readerVersion ?v } BIND (CONCAT('x', SUBSTR(?v, 2)) AS ?w) }";
            Txn.executeWrite(
                    open.dataset(),
                    () -> UpdateExec.dataset(open.dataset()).update(other).execute());
        }
        assertThat(ingest()).startsWith("2 articles: 0 new, 2 changed, 0 unchanged");
        assertThat(ingest()).startsWith("2 articles: 0 new, 0 changed, 2 unchanged");
    }

    @Test
    void theWholeGraphComesOutAndEqualGraphsGiveEqualBytes() throws IOException {
        ingest();
        String[] canonical = {"export", "--canonical", "--store"};
        String lines = terminal.run(with(canonical, store)).out();
        assertThat(lines).contains("Vladimir Putin").doesNotContain("_:", "graph/runs>");
        Files.writeString(Path.of(inbox, "another.txt"), "ईरान के राष्ट्रपति हसन रूहानी 5 मई 2018 को बीजिंग पहुंचे।");
        ingest();
        assertThat(terminal.run(with(canonical, store)).out()).isNotEqualTo(lines);
        Files.delete(Path.of(inbox, "another.txt"));
        terminal.run("ingest", "--prune", "--store", store, inbox);
        assertThat(terminal.run(with(canonical, store)).out()).isEqualTo(lines);
        for (Lang lang : List.of(Lang.NQUADS, Lang.TRIG, Lang.TURTLE)) {
            String all = terminal.run("export", "--format", lang.getName().replace("-", ""), "--store", store)
                    .out();
            assertThat(RDFParser.fromString(all, lang).toDatasetGraph().find().hasNext())
                    .as(lang.getName())
                    .isTrue();
        }
    }

    @Test
    void everyRunIsOnRecord() throws IOException {
        ingest();
        Files.writeString(Path.of(inbox, "zero.txt"), "");
        terminal.run("ingest", "--store", store, inbox);
        List<String> runs = terminal.run("runs", "--store", store).out().lines().toList();
        assertThat(runs).hasSize(3);
        assertThat(runs.get(0)).contains("done", "2 articles: 0 new", "1 set aside");
        assertThat(runs.get(1)).isEqualTo("    " + Path.of(inbox, "zero.txt") + " is empty");
        assertThat(runs.get(2)).contains("2 articles: 2 new");
    }

    private void assertOneLine(String words, String... args) {
        Terminal.Result result = terminal.run(args);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().contains(words);
    }

    private String ingest() {
        Terminal.Result result = terminal.run("ingest", "--store", store, inbox);
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    private String ask(String question, String... parameters) {
        String[] args = {"query", question, "--store", store};
        for (String parameter : parameters) {
            args = with(with(args, "-p"), parameter);
        }
        Terminal.Result result = terminal.run(args);
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    private static String[] with(String[] args, String more) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 1);
        all[args.length] = more;
        return all;
    }
}

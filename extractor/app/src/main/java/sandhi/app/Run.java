package sandhi.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sandhi.app.articles.ArticleFiles;
import sandhi.app.server.Server;
import sandhi.graph.questions.Answer;
import sandhi.graph.questions.QuestionCatalogue;
import sandhi.graph.store.GraphStore;

/** {@code sandhi run}: reads the inbox into the default store, prints the first timeline, and serves. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Reads the articles in the inbox into the store, prints a timeline, and serves the store until Ctrl-C.")
final class Run implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files or folders of articles. Default: articles in the project.")
    private List<String> paths = List.of();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--timeline",
            paramLabel = "NAME",
            arity = "1..2",
            description = "Whose timeline to print: one or two names. Default: रूस and उत्तर कोरिया.")
    private List<String> timeline = List.of("रूस", "उत्तर कोरिया");

    Run(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Serve.serve(console, server, null, this::readAndShow);
        return Main.DONE;
    }

    private void readAndShow(Server running) {
        GraphStore graph = running.store();
        List<String> inbox = paths.isEmpty() ? List.of(Home.articles().toString()) : paths;
        ArticleFiles files = new ArticleFiles(inbox, null, ArticleFiles.DEFAULT_LIMIT, console.in());
        int threads = Runtime.getRuntime().availableProcessors();
        console.out()
                .println(Ingestion.summary(new Ingestion(graph, Inputs.reader(), threads, console).run(files, false)));
        console.out().println();
        Map<String, String> names = timeline.size() == 1
                ? Map.of("a", timeline.get(0))
                : Map.of("a", timeline.get(0), "b", timeline.get(1));
        Answer answer = QuestionCatalogue.load().get("timeline").ask(graph, names);
        console.out().println(String.join(" – ", timeline));
        console.out().println(AnswerFormat.TEXT.text(answer));
    }
}

package sandhi.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import sandhi.app.articles.ArticleFiles;
import sandhi.graph.store.GraphStore;
import sandhi.graph.store.IngestRun;

/** {@code make bench}: how long it takes to read many articles, to read them again, and to follow edits and removals. */
final class IngestBench {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path inbox;
    private final Path store;

    private IngestBench(Path folder) throws IOException {
        this.inbox = Files.createDirectories(folder.resolve("inbox"));
        this.store = folder.resolve("store");
    }

    /** Arguments: a folder to work in, the folder of the articles to vary, the number of articles. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        delete(folder);
        new IngestBench(folder).run(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private void run(Path models, int count) throws Exception {
        List<VariedArticles.Source> articles = VariedArticles.of(read(models), count);
        for (VariedArticles.Source article : articles) {
            write(article);
        }
        System.out.printf(
                Locale.ROOT,
                "%d processors, %d MB heap, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                System.getProperty("java.version"));
        System.out.println(
                "step                | articles |     s | CPU s | articles/s | transactions |  quads | store MB");
        Inputs.reader(); // the rules are loaded once a process
        ingest("all new", count);
        ingest("unchanged", count);
        for (int i = 0; i < articles.size(); i += 10) {
            write(VariedArticles.edited(articles.get(i), i / 10));
        }
        ingest("10 % edited", count);
        for (int i = 5; i < articles.size(); i += 10) {
            Files.delete(file(articles.get(i)));
        }
        ingest("10 % removed", count);
        long start = System.nanoTime();
        int code = new ProcessBuilder(
                        System.getProperty("sandhi.home") + "/sandhi",
                        "ingest",
                        "--store",
                        store.toString(),
                        inbox.toString())
                .inheritIO()
                .start()
                .waitFor();
        System.out.printf(
                Locale.ROOT,
                "./sandhi ingest, nothing changed, from start to end of the program: %.1f s (exit code %d)%n",
                (System.nanoTime() - start) / 1e9,
                code);
    }

    private void ingest(String step, int count) throws Exception {
        long start = System.nanoTime();
        double cpu = cpu();
        long transactions;
        IngestRun run;
        try (GraphStore graph = GraphStore.open(store)) {
            Console console = Console.on(new ByteArrayInputStream(new byte[0]), System.out, System.err);
            ArticleFiles source = new ArticleFiles(
                    List.of(inbox.toString()), null, ArticleFiles.DEFAULT_LIMIT, new ByteArrayInputStream(new byte[0]));
            run = new Ingestion(graph, Inputs.reader(), Runtime.getRuntime().availableProcessors(), console)
                    .run(source, true);
            transactions = graph.transactions();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-19s | %8d | %5.1f | %5.1f | %10.0f | %12d | %6d | %8.1f   (%d new, %d changed, %d unchanged, %d retracted, %d set aside)%n",
                step,
                run.read(),
                seconds,
                cpu() - cpu,
                run.read() / seconds,
                transactions,
                quads(),
                megabytes(),
                run.added(),
                run.changed(),
                run.unchanged(),
                run.removed(),
                run.setAside());
        if (run.read() + run.setAside() < count * 9 / 10) {
            throw new IllegalStateException("not all articles were read: " + run);
        }
    }

    /** Seconds that the processors have spent on this process; they tell what work costs also where others work beside it. */
    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private int quads() {
        try (GraphStore graph = GraphStore.open(store)) {
            return Integer.parseInt(
                    graph.select(QueryFactory.create("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"))
                            .next()
                            .get("n")
                            .getLiteralLexicalForm());
        }
    }

    /** What the store takes on the disk; its files have holes, which their lengths do not tell. */
    private double megabytes() throws IOException {
        Process du = new ProcessBuilder("du", "-sk", store.toString()).start();
        String kilobytes = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Integer.parseInt(kilobytes.split("\\s")[0]) / 1024.0;
    }

    private static List<VariedArticles.Source> read(Path folder) throws IOException {
        List<VariedArticles.Source> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonNode node = JSON.readTree(Files.readString(file));
                String title = node.path("title").textValue();
                String published = node.path("published").textValue();
                articles.add(new VariedArticles.Source(
                        node.get("id").textValue(),
                        title,
                        published == null ? null : LocalDate.parse(published),
                        node.get("text").textValue()));
            }
        }
        return articles;
    }

    private Path file(VariedArticles.Source article) {
        return inbox.resolve(article.id() + ".json");
    }

    private void write(VariedArticles.Source article) throws IOException {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", article.id());
        node.put("title", article.title());
        node.put(
                "published",
                article.published() == null ? null : article.published().toString());
        node.put("text", article.text());
        Files.writeString(file(article), node.toString());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

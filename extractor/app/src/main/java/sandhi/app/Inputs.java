package sandhi.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sandhi.app.articles.ArticleFiles;
import sandhi.reader.Reader;
import sandhi.reader.rulebook.RulebookLoader;

/** The options by which commands are given articles. */
final class Inputs {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Files or folders of articles: .txt, .html, .json (one object {\"id\", \"url\", \"title\", \"published\", "
                        + "\"text\"}), .jsonl (one such object a line); '-' is standard input."
            })
    List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (YYYY-MM-DD) of articles that do not say theirs.")
    @Nullable
    LocalDate published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that read; the result is the same with any number. Default: one for each processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    ArticleFiles source(Console console) {
        return new ArticleFiles(paths, published, ArticleFiles.DEFAULT_LIMIT, console.in());
    }

    ReadArticles reading() {
        return reading(reader());
    }

    ReadArticles reading(Reader reader) {
        return new ReadArticles(reader, threads());
    }

    /** The reader of the shipped rules; loading them takes longer than reading an article, so it is done once. */
    static Reader reader() {
        return Shipped.READER;
    }

    private static final class Shipped {
        static final Reader READER = new Reader(RulebookLoader.shipped("hi"));
    }

    int threads() {
        if (threads < 1) {
            throw new Failure("--threads must be 1 or more, not " + threads);
        }
        return threads;
    }
}

package sandhi.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import sandhi.app.articles.ArticleSource;
import sandhi.app.articles.Item;
import sandhi.reader.Reader;
import sandhi.reader.facts.Reading;
import sandhi.reader.text.Article;

/** Reads articles on several threads and hands the readings on in the order of the articles. */
final class ReadArticles {
    private final Reader reader;
    private final int threads;

    ReadArticles(Reader reader, int threads) {
        this.reader = reader;
        this.threads = threads;
    }

    /** What became of one input. */
    sealed interface Outcome {
        /** An article and its facts. */
        record Read(Article article, Reading reading) implements Outcome {}

        /** An article that nobody wanted to have read. */
        record Passed(Article article) implements Outcome {}

        /** An input that could not be read, and why not. */
        record Aside(String input, String reason) implements Outcome {}
    }

    /** Reads all articles of the source. The taker runs on the calling thread. */
    void each(ArticleSource source, Consumer<Outcome> taker) {
        each(source, article -> true, taker);
    }

    /** The same, but passes over articles that are not wanted. */
    void each(ArticleSource source, Predicate<Article> wanted, Consumer<Outcome> taker) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<CompletableFuture<Outcome>> inOrder = new ArrayDeque<>();
            source.each(item -> {
                inOrder.add(start(item, wanted, workers));
                if (inOrder.size() > 4 * threads) {
                    taker.accept(inOrder.remove().join());
                }
            });
            while (!inOrder.isEmpty()) {
                taker.accept(inOrder.remove().join());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private CompletableFuture<Outcome> start(Item item, Predicate<Article> wanted, ExecutorService workers) {
        if (item instanceof Item.Found found) {
            return CompletableFuture.supplyAsync(() -> read(found, wanted), workers);
        }
        Item.SetAside aside = (Item.SetAside) item;
        return CompletableFuture.completedFuture(new Outcome.Aside(aside.input(), aside.reason()));
    }

    /** A fault of the reader costs the article that shows it, not the run. */
    private Outcome read(Item.Found found, Predicate<Article> wanted) {
        try {
            if (!wanted.test(found.article())) {
                return new Outcome.Passed(found.article());
            }
            return new Outcome.Read(found.article(), reader.read(found.article()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Aside(found.input(), "could not be read, a fault of Sandhi: " + e);
        }
    }
}

package sandhi.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import sandhi.app.articles.ArticleSource;
import sandhi.app.sources.Schedule;
import sandhi.app.sources.SourcesFile;
import sandhi.graph.store.GraphStore;
import sandhi.graph.store.IngestRun;
import sandhi.graph.store.StoreException;

/** Sources that are read into a store by their timetable, until told to end; what is being written then is finished first. */
final class Scheduled {
    private final Console console;
    private final GraphStore store;
    private final Schedule schedule;
    private volatile boolean stopping;

    /**
     * @param file the list of sources
     * @param memory folder for what the sources must remember between runs; each version of the rules has its own, so that new rules
     *     get to see everything again
     */
    Scheduled(Console console, GraphStore store, Path file, Path memory) {
        this.console = console;
        this.store = store;
        SourcesFile sources =
                SourcesFile.read(file, memory.resolve(Inputs.reader().version()), () -> stopping);
        this.schedule = new Schedule(sources, Clock.systemDefaultZone(), this::run, () -> stopping);
    }

    /** Reads each source once; true if all went through. */
    boolean once() {
        return schedule.once();
    }

    /** Reads each source when it is due. */
    void forever() throws InterruptedException {
        schedule.forever();
    }

    /** Tells it to end before the next transaction. */
    void stop() {
        stopping = true;
    }

    private boolean run(ArticleSource source) {
        int threads = Runtime.getRuntime().availableProcessors();
        try {
            IngestRun run = new Ingestion(store, Inputs.reader(), threads, store.batchSize(), console, () -> stopping)
                    .run(source, false);
            say(run.started().truncatedTo(ChronoUnit.SECONDS) + "  " + source.name() + "  "
                    + (run.done() ? "" : "FAILED: " + String.join("; ", run.problems()) + "  ")
                    + Ingestion.summary(run));
            return run.done();
        } catch (StoreException e) {
            say(source.name() + "  FAILED: " + e.getMessage());
            return false;
        }
    }

    private void say(String line) {
        console.out().println(line);
        console.out().flush();
    }
}

package sandhi.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import sandhi.app.articles.ArticleSource;
import sandhi.graph.store.Applied;
import sandhi.graph.store.ArticleState;
import sandhi.graph.store.Batch;
import sandhi.graph.store.Finding;
import sandhi.graph.store.GraphStore;
import sandhi.graph.store.IngestRun;
import sandhi.reader.Reader;
import sandhi.reader.facts.Reading;
import sandhi.reader.text.Article;

/**
 * Brings a store up to date with articles: reads what is new or changed, passes over what is not, and retracts what has gone if
 * asked. Each batch is one transaction; what is done when a run is broken off stays done, and the next run does the rest.
 */
final class Ingestion {
    private final GraphStore store;
    private final Reader reader;
    private final int threads;
    private final Console console;
    private final Progress progress;
    private final BooleanSupplier stopping;
    private final int batchSize;

    private final List<Reading> batch = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int removed;
    private int aside;
    private int events;

    Ingestion(GraphStore store, Reader reader, int threads, Console console) {
        this(store, reader, threads, store.batchSize(), console, () -> false);
    }

    /** An ingestion that ends before its next transaction when it is told to stop. */
    Ingestion(GraphStore store, Reader reader, int threads, int batchSize, Console console, BooleanSupplier stopping) {
        this.batchSize = batchSize;
        this.stopping = stopping;
        this.store = store;
        this.reader = reader;
        this.threads = threads;
        this.console = console;
        this.progress = new Progress(console);
    }

    /** Reads all articles of the source into the store, once, and records the run. */
    IngestRun run(ArticleSource source, boolean prune) {
        Instant started = Instant.now();
        store.bringUpToDate();
        Map<String, ArticleState> states = store.states();
        boolean done = false;
        try {
            new ReadArticles(reader, threads)
                    .each(source, article -> !known(states, article), outcome -> take(outcome, states));
            flush(states);
            if (prune) {
                prune(states.keySet());
            }
            source.done();
            done = true;
        } catch (Stopped e) {
            problems.add("ended on request; the next run does the rest");
        } catch (Failure e) {
            problems.add(e.getMessage());
        }
        progress.clear();
        IngestRun run = new IngestRun(
                started,
                Instant.now(),
                source.name(),
                seen.size(),
                added,
                changed,
                unchanged,
                removed,
                aside,
                events,
                done,
                problems);
        store.record(run);
        return run;
    }

    private void take(ReadArticles.Outcome outcome, Map<String, ArticleState> states) {
        if (stopping.getAsBoolean()) {
            throw new Stopped();
        }
        if (outcome instanceof ReadArticles.Outcome.Passed one) {
            seen.add(one.article().id());
            unchanged++;
        } else if (outcome instanceof ReadArticles.Outcome.Aside one) {
            setAside(one.input(), one.reason());
        } else if (outcome instanceof ReadArticles.Outcome.Read one) {
            add(one.reading(), states);
        }
        progress.show(seen.size(), events);
    }

    /** Ends a run between two transactions. */
    private static final class Stopped extends RuntimeException {}

    /** Implausible things that the articles of the run say; they stand in the graph all the same. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    private boolean known(Map<String, ArticleState> states, Article article) {
        ArticleState state = states.get(article.id());
        return state != null && state.matches(article.hash(), reader.version());
    }

    private void add(Reading reading, Map<String, ArticleState> states) {
        String id = reading.article().id();
        seen.add(id);
        batch.add(reading);
        if (batch.size() >= batchSize) {
            flush(states);
        }
    }

    private void flush(Map<String, ArticleState> states) {
        if (batch.isEmpty()) {
            return;
        }
        Applied applied = store.apply(Batch.of(batch));
        events += applied.reports();
        Set<String> refused = new TreeSet<>();
        for (Finding finding : applied.setAside()) {
            refused.add(finding.article());
            setAside(
                    "article " + finding.article(),
                    "would put into the graph what may not stand there: " + finding.reason());
        }
        for (Finding finding : applied.warnings()) {
            warnings.add("article " + finding.article() + ": " + finding.reason());
        }
        for (Reading reading : batch) {
            String id = reading.article().id();
            if (!refused.contains(id)) {
                added += states.containsKey(id) ? 0 : 1;
                changed += states.containsKey(id) ? 1 : 0;
            }
        }
        batch.clear();
    }

    /** Retracts what is in the store and no longer among the articles; not if an input could not be read, which may be one of them. */
    private void prune(Set<String> stored) {
        List<String> vanished = stored.stream().filter(id -> !seen.contains(id)).toList();
        if (vanished.isEmpty()) {
            return;
        }
        if (aside > 0) {
            String problem = "nothing was retracted: " + aside + " inputs were set aside, and may be what is missing";
            console.err().println(problem);
            problems.add(problem);
            return;
        }
        for (int i = 0; i < vanished.size(); i += batchSize) {
            List<String> some = vanished.subList(i, Math.min(vanished.size(), i + batchSize));
            removed += store.apply(Batch.removing(some)).removed();
        }
    }

    private void setAside(String input, String reason) {
        aside++;
        problems.add(input + " " + reason);
        progress.clear();
        console.setAside(input, reason);
    }

    /** A run in one line. */
    static String summary(IngestRun run) {
        double seconds = (run.ended().toEpochMilli() - run.started().toEpochMilli()) / 1000.0;
        return String.format(
                java.util.Locale.ROOT,
                "%d articles: %d new, %d changed, %d unchanged, %d retracted; %d set aside; %d events read; %.1f s",
                run.read(),
                run.added(),
                run.changed(),
                run.unchanged(),
                run.removed(),
                run.setAside(),
                run.events(),
                seconds);
    }
}

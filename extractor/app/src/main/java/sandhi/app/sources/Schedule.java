package sandhi.app.sources;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import sandhi.app.articles.ArticleSource;

/** Reads sources again and again, one at a time, each at its times. */
public final class Schedule {
    private final Clock clock;
    private final Duration step;
    private final BooleanSupplier stopping;
    private final Predicate<ArticleSource> run;
    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        final SourcesFile.Source source;
        ZonedDateTime next;
        int failures;

        Entry(SourcesFile.Source source, ZonedDateTime next) {
            this.source = source;
            this.next = next;
        }
    }

    /**
     * @param run reads a source once; true if it went through
     * @param stopping whether to end
     */
    public Schedule(SourcesFile file, Clock clock, Predicate<ArticleSource> run, BooleanSupplier stopping) {
        this(file, clock, Duration.ofMillis(200), run, stopping);
    }

    /** A schedule that looks at the clock again after each step. */
    Schedule(SourcesFile file, Clock clock, Duration step, Predicate<ArticleSource> run, BooleanSupplier stopping) {
        this.step = step;
        this.clock = clock.withZone(file.zone());
        this.run = run;
        this.stopping = stopping;
        for (SourcesFile.Source source : file.sources()) {
            entries.add(new Entry(source, source.timing().first(now())));
        }
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /** Reads every source once, in the order of the file. True if all went through. */
    public boolean once() {
        boolean all = true;
        for (Entry entry : entries) {
            all &= stopping.getAsBoolean() || run.test(entry.source.articles());
        }
        return all;
    }

    /** Reads each source when it is due, until told to end. A run is never begun before the one before it has ended. */
    public void forever() throws InterruptedException {
        while (!stopping.getAsBoolean()) {
            Entry due = entries.stream()
                    .min(Comparator.comparing(entry -> entry.next))
                    .orElse(null);
            if (due == null || due.next.isAfter(now())) {
                Thread.sleep(step.toMillis());
            } else {
                due.failures = run.test(due.source.articles()) ? 0 : due.failures + 1;
                ZonedDateTime ended = now();
                ZonedDateTime next = due.source.timing().next(ended, due.failures);
                due.next = next.plus(jitter(Duration.between(ended, next)));
            }
        }
    }

    /** Up to a twentieth of the wait, a minute at most, so that many programs do not ask one server at one moment. */
    private static Duration jitter(Duration wait) {
        long most = Math.min(60_000, Math.max(0, wait.toMillis() / 20));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most + 1));
    }
}

package sandhi.app.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sandhi.app.Failure;

/** Lists of sources and their timetables. */
class ScheduleTest {
    private static final ZonedDateTime NOON = ZonedDateTime.of(2025, 7, 13, 12, 0, 0, 0, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void theShippedListOfSourcesIsRight() {
        Path shipped = Path.of(System.getProperty("sandhi.home"), "fuseki-config", "sources.yaml");
        assertThat(SourcesFile.read(shipped, folder, () -> false).sources()).isNotEmpty();
    }

    @Test
    void everythingWrongWithAListIsSaidTogetherWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("sources.yaml"), """
                zone: "Mars/Olympus"
                sources:
                  - name: "a"
                    paths: ["inbox"]
                    every: "ten minutes"
                  - name: "a"
                    feed: "https://news.example/rss"
                    warc: ["x.warc"]
                    cron: "61 * * * *"
                  - name: "c"
                    folder: "inbox"
                    every: "10m"
                """);
        assertThatThrownBy(() -> SourcesFile.read(file, folder, () -> false))
                .isInstanceOf(Failure.class)
                .hasMessageContainingAll(
                        file + ":1:7",
                        "unknown time zone 'Mars/Olympus'",
                        "write for example 30s, 10m, 6h or 1d",
                        "exactly one of feed, paths, warc",
                        "is no cron expression",
                        "'folder'");
        assertThatThrownBy(() -> SourcesFile.read(folder.resolve("none.yaml"), folder, () -> false))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void anIntervalCountsFromTheEndAndDoublesWhileASourceFails() {
        Timing every = Timing.Every.parse("10m");
        assertThat(every.first(NOON)).isEqualTo(NOON);
        assertThat(every.next(NOON, 0)).isEqualTo(NOON.plusMinutes(10));
        assertThat(every.next(NOON, 2)).isEqualTo(NOON.plusMinutes(40));
        assertThat(every.next(NOON, 60)).isEqualTo(NOON.plusDays(1));
        assertThat(Timing.Every.parse("3d").next(NOON, 5)).isEqualTo(NOON.plusDays(3));
    }

    @Test
    void aCronExpressionHoldsInItsTimeZone() {
        ZonedDateTime delhi = NOON.withZoneSameInstant(ZoneId.of("Asia/Kolkata"));
        assertThat(Timing.Cron.parse("30 3 * * 1").first(delhi))
                .isEqualTo(ZonedDateTime.of(2025, 7, 14, 3, 30, 0, 0, ZoneId.of("Asia/Kolkata")));
    }

    @Test
    void eachSourceRunsWhenItIsDueAndNeverTwoAtOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("sources.yaml"), """
                zone: "UTC"
                sources:
                  - name: "often"
                    paths: ["."]
                    every: "10m"
                  - name: "down"
                    paths: ["."]
                    every: "10m"
                  - name: "hourly"
                    paths: ["."]
                    cron: "0 * * * *"
                """);
        MovingClock clock = new MovingClock();
        List<String> runs = new ArrayList<>();
        boolean[] running = new boolean[1];
        Schedule[] schedule = new Schedule[1];
        schedule[0] = new Schedule(
                SourcesFile.read(file, folder, () -> false),
                clock,
                Duration.ZERO,
                source -> {
                    assertThat(running[0]).isFalse();
                    running[0] = true;
                    runs.add(source.name());
                    clock.now = clock.now.plus(Duration.ofMinutes(1));
                    running[0] = false;
                    return !source.name().equals("down");
                },
                () -> clock.now.isAfter(NOON.plusHours(3).toInstant()));
        schedule[0].forever();
        assertThat(runs.subList(0, 2)).containsExactly("often", "down");
        assertThat(runs.stream().filter("hourly"::equals)).hasSizeBetween(2, 3);
        assertThat(runs.stream().filter("often"::equals)).hasSizeBetween(12, 17);
        assertThat(runs.stream().filter("down"::equals)).hasSizeBetween(4, 5);
    }

    /** A clock that goes a minute further each time it is looked at while nothing is due. */
    private static final class MovingClock extends Clock {
        private Instant now = NOON.toInstant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(20);
            return now;
        }
    }
}

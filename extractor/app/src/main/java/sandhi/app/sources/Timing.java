package sandhi.app.sources;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a source is read again. */
sealed interface Timing {
    /** Longest time between two tries at a source that fails. */
    Duration LONGEST = Duration.ofDays(1);

    /** The time of the next run, after one that ended at the given time and the given number of failures in a row. */
    ZonedDateTime next(ZonedDateTime ended, int failures);

    /** The time of the first run. */
    ZonedDateTime first(ZonedDateTime now);

    /** A fixed time after each run; twice as long after each failure. */
    record Every(Duration interval) implements Timing {
        private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smhd])");

        /** Of {@code 30s}, {@code 10m}, {@code 6h} or {@code 1d}. */
        static Every parse(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
                throw new IllegalArgumentException(
                        "is no interval but '" + text + "'; write for example 30s, 10m, 6h or 1d");
            }
            long number = Long.parseLong(matcher.group(1));
            return new Every(
                    switch (matcher.group(2)) {
                        case "s" -> Duration.ofSeconds(number);
                        case "m" -> Duration.ofMinutes(number);
                        case "h" -> Duration.ofHours(number);
                        default -> Duration.ofDays(number);
                    });
        }

        @Override
        public ZonedDateTime next(ZonedDateTime ended, int failures) {
            Duration wait = interval.multipliedBy(1L << Math.min(failures, 20));
            boolean tooLong = wait.compareTo(LONGEST) > 0;
            return ended.plus(tooLong && failures > 0 ? max(LONGEST, interval) : wait);
        }

        private static Duration max(Duration a, Duration b) {
            return a.compareTo(b) > 0 ? a : b;
        }

        @Override
        public ZonedDateTime first(ZonedDateTime now) {
            return now;
        }
    }

    /** At the times of a cron expression (minute, hour, day of month, month, day of week). */
    record Cron(String expression, ExecutionTime times) implements Timing {
        static Cron parse(String text) {
            try {
                CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
                return new Cron(text, ExecutionTime.forCron(parser.parse(text)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "is no cron expression (minute hour day month weekday): '" + text + "': " + e.getMessage());
            }
        }

        @Override
        public ZonedDateTime next(ZonedDateTime ended, int failures) {
            return times.nextExecution(ended).orElse(ended.plusYears(100));
        }

        @Override
        public ZonedDateTime first(ZonedDateTime now) {
            return next(now, 0);
        }
    }
}

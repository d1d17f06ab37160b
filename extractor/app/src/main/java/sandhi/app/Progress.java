package sandhi.app;

import java.io.PrintWriter;
import java.util.Locale;

/** How far a long command is: one line that is written over again, on a terminal only. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000;

    private final PrintWriter err;
    private final boolean terminal;
    private long last;
    private boolean shown;

    /** Shows progress if the launcher says that standard error is a terminal. */
    Progress(Console console) {
        this.err = console.err();
        this.terminal = Boolean.getBoolean("sandhi.terminal");
    }

    /** Shows the counts, not more often than an eye can follow. */
    void show(int articles, int events) {
        long now = System.nanoTime();
        if (terminal && now - last > EVERY_NANOS) {
            last = now;
            shown = true;
            err.print(String.format(Locale.ROOT, "\r%,d articles, %,d events …\u001B[K", articles, events));
            err.flush();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (shown) {
            shown = false;
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}

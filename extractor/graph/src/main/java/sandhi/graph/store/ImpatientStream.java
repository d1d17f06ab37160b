package sandhi.graph.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A stream that ends with an error where nothing comes for too long. */
final class ImpatientStream extends FilterInputStream {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "impatience");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration patience;

    ImpatientStream(InputStream in, Duration patience) {
        super(in);
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        ScheduledFuture<?> alarm = CLOCK.schedule(this::giveUp, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return in.read(bytes, from, length);
        } finally {
            alarm.cancel(false);
        }
    }

    private void giveUp() {
        try {
            in.close();
        } catch (IOException e) {
            // the reader gets its own error
        }
    }
}

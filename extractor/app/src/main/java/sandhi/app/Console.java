package sandhi.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import sandhi.app.articles.BadInput;
import sandhi.app.articles.StrictText;

/**
 * Where a command reads and prints.
 *
 * @param in standard input
 * @param out results, UTF-8
 * @param err everything said about the work, UTF-8
 * @param bytes where {@code out} goes, for results that are bytes already; flush {@code out} first
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, OutputStream bytes) {
    private static final int LONGEST_TEXT = 1_000_000;

    /** A console on the given streams. */
    static Console on(InputStream in, OutputStream out, OutputStream err) {
        return new Console(in, writer(out), writer(err), out);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** Says at once what was set aside and why. */
    void setAside(String input, String reason) {
        err.println("set aside: " + input + " " + reason);
        err.flush();
    }

    /** All of standard input; at most 1 MB of it. */
    String typed() {
        try {
            byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT) {
                throw new Failure("standard input is over 1 MB; give one article or less");
            }
            return StrictText.decode(bytes);
        } catch (BadInput e) {
            throw new Failure("standard input " + e.getMessage());
        } catch (IOException e) {
            throw new Failure("standard input cannot be read: " + Failure.why(e));
        }
    }
}

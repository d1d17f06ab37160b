package sandhi.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and prints.
 *
 * @param in standard input
 * @param out results, UTF-8
 * @param err everything said about the work, UTF-8
 */
record Console(InputStream in, PrintWriter out, PrintWriter err) {
    private static final int LONGEST_TEXT = 1_000_000;

    /** Says at once what was set aside and why. */
    void setAside(String input, String reason) {
        err.println("set aside: " + input + " " + reason);
        err.flush();
    }

    /** A text given on the command line, or all of standard input for {@code -}; at most 1 MB of it. */
    String given(String text) {
        if (!text.equals("-")) {
            return text;
        }
        try {
            byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT) {
                throw new Failure("standard input is over 1 MB; give one article or less");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Failure("standard input cannot be read: " + e.getMessage());
        }
    }
}

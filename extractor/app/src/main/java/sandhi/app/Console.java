package sandhi.app;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and prints.
 *
 * @param in standard input
 * @param out results, UTF-8
 * @param err everything said about the work, UTF-8
 */
record Console(InputStream in, PrintWriter out, PrintWriter err) {
    /** Says at once what was set aside and why. */
    void setAside(String input, String reason) {
        err.println("set aside: " + input + " " + reason);
        err.flush();
    }
}

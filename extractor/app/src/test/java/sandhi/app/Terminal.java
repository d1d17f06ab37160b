package sandhi.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs commands as a user would and keeps what they print. */
final class Terminal {
    private byte[] typed = {};

    /** What a command printed and its exit code. */
    record Result(int code, String out, String err) {}

    /** Gives the next command its standard input. */
    void type(String text) {
        type(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with bytes that need not be text. */
    void type(byte[] bytes) {
        typed = bytes;
    }

    Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new ByteArrayInputStream(typed), out, err, args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

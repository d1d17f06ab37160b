package sandhi.app.articles;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The one gate from bytes to text: UTF-8 without errors, or a clear reason. */
public final class StrictText {
    private StrictText() {}

    /**
     * The text of the bytes, without a byte order mark.
     *
     * @throws BadInput if they are not UTF-8 or no text at all
     */
    public static String decode(byte[] bytes) throws BadInput {
        int from = 0;
        if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            from = 3;
        } else if (bytes.length >= 2 && utf16Mark(bytes[0] & 0xFF, bytes[1] & 0xFF)) {
            throw new BadInput("is UTF-16, not UTF-8; convert it first: iconv -f UTF-16 -t UTF-8");
        }
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new BadInput("is binary, not text (a zero byte at " + i + ")");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int place = in.position();
            throw new BadInput("is not UTF-8: byte " + place + ", line " + line(bytes, place)
                    + "; convert it first, for example with iconv");
        }
        String text = out.flip().toString();
        if (controls(text) * 10 > text.length()) {
            throw new BadInput("is binary, not text (mostly control characters)");
        }
        return text;
    }

    private static boolean utf16Mark(int first, int second) {
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
    }

    private static int line(byte[] bytes, int place) {
        int line = 1;
        for (int i = 0; i < place; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
    }
}

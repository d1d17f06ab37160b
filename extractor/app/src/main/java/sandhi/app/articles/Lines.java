package sandhi.app.articles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of a stream as bytes, however long the stream; a line over the limit is skipped, not kept. */
final class Lines {
    private final InputStream in;
    private final int limit;
    private int number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Number of the line given last, from 1. */
    int number() {
        return number;
    }

    /**
     * The next line without its end, or null after the last.
     *
     * @throws BadInput if it is longer than the limit; the line after it can be asked for
     */
    byte @Nullable [] next() throws IOException, BadInput {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        while (b >= 0 && b != '\n') {
            length++;
            if (length <= limit) {
                line.write(b);
            }
            b = in.read();
        }
        if (length > limit) {
            throw new BadInput(ArticleFiles.tooLarge(limit));
        }
        return line.toByteArray();
    }
}

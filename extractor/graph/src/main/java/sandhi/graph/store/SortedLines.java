package sandhi.graph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts any number of lines by their bytes, in portions that go to temporary files, without repeats. */
final class SortedLines implements AutoCloseable {
    private static final int PORTION = 500_000;
    private static final Comparator<byte[]> ORDER = Arrays::compareUnsigned;

    private final int portion;
    private final List<byte[]> open = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();

    SortedLines() {
        this(PORTION);
    }

    SortedLines(int portion) {
        this.portion = portion;
    }

    void add(String line) {
        open.add(line.getBytes(StandardCharsets.UTF_8));
        if (open.size() >= portion) {
            try {
                spill();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot sort in a temporary file", e);
            }
        }
    }

    void writeTo(OutputStream out) throws IOException {
        spill();
        List<Source> sources = new ArrayList<>();
        try {
            PriorityQueue<Source> queue = new PriorityQueue<>((a, b) -> ORDER.compare(a.line, b.line));
            for (Path file : files) {
                Source source = new Source(file);
                sources.add(source);
                if (source.next()) {
                    queue.add(source);
                }
            }
            BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            byte[] last = null;
            while (!queue.isEmpty()) {
                Source source = queue.poll();
                if (last == null || !Arrays.equals(last, source.line)) {
                    buffered.write(source.line);
                    buffered.write('\n');
                }
                last = source.line;
                if (source.next()) {
                    queue.add(source);
                }
            }
            buffered.flush();
        } finally {
            for (Source source : sources) {
                source.in.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private void spill() throws IOException {
        open.sort(ORDER);
        Path file = Files.createTempFile("sandhi-sort", ".lines");
        files.add(file);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (byte[] line : open) {
                out.writeInt(line.length);
                out.write(line);
            }
            out.writeInt(-1);
        }
        open.clear();
    }

    private static final class Source {
        final DataInputStream in;
        byte[] line = new byte[0];

        Source(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
        }

        boolean next() throws IOException {
            int length = in.readInt();
            if (length < 0) {
                return false;
            }
            line = in.readNBytes(length);
            return true;
        }
    }
}

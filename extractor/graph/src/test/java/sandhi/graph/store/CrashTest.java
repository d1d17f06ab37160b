package sandhi.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sandhi.reader.facts.Reading;

/** A process killed in the middle of an ingest loses nothing that it reported as done, leaves no half batch, and the next run mends the rest. */
class CrashTest {
    private static final int BATCH = 8;
    private static final int BATCHES = 12;

    @TempDir
    Path folder;

    /** The process that is killed: loads batches and says so after each. */
    public static void main(String[] arguments) {
        try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
            for (int batch = store.states().size() / BATCH; batch < BATCHES; batch++) {
                store.apply(Batch.of(batch(batch)));
                System.out.println("done " + batch);
            }
        }
        System.out.println("end");
    }

    private static List<Reading> batch(int number) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            String id = "c" + (number * BATCH + i);
            readings.add(AnySequenceTest.reading(id, new Random(id.hashCode())));
        }
        return readings;
    }

    @Test
    void losesNothingThatWasReportedAsDone() throws Exception {
        int kills = Integer.getInteger("sandhi.kills", 3);
        Random random = new Random(20240619);
        for (int kill = 0; kill < kills; kill++) {
            int reported = ingestAndKill(random.nextInt(3), random.nextInt(120));
            try (GraphStore store = GraphStore.open(folder)) {
                Set<String> ids = new TreeSet<>(store.states().keySet());
                assertThat(ids.size() % BATCH).as("no half batch").isZero();
                assertThat(ids.size() / BATCH).isGreaterThan(reported);
                assertThat(AnySequenceTest.canonical(store)).isEqualTo(scratch(ids.size() / BATCH));
            }
        }
        ingestAndKill(Integer.MAX_VALUE, 0);
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(AnySequenceTest.canonical(store)).isEqualTo(scratch(BATCHES));
            TextIndexCare care = new TextIndexCare(folder);
            care.begin();
            assertThat(care.mustBeRebuilt(store.dataset()))
                    .as("text index true to the quads")
                    .isFalse();
        }
    }

    /** Runs the process until it has reported some batches, then a little longer; the number of the last batch it reported, or -1. */
    private int ingestAndKill(int batches, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrashTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int reported = -1;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int seen = 0;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("done ")) {
                    reported = Integer.parseInt(line.substring(5));
                    if (++seen > batches) {
                        Thread.sleep(millis);
                        process.destroyForcibly();
                        break;
                    }
                }
            }
        }
        process.waitFor();
        return reported;
    }

    private static String scratch(int batches) throws IOException {
        try (GraphStore store = GraphStore.inMemory()) {
            List<Reading> all = new ArrayList<>();
            for (int batch = 0; batch < batches; batch++) {
                all.addAll(batch(batch));
            }
            store.apply(Batch.of(all));
            return AnySequenceTest.canonical(store);
        }
    }
}

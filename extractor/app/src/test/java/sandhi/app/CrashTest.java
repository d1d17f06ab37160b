package sandhi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ingest killed at any moment leaves a store that opens, and that the next ingest brings to the state of an undisturbed one. */
class CrashTest {
    private static final int ARTICLES = 40;

    @TempDir
    Path folder;

    private final Random random = new Random(20250713);
    private final Terminal terminal = new Terminal();

    @Test
    void aKilledIngestIsMendedByTheNext() throws Exception {
        int kills = Integer.getInteger("sandhi.kills", 3);
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Path store = folder.resolve("store");
        int cutShort = 0;
        for (int round = 1; round <= kills; round++) {
            write(inbox, round);
            cutShort += kill(inbox, store) ? 1 : 0;
            // whatever is there is whole: the store answers, and its text index is mended when it opens
            assertThat(terminal.run("export", "--canonical", "--store", store.toString())
                            .code())
                    .isZero();
        }
        assertThat(cutShort)
                .as("ingests that had not ended when they were killed")
                .isPositive();
        assertThat(terminal.run("ingest", "--store", store.toString(), inbox.toString())
                        .code())
                .isZero();
        String fresh = folder.resolve("fresh").toString();
        terminal.run("ingest", "--store", fresh, inbox.toString());
        assertThat(terminal.run("export", "--canonical", "--store", store.toString())
                        .out())
                .isEqualTo(
                        terminal.run("export", "--canonical", "--store", fresh).out())
                .isNotEmpty();
    }

    /** Every round changes every article, so that every run has all of them to do. */
    private static void write(Path inbox, int round) throws IOException {
        for (int i = 0; i < ARTICLES; i++) {
            int day = 1 + (i + round) % 28;
            Files.writeString(
                    inbox.resolve("a" + i + ".txt"),
                    "रूस के राष्ट्रपति व्लादिमीर पुतिन ने " + day + " मई " + (1995 + (i + round) % 28)
                            + " को बीजिंग में चीन के राष्ट्रपति शी चिनफिंग से मुलाकात की।");
        }
    }

    /** Kills an ingest at a random moment after it has begun to write; true if it had not ended by itself. */
    private boolean kill(Path inbox, Path store) throws Exception {
        Process ingest = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dsandhi.home=" + System.getProperty("sandhi.home"),
                        "sandhi.app.Main",
                        "ingest",
                        "--batch",
                        "5",
                        "--store",
                        store.toString(),
                        inbox.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (ingest.isAlive() && !Files.exists(store.resolve("writing"))) {
            Thread.sleep(5);
        }
        boolean ended = ingest.waitFor(random.nextInt(1500), TimeUnit.MILLISECONDS);
        ingest.destroyForcibly().waitFor();
        return !ended;
    }
}

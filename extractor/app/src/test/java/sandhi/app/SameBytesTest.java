package sandhi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, whatever the number of threads, the portions, the locale of the machine and its JDK. */
class SameBytesTest {
    /** The sample articles; in the long form, all that have gold annotations. */
    private static final String ARTICLES =
            Boolean.getBoolean("sandhi.long") ? "src/test/resources/gold/articles" : "../../articles";

    private static final Terminal TERMINAL = new Terminal();
    private static String expected = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void oneThreadAndOneTransaction(@TempDir Path first) {
        expected = graph(first, "--threads", "1");
        assertThat(expected.lines().count()).isGreaterThan(2_000);
        assertThat(expected).contains("/graph/derived>");
    }

    @Test
    void onFourThreadsAndInSmallPortions() {
        assertThat(graph(folder.resolve("four"), "--threads", "4").equals(expected))
                .as("four threads give the bytes of one")
                .isTrue();
        assertThat(graph(folder.resolve("portions"), "--threads", "4", "--batch", "5")
                        .equals(expected))
                .as("many transactions give the bytes of one")
                .isTrue();
    }

    @Test
    void onAMachineOfAnotherTongue() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertThat(graphOf(java, List.of("-Duser.language=mr", "-Duser.country=IN", "-Duser.timezone=Asia/Kolkata"))
                        .equals(expected))
                .as("a machine that counts in Devanagari digits gives the same bytes")
                .isTrue();
    }

    @Test
    void onAnotherJdk() throws Exception {
        OtherJdk other = OtherJdk.find();
        if (other == null) {
            System.out.println("SameBytesTest: skipped, no JDK of another version found; name one in "
                    + OtherJdk.VARIABLE + " to compare with it");
        }
        assumeTrue(other != null, "skipped: no JDK of another version beside " + Runtime.version());
        List<String> options = other.version() >= 22 ? List.of("--enable-native-access=ALL-UNNAMED") : List.of();
        assertThat(graphOf(other.java(), options).equals(expected))
                .as(
                        "JDK %d gives the bytes of JDK %d",
                        other.version(), Runtime.version().feature())
                .isTrue();
    }

    private static String graph(Path folder, String... options) {
        String store = folder.toString();
        List<String> ingest = new ArrayList<>(List.of("ingest", "--store", store));
        ingest.addAll(List.of(options));
        ingest.add(ARTICLES);
        assertThat(TERMINAL.run(ingest.toArray(String[]::new)).code()).isZero();
        return TERMINAL.run("export", "--canonical", "--store", store).out();
    }

    /** The same in processes of their own. */
    private String graphOf(Path java, List<String> options) throws IOException, InterruptedException {
        String store = folder.resolve("child").toString();
        run(java, options, "ingest", "--store", store, ARTICLES);
        return run(java, options, "export", "--canonical", "--store", store);
    }

    private String run(Path java, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx1g"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("-Dsandhi.home=" + System.getProperty("sandhi.home"));
        command.add("sandhi.app.Main");
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(code).as("%s", Files.readString(err)).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}

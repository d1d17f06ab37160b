package sandhi.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sandhi.reader.facts.Reading;

/**
 * Whatever is killed while articles go to a Fuseki elsewhere (the Fuseki, the ingest, the network between them): what was reported as
 * done is there, no batch is there by half, and the next run mends the rest.
 */
class RemoteCrashTest {
    private static final int BATCH = 6;
    private static final int BATCHES = 8;

    private enum Killed {
        SERVER,
        NETWORK,
        INGEST
    }

    @TempDir
    Path folder;

    private final Random random = new Random(20240619);

    /** The process that is killed: sends the batches of a round and says so after each. */
    public static void main(String[] arguments) {
        try (GraphStore store = FusekiProcess.connect(Integer.parseInt(arguments[0]))) {
            ingest(store, Integer.parseInt(arguments[1]), batch -> System.out.println("done " + batch));
        }
    }

    private static void ingest(GraphStore store, int round, IntConsumer done) {
        for (int number = 0; number < BATCHES; number++) {
            store.apply(batch(round, number));
            done.accept(number);
        }
    }

    /** Every round changes every article, and leaves some out. */
    private static Batch batch(int round, int number) {
        List<Reading> readings = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            String id = "c" + (number * BATCH + i);
            if ((i + number + round) % 7 == 0) {
                removed.add(id);
            } else {
                readings.add(AnySequenceTest.reading(id, new Random((id + "/" + round).hashCode())));
            }
        }
        return new Batch(readings, removed);
    }

    @Test
    void whateverIsKilledNothingDoneIsLostAndTheNextRunMendsTheRest() throws Exception {
        int kills = Integer.getInteger("sandhi.kills", 3);
        try (FusekiProcess fuseki = new FusekiProcess(folder);
                CuttingProxy network = new CuttingProxy(fuseki.port())) {
            int[] rounds = new int[BATCHES]; // in which round each batch was written last; 0 for never
            for (int round = 1; round <= kills; round++) {
                Killed killed = Killed.values()[round % 3];
                int reported = disturb(killed, round, fuseki, network);
                try (GraphStore store = FusekiProcess.connect(fuseki.port())) {
                    look(store, rounds, round);
                    for (int number = 0; number < reported; number++) {
                        assertThat(rounds[number])
                                .as("round %d, %s killed, batch %d was reported as done", round, killed, number)
                                .isEqualTo(round);
                    }
                    assertThat(lines(store))
                            .as("round %d, %s killed after %d batches", round, killed, reported)
                            .containsExactlyInAnyOrderElementsOf(scratch(rounds));
                }
            }
            int last = kills + 1;
            try (GraphStore store = FusekiProcess.connect(fuseki.port())) {
                ingest(store, last, batch -> rounds[batch] = last);
                assertThat(lines(store)).containsExactlyInAnyOrderElementsOf(scratch(rounds));
            }
            fuseki.close();
            try (GraphStore store = GraphStore.open(fuseki.store())) {
                TextIndexCare care = new TextIndexCare(fuseki.store());
                care.begin();
                assertThat(care.mustBeRebuilt(store.dataset()))
                        .as("text index apart from the quads")
                        .isFalse();
            }
        }
    }

    /** Ingests a round and kills what is to be killed at a random moment; how many batches were reported as done. */
    private int disturb(Killed killed, int round, FusekiProcess fuseki, CuttingProxy network) throws Exception {
        int batches = random.nextInt(BATCHES);
        int millis = random.nextInt(150);
        if (killed == Killed.INGEST) {
            return killIngest(round, fuseki.port(), batches, millis);
        }
        AtomicInteger reported = new AtomicInteger();
        CompletableFuture<Void> reached = new CompletableFuture<>();
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> {
            try (GraphStore store = FusekiProcess.connect(network.port())) {
                ingest(store, round, batch -> {
                    if (reported.incrementAndGet() > batches) {
                        reached.complete(null);
                    }
                });
            } catch (StoreException e) {
                assertThat(e.reason()).isIn(StoreException.Reason.UNREACHABLE, StoreException.Reason.BROKEN);
            } finally {
                reached.complete(null);
            }
        });
        if (batches > 0) {
            reached.join();
        }
        if (killed == Killed.SERVER) {
            Thread.sleep(millis);
            fuseki.kill();
            run.join();
            fuseki.start();
        } else {
            network.cutAfter(random.nextInt(60_000));
            run.join();
            network.mend();
        }
        return reported.get();
    }

    private int killIngest(int round, int port, int batches, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RemoteCrashTest.class.getName(),
                        String.valueOf(port),
                        String.valueOf(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int reported = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                reported += line.startsWith("done ") ? 1 : 0;
                if (reported > batches) {
                    Thread.sleep(millis);
                    process.destroyForcibly();
                    break;
                }
            }
        }
        process.waitFor();
        return reported;
    }

    /** Finds out which batches are there as this round or an earlier one wrote them; fails where one is there by half. */
    private static void look(GraphStore store, int[] rounds, int round) {
        Map<String, ArticleState> states = store.states();
        for (int number = 0; number < BATCHES; number++) {
            Map<String, String> there = new TreeMap<>();
            for (int i = 0; i < BATCH; i++) {
                ArticleState state = states.get("c" + (number * BATCH + i));
                if (state != null) {
                    there.put("c" + (number * BATCH + i), state.hash());
                }
            }
            if (there.equals(hashes(round, number))) {
                rounds[number] = round;
            } else {
                assertThat(there).as("batch %d, whole", number).isEqualTo(hashes(rounds[number], number));
            }
        }
    }

    private static Map<String, String> hashes(int round, int number) {
        Map<String, String> hashes = new TreeMap<>();
        if (round > 0) {
            batch(round, number)
                    .readings()
                    .forEach(reading ->
                            hashes.put(reading.article().id(), reading.article().hash()));
        }
        return hashes;
    }

    private static Set<String> lines(GraphStore store) throws IOException {
        return AnySequenceTest.canonical(store).lines().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> scratch(int[] rounds) throws IOException {
        List<Reading> all = new ArrayList<>();
        for (int number = 0; number < BATCHES; number++) {
            if (rounds[number] > 0) {
                all.addAll(batch(rounds[number], number).readings());
            }
        }
        try (GraphStore store = GraphStore.inMemory()) {
            store.apply(Batch.of(all));
            return lines(store);
        }
    }
}

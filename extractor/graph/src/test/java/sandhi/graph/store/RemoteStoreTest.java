package sandhi.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store elsewhere that others write to as well, whose answers get lost, or do not come. */
class RemoteStoreTest {
    @TempDir
    Path folder;

    private GraphStore served;
    private FusekiServer server;

    @BeforeEach
    void start() {
        served = GraphStore.open(folder);
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/news", served.dataset())
                .build()
                .start();
    }

    @AfterEach
    void stop() {
        server.stop();
        served.close();
    }

    private GraphStore connect(int port) {
        return connect(port, Duration.ofMinutes(2));
    }

    private static GraphStore connect(int port, Duration patience) {
        return GraphStore.connect(Endpoints.of(URI.create("http://localhost:" + port + "/news")), null, patience);
    }

    @Test
    void severalIngestsAtOnceEndInTheGraphOfOne() throws IOException {
        CompletableFuture<?>[] ingests = new CompletableFuture<?>[2];
        for (int i = 0; i < ingests.length; i++) {
            String name = "i" + i;
            ingests[i] = CompletableFuture.runAsync(() -> {
                try (GraphStore store = connect(server.getPort())) {
                    for (int article = 0; article < 3; article++) {
                        store.apply(Batch.of(List.of(GraphStoreTest.leaders(name + article, "2024-06-20")
                                .reading())));
                    }
                }
            });
        }
        for (int article = 0; article < 3; article++) {
            // somebody in the server's own process writes as well
            served.apply(Batch.of(
                    List.of(GraphStoreTest.states("own" + article, "2024-06-21").reading())));
        }
        CompletableFuture.allOf(ingests).join();
        try (GraphStore scratch = GraphStore.inMemory()) {
            for (int i = 0; i < ingests.length; i++) {
                for (int article = 0; article < 3; article++) {
                    scratch.apply(Batch.of(List.of(GraphStoreTest.leaders("i" + i + article, "2024-06-20")
                            .reading())));
                }
            }
            for (int article = 0; article < 3; article++) {
                scratch.apply(Batch.of(List.of(
                        GraphStoreTest.states("own" + article, "2024-06-21").reading())));
            }
            assertThat(AnySequenceTest.canonical(served)).isEqualTo(AnySequenceTest.canonical(scratch));
        }
    }

    @Test
    void aRequestThatComesTooLateDoesNothing() throws IOException {
        try (GraphStore store = connect(server.getPort())) {
            store.apply(
                    Batch.of(List.of(GraphStoreTest.leaders("a", "2024-06-20").reading())));
            LastChange early = LastChange.of(served.select(LastChange.query()));
            store.apply(
                    Batch.of(List.of(GraphStoreTest.states("b", "2024-06-20").reading())));
            String before = AnySequenceTest.canonical(served);
            SparqlClient late = new SparqlClient(
                    Endpoints.of(URI.create("http://localhost:" + server.getPort() + "/news")),
                    null,
                    Duration.ofMinutes(2));
            assertThatThrownBy(
                            () -> late.update(
                                    early.next(List.of())
                                            + "INSERT DATA { GRAPH <https://sandhi.example/graph/article/c> { <urn:a> <urn:b> <urn:c> } }"))
                    .isInstanceOf(StoreException.class);
            assertThat(AnySequenceTest.canonical(served)).isEqualTo(before);
        }
    }

    @Test
    void whatATextIndexMayHaveLostIsIndexedAgain() throws IOException {
        GraphStore killed = connect(server.getPort());
        killed.apply(Batch.of(List.of(GraphStoreTest.leaders("a", "2024-06-20").reading())));
        // never closed: its process is gone before the answer came, and the server's was before it committed the index
        IndexWriter writer = ((TextIndexLucene) index(served.dataset())).getIndexWriter();
        writer.deleteAll();
        writer.commit();
        assertThat(apart()).isTrue();
        try (GraphStore next = connect(server.getPort())) {
            next.apply(Batch.of(List.of(GraphStoreTest.states("b", "2024-06-20").reading())));
        }
        assertThat(apart()).isFalse();
        assertThat(LastChange.of(served.select(LastChange.query())).unanswered())
                .as("what the last change wrote, after its answer has come")
                .isEmpty();
    }

    private static Object index(DatasetGraph dataset) {
        return ((DatasetGraphText) dataset).getTextIndex();
    }

    private boolean apart() {
        TextIndexCare care = new TextIndexCare(folder);
        care.begin();
        boolean apart = care.mustBeRebuilt(served.dataset());
        care.end();
        return apart;
    }

    @Test
    void aStoreThatFallsSilentIsGivenUp() throws IOException {
        try (CuttingProxy network = new CuttingProxy(server.getPort());
                GraphStore store = connect(network.port(), Duration.ofSeconds(1))) {
            network.hang();
            assertThatThrownBy(store::states)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("does not answer");
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNoAnswer() throws IOException {
        try (GraphStore store = connect(server.getPort())) {
            store.apply(
                    Batch.of(List.of(GraphStoreTest.leaders("a", "2024-06-20").reading())));
        }
        try (CuttingProxy network = new CuttingProxy(server.getPort())) {
            for (int bytes = 100; bytes < 20_000; bytes += 1900) {
                try (GraphStore store = connect(network.port())) {
                    network.cutAfter(bytes);
                    assertThatThrownBy(() -> {
                                for (int i = 0; i < 100; i++) {
                                    assertThat(store.states()).hasSize(1);
                                }
                            })
                            .isInstanceOf(StoreException.class)
                            .hasMessageContaining("does not answer");
                    network.mend();
                }
            }
        }
    }
}

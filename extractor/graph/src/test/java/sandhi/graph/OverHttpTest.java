package sandhi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sandhi.graph.questions.Answer;
import sandhi.graph.questions.Question;
import sandhi.graph.questions.QuestionCatalogue;
import sandhi.graph.store.Batch;
import sandhi.graph.store.Credentials;
import sandhi.graph.store.Endpoints;
import sandhi.graph.store.GraphStore;
import sandhi.graph.store.StoreException;

/** A real Fuseki gives the same rows as the store in this process, and can be written to with user and password. */
class OverHttpTest {
    static GraphStore local;
    static FusekiServer server;

    @BeforeAll
    static void start() {
        local = GraphStore.inMemory();
        local.apply(Batch.of(Samples.all()));
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/news", local.dataset())
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        server.stop();
        local.close();
    }

    @ParameterizedTest
    @CsvSource({
        "timeline, रूस, उत्तर कोरिया, hi",
        "timeline, Putin, , en",
        "relations, Russia, North Korea, en",
        "met, किम जोंग-उन, , hi",
        "treaties, रूस, , hi",
        "evidence, रूस, पुतिन, hi"
    })
    void givesTheSameRowsAsTheStoreInThisProcess(String name, String a, String b, String lang) {
        Question question = QuestionCatalogue.load().get(name);
        Map<String, String> arguments = b == null ? Map.of("a", a, "lang", lang) : Map.of("a", a, "b", b, "lang", lang);
        Answer answer = question.ask(local, arguments);
        assertThat(answer.rows()).isNotEmpty();
        List<Binding> rows = new ArrayList<>();
        try (QueryExecHTTP exec = QueryExecHTTP.service(server.datasetURL("/news") + "/sparql")
                .query(question.bind(local, arguments).toString())
                .build()) {
            exec.select().forEachRemaining(rows::add);
        }
        assertThat(new Answer(name, answer.columns(), rows).text()).isEqualTo(answer.text());
        try (GraphStore remote = GraphStore.connect(Endpoints.of(URI.create(server.datasetURL("/news"))), null)) {
            assertThat(question.ask(remote, arguments).text()).isEqualTo(answer.text());
        }
    }

    @Test
    void keepsAGuardedRemoteStoreLikeAnEmbeddedOne(@TempDir Path folder) throws IOException {
        Path passwords = Files.writeString(folder.resolve("passwords"), "loader: secret\n");
        FusekiServer guarded = FusekiServer.create()
                .port(0)
                .loopback(true)
                .auth(AuthScheme.BASIC)
                .passwordFile(passwords.toString())
                .serverAuthPolicy(Auth.policyAllowSpecific("loader"))
                .add("/news", DatabaseMgr.createDatasetGraph())
                .build()
                .start();
        Endpoints endpoints = Endpoints.of(URI.create(guarded.datasetURL("/news")));
        try (GraphStore remote = GraphStore.connect(endpoints, new Credentials("loader", "secret"));
                GraphStore stranger = GraphStore.connect(endpoints, new Credentials("loader", "guess"))) {
            remote.apply(Batch.of(Samples.all().subList(0, 2)));
            remote.apply(new Batch(Samples.all().subList(2, 4), List.of("n1")));
            remote.apply(Batch.of(Samples.all().subList(0, 1)));
            for (Node graph : local.graphs()) {
                assertThat(quads(remote, graph)).as(graph.getURI()).isEqualTo(quads(local, graph));
            }
            assertThat(remote.states()).isEqualTo(local.states());
            assertThatThrownBy(stranger::states)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("refuses");
        } finally {
            guarded.stop();
        }
    }

    static SortedSet<String> quads(GraphStore store, Node graph) {
        SortedSet<String> quads = new TreeSet<>();
        store.quads(graph, quad -> quads.add(quad.toString()));
        return quads;
    }

    @Test
    void saysInOneLineThatNobodyAnswers() {
        URI nowhere = URI.create("http://localhost:1/news");
        try (GraphStore remote = GraphStore.connect(Endpoints.of(nowhere), new Credentials("loader", "secret"))) {
            assertThatThrownBy(remote::states)
                    .isInstanceOf(StoreException.class)
                    .hasMessage("the store at http://localhost:1/news/sparql does not answer: is it running?");
        }
    }
}

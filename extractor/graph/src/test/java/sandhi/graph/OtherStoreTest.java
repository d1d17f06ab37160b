package sandhi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sandhi.graph.questions.Question;
import sandhi.graph.questions.QuestionCatalogue;
import sandhi.graph.store.Batch;
import sandhi.graph.store.Endpoints;
import sandhi.graph.store.GraphStore;

/** Eclipse RDF4J, which shares no code with Jena, holds the same graph and gives the same answers over the SPARQL 1.1 protocol. */
class OtherStoreTest {
    private final SailRepository repository = new SailRepository(new MemoryStore());
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/repositories/news", this::query);
        server.createContext("/repositories/news/statements", this::update);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        repository.shutDown();
    }

    private void query(HttpExchange exchange) throws IOException {
        String text = body(exchange);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer(exchange, "application/sparql-results+json", () -> {
            try (SailRepositoryConnection connection = repository.getConnection()) {
                connection.prepareTupleQuery(QueryLanguage.SPARQL, text).evaluate(new SPARQLResultsJSONWriter(out));
            }
            return out;
        });
    }

    private void update(HttpExchange exchange) throws IOException {
        String text = body(exchange);
        answer(exchange, "text/plain", () -> {
            try (SailRepositoryConnection connection = repository.getConnection()) {
                connection.begin();
                connection.prepareUpdate(QueryLanguage.SPARQL, text).execute();
                connection.commit();
            }
            return new ByteArrayOutputStream();
        });
    }

    private interface Work {
        ByteArrayOutputStream get();
    }

    private static void answer(HttpExchange exchange, String type, Work work) throws IOException {
        byte[] bytes;
        int status = 200;
        try {
            bytes = work.get().toByteArray();
        } catch (RuntimeException e) {
            status = 400;
            bytes = String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8);
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void holdsTheSameGraphAndGivesTheSameAnswers() {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/repositories/news");
        try (GraphStore local = GraphStore.inMemory();
                GraphStore other = GraphStore.connect(Endpoints.of(address), null)) {
            for (GraphStore store : List.of(local, other)) {
                store.apply(Batch.of(Samples.all().subList(0, 3)));
                store.apply(new Batch(Samples.all().subList(3, 4), List.of("n1")));
                store.apply(Batch.of(Samples.all().subList(0, 1)));
            }
            assertThat(other.graphs()).isEqualTo(local.graphs());
            for (Node graph : local.graphs()) {
                assertThat(OverHttpTest.quads(other, graph))
                        .as(graph.getURI())
                        .isEqualTo(OverHttpTest.quads(local, graph));
            }
            ask(local, other, "timeline", Map.of("a", "रूस", "b", "North Korea"));
            ask(local, other, "timeline", Map.of("a", "Putin", "as-of", "2024-06-18", "lang", "en"));
            ask(local, other, "relations", Map.of("a", "रूस", "b", "उत्तर कोरिया"));
            ask(local, other, "visits", Map.of("visitor", "रूस"));
            ask(local, other, "positions", Map.of());
            ask(local, other, "evidence", Map.of("a", "रूस", "b", "उत्तर कोरिया"));
        }
    }

    private static void ask(GraphStore local, GraphStore other, String name, Map<String, String> arguments) {
        Question question = QuestionCatalogue.load().get(name);
        var answer = question.ask(local, arguments).text();
        assertThat(answer).isNotEmpty();
        assertThat(question.ask(other, arguments).text()).as(name).isEqualTo(answer);
    }
}

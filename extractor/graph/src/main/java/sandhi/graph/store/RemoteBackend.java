package sandhi.graph.store;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.UpdateSendMode;
import org.jspecify.annotations.Nullable;
import sandhi.graph.rdf.Vocabulary;

/** Any store that speaks the SPARQL 1.1 protocol. A change is one update request, which such a store carries out whole or not at all. */
final class RemoteBackend implements Backend {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long ANSWER_MINUTES = 10;

    private final Endpoints endpoints;
    private final @Nullable Credentials credentials;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    RemoteBackend(Endpoints endpoints, @Nullable Credentials credentials) {
        this.endpoints = endpoints;
        this.credentials = credentials;
    }

    @Override
    public RowSet select(Query query) {
        QueryExecHTTPBuilder builder = QueryExecHTTP.service(endpoints.query().toString())
                .httpClient(client)
                .timeout(ANSWER_MINUTES, TimeUnit.MINUTES)
                .sendMode(QuerySendMode.asPost)
                .query(query);
        if (credentials != null) {
            builder.httpHeader("Authorization", basic(credentials));
        }
        return said(endpoints.query().toString(), () -> {
            try (QueryExecHTTP exec = builder.build()) {
                return exec.select().materialize();
            }
        });
    }

    @Override
    public <T> T transact(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void write(Change change) {
        if (change.dropped().isEmpty()
                && change.deleted().isEmpty()
                && change.added().isEmpty()) {
            return;
        }
        UpdateExecHTTPBuilder builder = UpdateExecHTTP.service(
                        endpoints.update().toString())
                .httpClient(client)
                .sendMode(UpdateSendMode.asPost)
                .update(request(change));
        if (credentials != null) {
            builder.httpHeader("Authorization", basic(credentials));
        }
        said(endpoints.update().toString(), () -> {
            builder.build().execute();
            return null;
        });
    }

    @Override
    public void quads(Node graph, Consumer<Quad> sink) {
        Query query = QueryFactory.create("SELECT ?s ?p ?o { GRAPH <" + graph.getURI() + "> { ?s ?p ?o } }");
        RowSet rows = select(query);
        rows.forEachRemaining(row -> sink.accept(Quad.create(graph, row.get("s"), row.get("p"), row.get("o"))));
    }

    @Override
    public void close() {}

    private static String request(Change change) {
        StringBuilder out = new StringBuilder();
        Vocabulary.prefixes()
                .forEach((prefix, iri) -> out.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(iri)
                        .append(">\n"));
        change.dropped()
                .forEach(graph ->
                        out.append("DROP SILENT GRAPH <").append(graph.getURI()).append(">;\n"));
        data("DELETE DATA", change.deleted(), out);
        data("INSERT DATA", change.added(), out);
        return out.toString();
    }

    private static void data(String verb, Collection<Quad> quads, StringBuilder out) {
        if (quads.isEmpty()) {
            return;
        }
        Map<Node, List<Quad>> byGraph = new LinkedHashMap<>();
        quads.forEach(quad -> byGraph.computeIfAbsent(quad.getGraph(), g -> new java.util.ArrayList<>())
                .add(quad));
        out.append(verb).append(" {\n");
        byGraph.forEach((graph, group) -> {
            out.append("GRAPH ").append(term(graph)).append(" {\n");
            group.forEach(quad -> out.append(term(quad.getSubject()))
                    .append(' ')
                    .append(term(quad.getPredicate()))
                    .append(' ')
                    .append(term(quad.getObject()))
                    .append(" .\n"));
            out.append("}\n");
        });
        out.append("};\n");
    }

    private static String term(Node node) {
        return NodeFmtLib.strNT(node);
    }

    private static String basic(Credentials credentials) {
        String pair = credentials.user() + ":" + credentials.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Turns what goes wrong on the way into one line. */
    private static <T> T said(String address, Supplier<T> work) {
        try {
            return work.get();
        } catch (HttpException e) {
            throw failure(address, e.getStatusCode(), e);
        } catch (QueryExceptionHTTP e) {
            throw failure(address, e.getStatusCode(), e);
        }
    }

    private static StoreException failure(String address, int status, RuntimeException cause) {
        if (status == 401 || status == 403) {
            return new StoreException(
                    StoreException.Reason.REFUSED,
                    "the store at " + address + " refuses the user or password (HTTP " + status + ")",
                    cause);
        }
        if (status <= 0) {
            return new StoreException(
                    StoreException.Reason.UNREACHABLE,
                    "the store at " + address + " does not answer: is it running?",
                    cause);
        }
        return new StoreException(
                StoreException.Reason.BROKEN,
                "the store at " + address + " answers HTTP " + status
                        + (cause.getMessage() == null ? "" : ": " + firstLine(cause.getMessage())),
                cause);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}

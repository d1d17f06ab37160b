package sandhi.graph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Speaks the SPARQL 1.1 protocol; whatever goes wrong on the way becomes a {@link StoreException} of one line. */
final class SparqlClient {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final Endpoints endpoints;
    private final @Nullable String authorization;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /**
     * @param patience how long nothing may come: a connection that has silently gone must not hold up a schedule for ever
     */
    SparqlClient(Endpoints endpoints, @Nullable Credentials credentials, Duration patience) {
        this.endpoints = endpoints;
        this.authorization = credentials == null ? null : basic(credentials);
        this.patience = patience;
    }

    /** The complete answer to a SELECT query. */
    RowSet select(Query query) {
        RowSetRewindable[] answer = new RowSetRewindable[1];
        ask(query, rows -> answer[0] = rows.rewindable());
        return answer[0];
    }

    /** Hands over the rows of the answer to a SELECT query as they come. */
    void rows(Query query, Consumer<Binding> sink) {
        ask(query, rows -> rows.forEachRemaining(sink));
    }

    private void ask(Query query, Consumer<RowSet> reader) {
        URI address = endpoints.query();
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString(query.toString()));
        exchange(
                address,
                request,
                body -> reader.accept(
                        RowSetReader.createReader(ResultSetLang.RS_JSON).read(body, Context.emptyContext())));
    }

    /** Sends an update request; returns when the store has carried it out. */
    void update(String text) {
        URI address = endpoints.update();
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(text));
        exchange(address, request, body -> body.transferTo(OutputStream.nullOutputStream()));
    }

    private interface Body {
        void read(InputStream in) throws IOException;
    }

    private void exchange(URI address, HttpRequest.Builder request, Body reader) {
        request.timeout(patience);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream body = new ImpatientStream(response.body(), patience)) {
                if (response.statusCode() / 100 != 2) {
                    throw refusal(
                            address, response.statusCode(), new String(body.readNBytes(2000), StandardCharsets.UTF_8));
                }
                reader.read(body);
            }
        } catch (IOException | RuntimeIOException e) {
            throw unreachable(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(address, e);
        } catch (RiotException | JsonException | ResultSetException e) {
            throw new StoreException(
                    StoreException.Reason.BROKEN, name(address) + " gives no SPARQL results in JSON", e);
        }
    }

    private static StoreException unreachable(URI address, Exception cause) {
        return new StoreException(
                StoreException.Reason.UNREACHABLE, name(address) + " does not answer: is it running?", cause);
    }

    private static StoreException refusal(URI address, int status, String body) {
        String line = body.lines().findFirst().orElse("");
        String words = line.isBlank() ? "" : ": " + line;
        return status == 401 || status == 403
                ? new StoreException(
                        StoreException.Reason.REFUSED,
                        name(address) + " refuses the user or password (HTTP " + status + ")" + words,
                        null)
                : new StoreException(
                        StoreException.Reason.BROKEN, name(address) + " answers HTTP " + status + words, null);
    }

    private static String name(URI address) {
        return "the store at " + address;
    }

    private static String basic(Credentials credentials) {
        String pair = credentials.user() + ":" + credentials.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}

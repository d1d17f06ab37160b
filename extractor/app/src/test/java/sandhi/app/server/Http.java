package sandhi.app.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import sandhi.graph.store.Credentials;

/** What any program may send to the server. */
final class Http {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Http() {}

    /** The answer to a query as tab-separated values, or the server's words with its status in front. */
    static String ask(String endpoint, String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "text/tab-separated-values"));
        return answer.statusCode() == 200 ? answer.body() : answer.statusCode() + " " + answer.body();
    }

    /** Status of a request with a body. */
    static int status(String method, String url, String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body)))
                .statusCode();
    }

    /** Status of an update with user and password. */
    static int update(String url, Credentials who, String update) throws IOException, InterruptedException {
        String pair = who.user() + ":" + who.password();
        return send(HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/sparql-update")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                        .POST(BodyPublishers.ofString(update)))
                .statusCode();
    }

    static String get(String url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url))).body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}

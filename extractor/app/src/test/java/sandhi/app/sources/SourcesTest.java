package sandhi.app.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import sandhi.app.Failure;
import sandhi.app.articles.ArticleSource;
import sandhi.app.articles.Item;

/** Articles from feeds and archives, with servers that behave as servers do. */
class SourcesTest {
    private static final String STORY =
            "<html><body><article><h1>बैठक</h1><p>रूस और चीन ने %s को बीजिंग में बैठक की।</p></article></body></html>";

    @TempDir
    Path folder;

    private HttpServer server;
    private String home = "";
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
        home = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String page = pages.get(path);
        try (exchange) {
            if (path.equals("/stall")) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('<');
                exchange.getResponseBody().flush();
                Thread.sleep(20_000);
            } else if (path.equals("/liar")) {
                exchange.sendResponseHeaders(200, 100_000);
                exchange.getResponseBody().write("short".getBytes(StandardCharsets.UTF_8));
            } else if (path.equals("/endless")) {
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream out = exchange.getResponseBody()) {
                    byte[] some = new byte[10_000];
                    for (int i = 0; i < 1000; i++) {
                        out.write(some);
                    }
                }
            } else if (path.startsWith("/to/")) {
                exchange.getResponseHeaders().add("Location", path.substring(3));
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/loop")) {
                exchange.getResponseHeaders().add("Location", "/loop");
                exchange.sendResponseHeaders(301, -1);
            } else if (page == null) {
                exchange.sendResponseHeaders(path.equals("/broken") ? 500 : 404, -1);
            } else {
                String tag = "\"" + page.hashCode() + "\"";
                if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    exchange.sendResponseHeaders(304, -1);
                    return;
                }
                exchange.getResponseHeaders().add("ETag", tag);
                byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FeedSource feed() {
        Web.Limits limits = new Web.Limits(Duration.ofSeconds(2), 100_000, Duration.ZERO, true);
        return new FeedSource(
                "news",
                URI.create(home + "/feed"),
                new Web(limits, () -> false),
                new Memory(folder.resolve("memory.json")));
    }

    private void publish(String... paths) {
        StringBuilder feed = new StringBuilder(
                "<rss version=\"2.0\"><channel><title>t</title><link>x</link><description>d</description>");
        for (String path : paths) {
            feed.append("<item><title>x</title><link>")
                    .append(home)
                    .append(path)
                    .append("</link>")
                    .append("<pubDate>Sun, 13 Jul 2025 08:00:00 GMT</pubDate></item>");
        }
        pages.put("/feed", feed.append("</channel></rss>").toString());
    }

    private static List<String> read(ArticleSource source) {
        List<String> items = new ArrayList<>();
        source.each(item -> items.add(
                item instanceof Item.Found found
                        ? found.article().id() + " " + found.article().published()
                        : item.input() + " " + ((Item.SetAside) item).reason()));
        return items.stream()
                .map(item -> item.replaceFirst("http://localhost:\\d+", ""))
                .toList();
    }

    @Test
    void aFeedGivesTheArticlesBehindItsLinks() {
        pages.put("/1", STORY.formatted("सोमवार"));
        publish("/1", "/to/1");
        FeedSource feed = feed();
        assertThat(read(feed)).containsExactly("/1 2025-07-13", "/to/1 2025-07-13");
    }

    @Test
    void whatHasNotChangedIsNotSentAgainAndWhatHasIs() {
        pages.put("/1", STORY.formatted("सोमवार"));
        pages.put("/2", STORY.formatted("मंगलवार"));
        publish("/1");
        FeedSource first = feed();
        read(first);
        assertThat(read(feed())).as("not done: nothing is remembered").hasSize(1);
        first.done();
        assertThat(read(feed())).isEmpty();
        publish("/1", "/2");
        FeedSource second = feed();
        assertThat(read(second)).containsExactly("/2 2025-07-13");
        second.done();
        pages.put("/1", STORY.formatted("बुधवार"));
        publish("/2", "/1");
        assertThat(read(feed())).containsExactly("/1 2025-07-13");
    }

    @Test
    void badServersCostTheirOwnPagesOnly() {
        pages.put("/1", STORY.formatted("सोमवार"));
        pages.put("/english", "<html><body><p>The ministers met in Beijing on Monday.</p></body></html>");
        publish("/broken", "/missing", "/stall", "/liar", "/endless", "/loop", "/english", "/1");
        FeedSource feed = feed();
        List<String> items = read(feed);
        assertThat(items).hasSize(8);
        assertThat(items.get(0)).isEqualTo("/broken the server answers 500");
        assertThat(items.get(1)).isEqualTo("/missing the server answers 404");
        assertThat(items.get(2)).isEqualTo("/stall the server does not finish its answer within 2 s");
        assertThat(items.get(3)).startsWith("/liar ").contains("bytes received: 5");
        assertThat(items.get(4)).isEqualTo("/endless is larger than 97 KB");
        assertThat(items.get(5)).isEqualTo("/loop redirects more than 5 times");
        assertThat(items.get(6)).startsWith("/english is not in Hindi");
        assertThat(items.get(7)).isEqualTo("/1 2025-07-13");
        feed.done();
        pages.put("/missing", STORY.formatted("रविवार"));
        assertThat(read(feed())).as("what was missed is asked for again").contains("/missing 2025-07-13");
    }

    @Test
    void robotsTxtIsObeyed() {
        pages.put("/robots.txt", "User-agent: *\nDisallow: /private");
        pages.put("/1", STORY.formatted("सोमवार"));
        pages.put("/private/2", STORY.formatted("मंगलवार"));
        publish("/1", "/private/2");
        assertThat(read(feed())).containsExactly("/1 2025-07-13", "/private/2 robots.txt does not allow it");
        assertThat(asked).doesNotContain("/private/2").containsOnlyOnce("/robots.txt");
    }

    @Test
    void privateAddressesAreNotAskedUnlessAllowed() {
        publish("/1");
        Web web = new Web(Web.Limits.usual(false), () -> false);
        FeedSource feed = new FeedSource("news", URI.create(home + "/feed"), web, new Memory(folder.resolve("m.json")));
        assertThatThrownBy(() -> read(feed)).isInstanceOf(Failure.class).hasMessageContaining("is a private address");
        assertThat(asked).isEmpty();
    }

    @Test
    void aFeedThatIsDownOrNoneFailsAsAWhole() {
        assertThatThrownBy(() -> read(feed())).hasMessageEndingWith("/feed the server answers 404");
        pages.put("/feed", "<html>no feed</html>");
        assertThatThrownBy(() -> read(feed())).hasMessageContaining("is neither RSS nor Atom");
        pages.put(
                "/feed",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&e;</title></channel></rss>");
        assertThatThrownBy(() -> read(feed())).hasMessageContaining("is neither RSS nor Atom");
    }

    @Test
    void aWebArchiveGivesItsPages() throws IOException {
        Path file = folder.resolve("pages.warc.gz");
        try (WarcWriter writer = new WarcWriter(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> page : new TreeMap<>(Map.of(
                            "http://news.example/1",
                            STORY.formatted("सोमवार"),
                            "http://news.example/2",
                            "<p>English only</p>"))
                    .entrySet()) {
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(
                                MediaType.parse("text/html; charset=utf-8"),
                                page.getValue().getBytes(StandardCharsets.UTF_8))
                        .build();
                writer.write(new WarcResponse.Builder(page.getKey())
                        .date(Instant.parse("2025-07-13T00:00:00Z"))
                        .body(http)
                        .build());
            }
        }
        Path broken = Files.writeString(folder.resolve("broken.warc"), "this is no archive");
        assertThat(read(new WarcSource("archive", List.of(broken, file), 1 << 20)))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith(broken + " cannot be read as WARC"),
                        one -> assertThat(one).isEqualTo("http://news.example/1 null"),
                        one -> assertThat(one).startsWith("http://news.example/2 is not in Hindi"));
    }
}

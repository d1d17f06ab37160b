package sandhi.app.sources;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Fetches pages politely and safely: one at a time, with a pause for each host, as robots.txt allows, only over HTTP, not from private
 * addresses unless allowed, with limits on time, size and redirects.
 */
final class Web {
    /** What this program calls itself. */
    static final String AGENT = "SandhiBot";

    private static final int MOST_REDIRECTS = 5;

    /**
     * The limits of fetching.
     *
     * @param whole longest time for one page
     * @param most most bytes of one page
     * @param pause time between two requests to one host
     * @param allowPrivate whether addresses of this machine and of private networks may be asked
     */
    record Limits(Duration whole, int most, Duration pause, boolean allowPrivate) {
        static Limits usual(boolean allowPrivate) {
            return new Limits(Duration.ofSeconds(30), 4 << 20, Duration.ofSeconds(1), allowPrivate);
        }
    }

    /**
     * A fetched page.
     *
     * @param address where it came from in the end
     * @param fresh what to ask with next time
     */
    record Page(URI address, byte[] body, Freshness fresh) {}

    /** What a server says by which it can tell next time that nothing has changed. */
    record Freshness(String etag, String lastModified) {
        static final Freshness UNKNOWN = new Freshness("", "");
    }

    /** A page that could not be had, or need not be. */
    static final class NotFetched extends Exception {
        final boolean unchanged;

        NotFetched(String reason) {
            super(reason);
            this.unchanged = false;
        }

        private NotFetched() {
            super("has not changed");
            this.unchanged = true;
        }
    }

    private final HttpClient client;
    private final Limits limits;
    private final BooleanSupplier stopping;
    private final Robots robots = new Robots(this);
    private final Map<String, Long> lastAsked = new HashMap<>();

    Web(Limits limits, BooleanSupplier stopping) {
        this.limits = limits;
        this.stopping = stopping;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.whole())
                .build();
    }

    /** The page at the address, unless it is the one that the freshness tells of. */
    Page fetch(URI address, Freshness known) throws NotFetched {
        URI current = address;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            check(current);
            if (!robots.allow(current)) {
                throw new NotFetched("robots.txt does not allow it");
            }
            HttpResponse<byte[]> response = send(current, hop == 0 ? known : Freshness.UNKNOWN);
            int status = response.statusCode();
            if (status == 304) {
                throw new NotFetched();
            }
            if (status == 200) {
                return new Page(current, response.body(), freshness(response));
            }
            String target = response.headers().firstValue("Location").orElse("");
            if (status < 300 || status >= 400 || target.isEmpty()) {
                throw new NotFetched("the server answers " + status);
            }
            try {
                current = current.resolve(target);
            } catch (IllegalArgumentException e) {
                throw new NotFetched("redirects to what is no address: " + target);
            }
        }
        throw new NotFetched("redirects more than " + MOST_REDIRECTS + " times");
    }

    /** The answer to one request, whatever it is; nothing but the address is checked. */
    HttpResponse<byte[]> send(URI address, Freshness known) throws NotFetched {
        check(address);
        pause(address.getHost());
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", AGENT + "/0.1");
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            request.header("If-Modified-Since", known.lastModified());
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), info -> new LimitedBody(limits.most()));
        long deadline = System.nanoTime() + limits.whole().toNanos();
        try {
            while (true) {
                try {
                    return answer.get(200, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (stopping.getAsBoolean() || System.nanoTime() > deadline) {
                        answer.cancel(true);
                        throw new NotFetched(
                                stopping.getAsBoolean()
                                        ? "ended on request"
                                        : "the server does not finish its answer within "
                                                + limits.whole().toSeconds() + " s");
                    }
                }
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            String said = cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
            throw new NotFetched(said.replaceAll("\\s+", " "));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFetched("ended on request");
        }
    }

    private void check(URI address) throws NotFetched {
        String scheme = String.valueOf(address.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
            throw new NotFetched("is no web address (http or https)");
        }
        if (limits.allowPrivate()) {
            return;
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
                if (isPrivate(one)) {
                    throw new NotFetched(
                            "is a private address (" + one.getHostAddress() + "); allow-private: true would allow it");
                }
            }
        } catch (IOException e) {
            throw new NotFetched("the host " + address.getHost() + " is not known");
        }
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean carrier = bytes.length == 4 && (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
        return uniqueLocal
                || carrier
                || address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
    }

    private void pause(String host) throws NotFetched {
        Long last = lastAsked.get(host);
        try {
            while (last != null && System.nanoTime() - last < limits.pause().toNanos()) {
                if (stopping.getAsBoolean()) {
                    throw new NotFetched("ended on request");
                }
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFetched("ended on request");
        }
        lastAsked.put(host, System.nanoTime());
    }

    private static Freshness freshness(HttpResponse<?> response) {
        return new Freshness(
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("Last-Modified").orElse(""));
    }
}

package sandhi.app.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets through what asks, and updates of whoever has the key; refuses everything else that would change the server: Fuseki's own pages
 * can add and remove datasets.
 */
final class ReadOnly implements Filter {
    private final WriterKey key;

    ReadOnly(WriterKey key) {
        this.key = key;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (asks(http.getMethod(), http.getRequestURI()) || writes(http)) {
            chain.doFilter(request, response);
        } else {
            HttpServletResponse refusal = (HttpServletResponse) response;
            refusal.setStatus(HttpServletResponse.SC_FORBIDDEN);
            refusal.setContentType("text/plain;charset=utf-8");
            refusal.getWriter().println("This server is read-only; articles come in through ./sandhi ingest");
        }
    }

    private boolean writes(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals("/" + Server.DATASET + "/update")
                && key.opens(request.getHeader("Authorization"));
    }

    /** A POST asks only where queries go and where their syntax is checked. */
    private static boolean asks(String method, String path) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> true;
            case "POST" -> path.equals("/" + Server.DATASET + "/sparql") || path.startsWith("/$/validate/");
            default -> false;
        };
    }
}

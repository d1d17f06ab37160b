package sandhi.app.sources;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the robots.txt of each host allows; asked once. */
final class Robots {
    private final Web web;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, SimpleRobotRules> rules = new HashMap<>();

    Robots(Web web) {
        this.web = web;
    }

    boolean allow(URI address) throws Web.NotFetched {
        URI home = address.resolve("/robots.txt");
        SimpleRobotRules known = rules.get(home.toString());
        if (known == null) {
            known = fetch(home);
            rules.put(home.toString(), known);
        }
        return known.isAllowed(address.toString());
    }

    /** A host without robots.txt allows everything; one whose server fails allows nothing for now. */
    private SimpleRobotRules fetch(URI home) throws Web.NotFetched {
        HttpResponse<byte[]> response = web.send(home, Web.Freshness.UNKNOWN);
        return response.statusCode() == 200
                ? parser.parseContent(
                        home.toString(), response.body(), "text/plain", List.of(Web.AGENT.toLowerCase(Locale.ROOT)))
                : parser.failedFetch(response.statusCode());
    }
}

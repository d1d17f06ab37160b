package sandhi.app.sources;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sandhi.app.Failure;
import sandhi.app.articles.ArticleSource;
import sandhi.app.articles.Item;
import sandhi.app.articles.PageReader;

/** A feed (RSS or Atom) with the article pages behind its links. The address of a page is the id of its article. */
final class FeedSource implements ArticleSource {
    private final String name;
    private final URI feed;
    private final Web web;
    private final Memory memory;

    FeedSource(String name, URI feed, Web web, Memory memory) {
        this.name = name;
        this.feed = feed;
        this.web = web;
        this.memory = memory;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void each(Consumer<Item> taker) {
        memory.forgetLearned();
        SyndFeed entries;
        try {
            Web.Page page = web.fetch(feed, memory.of(feed.toString()));
            entries = parsed(page.body());
            memory.learn(feed.toString(), page.fresh());
        } catch (Web.NotFetched e) {
            if (e.unchanged) {
                return;
            }
            throw new Failure("feed " + feed + " " + e.getMessage());
        }
        boolean all = true;
        Set<String> seen = new HashSet<>();
        for (SyndEntry entry : entries.getEntries()) {
            String link = entry.getLink() == null ? "" : entry.getLink().strip();
            if (!link.isEmpty() && seen.add(link)) {
                all &= page(link, entry, taker);
            }
        }
        if (!all) {
            // what was missed is asked for again next time
            memory.learn(feed.toString(), Web.Freshness.UNKNOWN);
        }
    }

    private boolean page(String link, SyndEntry entry, Consumer<Item> taker) {
        try {
            URI address = feed.resolve(link);
            Web.Page page = web.fetch(address, memory.of(address.toString()));
            memory.learn(address.toString(), page.fresh());
            taker.accept(PageReader.read(address.toString(), page.body(), published(entry)));
            return true;
        } catch (Web.NotFetched e) {
            if (e.unchanged) {
                return true;
            }
            taker.accept(new Item.SetAside(link, e.getMessage()));
            return false;
        } catch (IllegalArgumentException e) {
            taker.accept(new Item.SetAside(link, "is no address"));
            return true;
        }
    }

    private SyndFeed parsed(byte[] body) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return input.build(new XmlReader(new ByteArrayInputStream(body)));
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new Failure("feed " + feed + " is neither RSS nor Atom: "
                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static @Nullable LocalDate published(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    @Override
    public void done() {
        memory.keep();
    }
}

package sandhi.app.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import sandhi.app.articles.ArticleSource;
import sandhi.app.articles.Item;
import sandhi.app.articles.PageReader;

/** Web archives: the article pages in WARC files. The address of a page is the id of its article. */
final class WarcSource implements ArticleSource {
    private final String name;
    private final List<Path> files;
    private final int most;

    WarcSource(String name, List<Path> files, int most) {
        this.name = name;
        this.files = List.copyOf(files);
        this.most = most;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void each(Consumer<Item> taker) {
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (Path file : files) {
            try (WarcReader reader = new WarcReader(file)) {
                for (WarcRecord record : reader) {
                    if (record instanceof WarcResponse response && isPage(response) && seen.add(response.target())) {
                        taker.accept(page(response));
                    }
                }
            } catch (IOException | RuntimeException e) {
                taker.accept(new Item.SetAside(file.toString(), "cannot be read as WARC: " + e.getMessage()));
            }
        }
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        MediaType type = response.http().contentType();
        return response.http().status() == 200
                && type.base().toString().toLowerCase(Locale.ROOT).equals("text/html");
    }

    private Item page(WarcResponse response) throws IOException {
        byte[] body = response.http().body().stream().readNBytes(most + 1);
        return body.length > most
                ? new Item.SetAside(response.target(), "is larger than " + (most >> 20) + " MB")
                : PageReader.read(response.target(), body, null);
    }
}

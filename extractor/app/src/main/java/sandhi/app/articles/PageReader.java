package sandhi.app.articles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Article;

/** A fetched web page into its article. */
public final class PageReader {
    private PageReader() {}

    /**
     * The article of the page, or why it has none.
     *
     * @param address the page's address, which is the article's id
     * @param published day of publication if the page does not say it
     */
    public static Item read(String address, byte[] body, @Nullable LocalDate published) {
        try {
            Article page = HtmlArticle.article(address, StrictText.decode(body), published);
            String url = page.url() == null ? address : page.url();
            return new Item.Found(
                    address,
                    ArticleCheck.checked(
                            new Article(address, url, page.title(), page.published(), page.language(), page.text())));
        } catch (BadInput e) {
            return new Item.SetAside(address, e.getMessage());
        }
    }
}

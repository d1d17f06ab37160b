package sandhi.reader.facts;

import org.jspecify.annotations.Nullable;

/**
 * The article that facts come from, without its text.
 *
 * @param id stable name of the article, unique within a store
 * @param url address of the page, if known
 * @param title headline, if known
 * @param language BCP 47 tag of its language
 * @param hash content hash: the same article, the same hash
 */
public record ArticleInfo(
        String id, @Nullable String url, @Nullable String title, String language, String hash) {}

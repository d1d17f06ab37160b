package sandhi.app.articles;

import sandhi.reader.text.Article;

/** What became of one input: an article, or nothing but the reason why not. */
public sealed interface Item {
    /** Where it comes from, as a user would name it: {@code inbox/a.json}, {@code all.jsonl:17}. */
    String input();

    /** An article that can be read. */
    record Found(String input, Article article) implements Item {}

    /**
     * An input that is no article that can be read.
     *
     * @param reason what is wrong and what to do, one line
     */
    record SetAside(String input, String reason) implements Item {}
}

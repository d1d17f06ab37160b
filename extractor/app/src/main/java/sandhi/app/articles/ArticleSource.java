package sandhi.app.articles;

import java.util.function.Consumer;

/** Where articles come from. */
public interface ArticleSource {
    /** What the record of a run calls it. */
    String name();

    /**
     * Hands every article, and every input that is none, to the taker, in an order of its own that does not change.
     *
     * @throws sandhi.app.Failure if the source as a whole cannot be read
     */
    void each(Consumer<Item> taker);

    /** Called when all that was handed over is in the store: what need not be fetched again may now be remembered. */
    default void done() {}
}

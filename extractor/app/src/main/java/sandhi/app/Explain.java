package sandhi.app;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sandhi.reader.Reader;
import sandhi.reader.rulebook.RulebookLoader;
import sandhi.reader.text.Article;

/** {@code sandhi explain}: shows how facts come about. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows the tokens, names, times, clauses and frames of a text: what was found by which rule, and what a near miss lacked.")
final class Explain implements Callable<Integer> {
    private final Console console;

    @Mixin
    private GivenText text = new GivenText();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (YYYY-MM-DD), for relative dates.")
    private @Nullable LocalDate published;

    Explain(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Reader reader = new Reader(RulebookLoader.shipped("hi"));
        Article article = new Article("text", null, null, published, "hi", text.read(console));
        reader.explain(article).forEach(console.out()::println);
        return Main.DONE;
    }
}

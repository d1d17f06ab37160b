package sandhi.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sandhi.reader.Reader;
import sandhi.reader.facts.Reading;

/** {@code sandhi extract}: prints the facts of articles and touches no store. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads articles and prints their facts. Touches no store.")
final class Extract implements Callable<Integer> {
    /** How facts are printed. */
    enum Format {
        /** one object an article and line */
        JSON,
        /** the graph of each article */
        TURTLE,
        /** the same, a quad a line */
        NQUADS,
        /** for people */
        TEXT
    }

    private final Console console;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json (one object an article and line), turtle, nquads, or text (for people). Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--coverage",
            description =
                    "With --format text: says for each article how many of its sentences gave facts, and lists those that "
                            + "hold the trigger of a rule but told no event.")
    private boolean coverage;

    private int read;
    private int aside;

    Extract(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (coverage && format != Format.TEXT) {
            throw new Failure("--coverage goes with --format text only");
        }
        Reader reader = rules.reader();
        inputs.reading(reader).each(inputs.source(console), outcome -> {
            if (outcome instanceof ReadArticles.Outcome.Read one) {
                read++;
                print(one.reading());
                if (coverage) {
                    console.out().println(FactsAsText.coverage(reader.coverage(one.article())));
                }
            } else if (outcome instanceof ReadArticles.Outcome.Aside one) {
                aside++;
                console.setAside(one.input(), one.reason());
            }
        });
        if (aside > 0) {
            console.err().println(read + " read, " + aside + " set aside");
        }
        return aside == 0 ? Main.DONE : Main.SOME_SET_ASIDE;
    }

    private void print(Reading reading) {
        switch (format) {
            case JSON -> console.out().println(FactsAsJson.line(reading));
            case TURTLE -> console.out().print(FactsAsRdf.turtle(reading));
            case NQUADS -> console.out().print(FactsAsRdf.nquads(reading));
            case TEXT -> console.out().println(FactsAsText.text(reading));
        }
        if (console.out().checkError()) {
            throw new Failure("standard output was closed");
        }
    }
}

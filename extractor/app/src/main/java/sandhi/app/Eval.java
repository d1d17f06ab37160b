package sandhi.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sandhi.app.gold.GoldSet;
import sandhi.app.gold.Score;

/** {@code sandhi eval}: measures the reader on articles with gold annotations. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description =
                "Reads articles and measures the facts against gold annotations: precision, recall and F1, by kind "
                        + "of fact and by type of event.")
final class Eval implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            required = true,
            description = "Folder of gold annotations, one <id>.json per article.")
    private Path gold = Path.of("gold");

    @Option(names = "--errors", description = "List every missed and every spurious event.")
    private boolean errors;

    Eval(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GoldSet set = GoldSet.of(gold);
        int[] aside = new int[1];
        inputs.reading().each(inputs.source(console), outcome -> {
            if (outcome instanceof ReadArticles.Outcome.Read one) {
                set.add(FactsAsJson.object(one.reading()));
            } else if (outcome instanceof ReadArticles.Outcome.Aside one) {
                aside[0]++;
                console.setAside(one.input(), one.reason());
            }
        });
        Score score = set.score();
        if (errors) {
            score.errors().forEach(console.out()::println);
        }
        console.out().print(score.table());
        return aside[0] == 0 ? Main.DONE : Main.SOME_SET_ASIDE;
    }
}

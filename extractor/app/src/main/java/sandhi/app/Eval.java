package sandhi.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sandhi.app.gold.GoldSet;
import sandhi.app.gold.SameEvents;
import sandhi.app.gold.Score;
import sandhi.graph.consolidation.ConsolidationScore;
import sandhi.reader.facts.Reading;

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
            paramLabel = "PATH",
            required = true,
            description =
                    "Folder of gold annotations, one <id>.json per article, or a .jsonl file, one article a line.")
    private Path gold = Path.of("gold");

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description =
                    "Table of gold events that are one event of the world (name, tab, <id>#<number from 0>): measures "
                            + "also how reports are put together.")
    private @Nullable Path groups;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--errors", description = "List every missed and every spurious event.")
    private boolean errors;

    Eval(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GoldSet set = GoldSet.of(gold);
        SameEvents same = groups == null ? null : SameEvents.of(groups);
        List<Reading> readings = new ArrayList<>();
        int[] aside = new int[1];
        inputs.reading(rules.reader()).each(inputs.source(console), outcome -> {
            if (outcome instanceof ReadArticles.Outcome.Read one) {
                readings.add(one.reading());
                set.add(FactsAsJson.object(one.reading()));
            } else if (outcome instanceof ReadArticles.Outcome.Aside one) {
                aside[0]++;
                console.setAside(one.input(), one.reason());
            }
        });
        Score score = set.score();
        ConsolidationScore together = same == null ? null : same.score(readings, score);
        if (errors) {
            score.errors().forEach(console.out()::println);
            if (together != null) {
                together.missed().forEach(pair -> console.out().println("apart    " + pair));
                together.wrong().forEach(pair -> console.out().println("together " + pair));
            }
        }
        console.out().print(score.table());
        if (together != null) {
            console.out().println("consolidation  " + together);
        }
        return aside[0] == 0 ? Main.DONE : Main.SOME_SET_ASIDE;
    }
}

package sandhi.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sandhi.reader.rulebook.Rulebook;
import sandhi.reader.rulebook.RulebookLoader;
import sandhi.reader.text.Article;
import sandhi.reader.text.Document;
import sandhi.reader.text.TextGate;
import sandhi.reader.times.PublicationFinder;
import sandhi.reader.times.TimeTagger;
import sandhi.reader.times.Timex;
import sandhi.reader.times.VerbTense;

/** {@code sandhi dates}: prints the time expressions of a text. */
@Command(
        name = "dates",
        mixinStandardHelpOptions = true,
        description =
                "Prints the time expressions of a text: words, offsets, TIMEX3 type and value, first and last day.")
final class Dates implements Callable<Integer> {
    /** How expressions are printed. */
    enum Format {
        /** one list */
        JSON,
        /** one expression a line */
        TEXT
    }

    private final Console console;

    @Mixin
    private GivenText text = new GivenText();

    @Option(
            names = "--reference",
            paramLabel = "DATETIME",
            description =
                    "When it was written (2025-07-13 or 2025-07-13T10:00): relative expressions count from there.")
    private @Nullable String reference;

    @Option(names = "--format", paramLabel = "FORMAT", description = "json or text. Default: text.")
    private Format format = Format.TEXT;

    Dates(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Rulebook rules = RulebookLoader.shipped("hi");
        Document document =
                new TextGate(rules.text()).open(new Article("text", null, null, written(), "hi", text.read(console)));
        List<Timex> found = new TimeTagger(rules.times())
                .tag(document, new PublicationFinder(rules.times()).find(document), new VerbTense(rules.times()));
        if (format == Format.JSON) {
            console.out().println(json(found));
        } else {
            found.forEach(one -> console.out().println(line(one)));
        }
        return Main.DONE;
    }

    private @Nullable LocalDate written() {
        if (reference == null) {
            return null;
        }
        try {
            return LocalDate.parse(reference.split("[T ]", 2)[0]);
        } catch (DateTimeParseException e) {
            throw new Failure("--reference " + reference + ": write it as 2025-07-13 or 2025-07-13T10:00");
        }
    }

    private static String json(List<Timex> found) {
        ArrayNode list = new JsonMapper().createArrayNode();
        for (Timex one : found) {
            ObjectNode node = list.addObject();
            node.put("text", one.text());
            node.put("start", one.span().start());
            node.put("end", one.span().end());
            node.put("type", one.type().name());
            node.put("value", one.value());
            if (one.modifier() != Timex.Modifier.NONE) {
                node.put("mod", one.modifier().name());
            }
            node.put("begin", one.begin() == null ? null : one.begin().toString());
            node.put("until", one.end() == null ? null : one.end().toString());
            node.put("rule", one.rule());
        }
        return list.toPrettyString();
    }

    private static String line(Timex one) {
        String days = one.begin() == null ? "" : "  " + one.begin() + " … " + one.end();
        String modifier = one.modifier() == Timex.Modifier.NONE ? "" : " " + one.modifier();
        return String.format(
                Locale.ROOT,
                "%d-%d  “%s”  %s%s  %s%s",
                one.span().start(),
                one.span().end(),
                one.text(),
                one.type(),
                modifier,
                one.value() == null ? "unresolved" : one.value(),
                days);
    }
}

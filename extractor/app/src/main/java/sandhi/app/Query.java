package sandhi.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sandhi.graph.questions.Answer;
import sandhi.graph.questions.Parameter;
import sandhi.graph.questions.Question;
import sandhi.graph.questions.QuestionCatalogue;
import sandhi.graph.store.GraphStore;

/** {@code sandhi query}: asks one of the canned questions, or lists them. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description =
                "Asks one of the canned questions; without a name, lists them with their parameters. Give names as you "
                        + "would write them: रूस, Russia, पुतिन, Putin.")
final class Query implements Callable<Integer> {
    private final Console console;

    @Mixin
    private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Name of the question.")
    private @Nullable String name;

    @Option(
            names = {"--param", "-p"},
            paramLabel = "NAME=VALUE",
            description = "A parameter of the question; may be given again and again.")
    private List<String> parameters = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Answer as known on that day (YYYY-MM-DD, YYYY-MM or YYYY): from the articles published by then.")
    private @Nullable String asOf;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, csv or tsv. Default: text.")
    private AnswerFormat format = AnswerFormat.TEXT;

    Query(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        QuestionCatalogue catalogue = QuestionCatalogue.load();
        if (name == null) {
            catalogue.questions().forEach(this::describe);
            return Main.DONE;
        }
        Question question = catalogue.get(name);
        try (GraphStore open = store.openToAsk()) {
            Answer answer = question.ask(open, arguments());
            console.out().print(format.text(answer));
            if (answer.rows().isEmpty() && format == AnswerFormat.TEXT) {
                console.err().println("nothing found");
            }
        }
        return Main.DONE;
    }

    private Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw new Failure("--param " + parameter + ": write it as name=value");
            }
            if (arguments.put(parameter.substring(0, equals), parameter.substring(equals + 1)) != null) {
                throw new Failure("--param " + parameter + ": this parameter is given twice");
            }
        }
        if (asOf != null && arguments.put("as-of", asOf) != null) {
            throw new Failure("--as-of " + asOf + ": the parameter as-of is given as well");
        }
        return arguments;
    }

    private void describe(Question question) {
        console.out().println(question.name() + ": " + question.summary());
        for (Parameter parameter : question.parameters()) {
            String need = parameter.required()
                    ? " (must be given)"
                    : parameter.fallback() == null ? "" : " (default " + parameter.fallback() + ")";
            console.out().println("    --param " + parameter.name() + "=…  " + parameter.summary() + need);
        }
    }
}

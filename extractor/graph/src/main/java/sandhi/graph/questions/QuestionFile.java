package sandhi.graph.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of a question: valid SPARQL with a header of comments.
 *
 * <pre>
 * #+ summary: what it answers
 * #+ parameters:
 * #+   a: entity, required -- whose timeline
 * #+   lang: lang, default hi -- language of names
 * </pre>
 */
final class QuestionFile {
    private QuestionFile() {}

    static Question parse(String name, String text) {
        String summary = "";
        List<Parameter> parameters = new ArrayList<>();
        boolean inParameters = false;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.startsWith("#+")) {
                continue;
            }
            String content = line.substring(2).strip();
            if (content.startsWith("summary:")) {
                summary = content.substring("summary:".length()).strip();
                inParameters = false;
            } else if (content.equals("parameters:")) {
                inParameters = true;
            } else if (inParameters) {
                parameters.add(parameter(name, number, content));
            } else {
                throw problem(name, number, "expected 'summary:' or 'parameters:', found '" + content + "'");
            }
        }
        if (summary.isEmpty()) {
            throw problem(name, 1, "the header has no '#+ summary:'");
        }
        check(name, text, parameters);
        return new Question(name, summary, parameters, text);
    }

    private static Parameter parameter(String question, int line, String content) {
        int colon = content.indexOf(':');
        int dashes = content.indexOf(" -- ");
        if (colon < 1 || dashes < colon) {
            throw problem(question, line, "write 'name: type, required|default VALUE -- what it is for'");
        }
        String[] words = content.substring(colon + 1, dashes).split(",", 2);
        Parameter.Type type = type(question, line, words[0].strip());
        String rest = words.length > 1 ? words[1].strip() : "";
        @Nullable
        String fallback = rest.startsWith("default ")
                ? rest.substring("default ".length()).strip()
                : null;
        if (!rest.isEmpty() && !rest.equals("required") && fallback == null) {
            throw problem(question, line, "'" + rest + "' is neither 'required' nor 'default VALUE'");
        }
        return new Parameter(
                content.substring(0, colon).strip(),
                type,
                rest.equals("required"),
                fallback,
                content.substring(dashes + 4).strip());
    }

    private static Parameter.Type type(String question, int line, String name) {
        for (Parameter.Type type : Parameter.Type.values()) {
            if (type.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return type;
            }
        }
        throw problem(
                question,
                line,
                "unknown type '" + name + "'; known: "
                        + List.of(Parameter.Type.values())
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'));
    }

    private static void check(String name, String text, List<Parameter> parameters) {
        try {
            QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw problem(
                    name,
                    e.getLine(),
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Parameter parameter : parameters) {
            if (!seen.add(parameter.name())) {
                throw problem(name, 1, "parameter '" + parameter.name() + "' is described twice");
            }
            if (!text.contains("?" + parameter.variable())) {
                throw problem(
                        name,
                        1,
                        "parameter '" + parameter.name() + "' is not used: there is no ?" + parameter.variable());
            }
        }
    }

    private static QuestionException problem(String name, int line, String what) {
        return new QuestionException("queries/" + name + ".rq:" + line + ": " + what);
    }
}

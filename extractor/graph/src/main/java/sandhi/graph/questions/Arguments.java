package sandhi.graph.questions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.Literals;
import sandhi.graph.rdf.Vocabulary;

/** Turns what people type for a parameter into a term. */
final class Arguments {
    /** Stands for a parameter that is not given and means anything. */
    private static final Node ANYTHING = Vocabulary.sandhi("anything");

    private final String question;
    private final NameLookup names;

    Arguments(String question, NameLookup names) {
        this.question = question;
        this.names = names;
    }

    Node node(Parameter parameter, @Nullable String given) {
        String value = given == null || given.isBlank() ? parameter.fallback() : given.strip();
        if (value == null) {
            if (parameter.required()) {
                throw new QuestionException("the question '" + question + "' needs the parameter '" + parameter.name()
                        + "' (" + parameter.summary() + ")");
            }
            return ANYTHING;
        }
        return switch (parameter.type()) {
            case ENTITY -> names.entity(value);
            case EVENT -> event(value);
            case DATE -> Literals.date(date(parameter, value, false));
            case LAST_DATE -> Literals.date(date(parameter, value, true));
            case LANG -> lang(parameter, value);
            case NUMBER -> number(parameter, value);
        };
    }

    private static Node event(String value) {
        String iri = value.startsWith(Iris.BASE) ? value : Iris.BASE + "event/" + value;
        if (!iri.matches("[^\\x00-\\x20<>\"{}|^`\\\\]+")) {
            throw new QuestionException("'" + value + "' is not the address of an event");
        }
        return NodeFactory.createURI(iri);
    }

    private static LocalDate date(Parameter parameter, String value, boolean last) {
        try {
            return switch (value.length()) {
                case 4 ->
                    last
                            ? Year.parse(value).atMonth(12).atEndOfMonth()
                            : Year.parse(value).atDay(1);
                case 7 ->
                    last
                            ? YearMonth.parse(value).atEndOfMonth()
                            : YearMonth.parse(value).atDay(1);
                default -> LocalDate.parse(value);
            };
        } catch (DateTimeException e) {
            throw new QuestionException(
                    "'" + value + "' for '" + parameter.name() + "' is not a date; write 2024-06-19, 2024-06 or 2024");
        }
    }

    private static Node lang(Parameter parameter, String value) {
        if (!value.equals("hi") && !value.equals("en")) {
            throw new QuestionException(
                    "'" + value + "' for '" + parameter.name() + "' is not a language of the graph; write hi or en");
        }
        return Literals.text(value);
    }

    private static Node number(Parameter parameter, String value) {
        try {
            return Literals.integer(Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw new QuestionException("'" + value + "' for '" + parameter.name() + "' is not a whole number");
        }
    }
}

package sandhi.graph.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import sandhi.graph.store.GraphStore;

/**
 * A canned question.
 *
 * @param name name of its file without {@code .rq}
 * @param summary what it answers
 * @param parameters what it asks for, in the order of the file
 * @param text the SPARQL query, header included; parameters are plain variables in it
 */
public record Question(String name, String summary, List<Parameter> parameters, String text) {
    public Question {
        parameters = List.copyOf(parameters);
    }

    /**
     * Asks the store.
     *
     * @param arguments values by parameter name, as people type them
     * @throws QuestionException if a parameter is unknown, missing or makes no sense, or a name is unknown or ambiguous
     * @throws sandhi.graph.store.StoreException if the store cannot be asked
     */
    public Answer ask(GraphStore store, Map<String, String> arguments) {
        Query query = bind(store, arguments);
        List<Binding> rows = new ArrayList<>();
        store.select(query).forEachRemaining(rows::add);
        return new Answer(name, query.getResultVars(), rows);
    }

    /**
     * The query with the arguments in it, ready for any SPARQL endpoint: {@code toString()} of it is the text to send. Values are put
     * into the parsed query, never into its text.
     */
    public Query bind(GraphStore store, Map<String, String> arguments) {
        for (String given : arguments.keySet()) {
            if (parameters.stream().noneMatch(p -> p.name().equals(given))) {
                throw new QuestionException("the question '" + name + "' has no parameter '" + given + "'; it has "
                        + String.join(
                                ", ", parameters.stream().map(Parameter::name).toList()));
            }
        }
        Arguments values = new Arguments(name, new NameLookup(store));
        Map<Var, Node> substitution = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            substitution.put(Var.alloc(parameter.variable()), values.node(parameter, arguments.get(parameter.name())));
        }
        return QueryTransformOps.replaceVars(QueryFactory.create(text), substitution);
    }
}

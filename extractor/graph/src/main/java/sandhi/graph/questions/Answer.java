package sandhi.graph.questions;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The answer to a question.
 *
 * @param question its name
 * @param columns names of the columns
 * @param rows the rows, in order
 */
public record Answer(String question, List<String> columns, List<Binding> rows) {
    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows as people read them: one string a column, empty where nothing is known. */
    public List<List<String>> text() {
        return rows.stream()
                .map(row ->
                        columns.stream().map(column -> text(row.get(column))).toList())
                .toList();
    }

    /** The rows in the form that Jena's writers of JSON, CSV and TSV take. */
    public RowSet rowSet() {
        return RowSetStream.create(columns.stream().map(Var::alloc).toList(), rows.iterator());
    }

    private static String text(@org.jspecify.annotations.Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}

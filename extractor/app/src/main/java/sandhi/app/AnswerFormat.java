package sandhi.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;
import sandhi.graph.questions.Answer;

/** How answers are printed. */
enum AnswerFormat {
    /** for people: columns, and under each row the words that prove it */
    TEXT {
        @Override
        String text(Answer answer) {
            return table(answer);
        }
    },
    /** SPARQL 1.1 results in JSON */
    JSON {
        @Override
        String text(Answer answer) {
            return standard(answer, ResultSetLang.RS_JSON);
        }
    },
    /** SPARQL 1.1 results in CSV */
    CSV {
        @Override
        String text(Answer answer) {
            return standard(answer, ResultSetLang.RS_CSV);
        }
    },
    /** SPARQL 1.1 results in TSV */
    TSV {
        @Override
        String text(Answer answer) {
            return standard(answer, ResultSetLang.RS_TSV);
        }
    };

    private static final String IRI = "https://sandhi.example/";

    abstract String text(Answer answer);

    private static String standard(Answer answer, Lang lang) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowSetWriterRegistry.getFactory(lang).create(lang).write(out, answer.rowSet(), Context.emptyContext());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String table(Answer answer) {
        List<Integer> inRow = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        for (int i = 0; i < answer.columns().size(); i++) {
            switch (answer.columns().get(i)) {
                case "quote", "article", "event" -> below.add(i);
                default -> inRow.add(i);
            }
        }
        List<List<String>> rows = answer.text();
        StringBuilder out = new StringBuilder();
        int[] widths = inRow.stream()
                .mapToInt(i -> rows.stream()
                        .mapToInt(row -> width(shown(row.get(i))))
                        .reduce(width(answer.columns().get(i)), Math::max))
                .toArray();
        if (!rows.isEmpty()) {
            line(out, inRow.stream().map(i -> answer.columns().get(i)).toList(), widths);
        }
        for (List<String> row : rows) {
            line(out, inRow.stream().map(i -> shown(row.get(i))).toList(), widths);
            proof(out, answer.columns(), row, below);
        }
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** The words that prove the row, and where they stand. */
    private static void proof(StringBuilder out, List<String> columns, List<String> row, List<Integer> below) {
        StringBuilder line = new StringBuilder();
        for (int i : below) {
            String value = shown(row.get(i));
            if (!value.isEmpty()) {
                line.append(line.isEmpty() ? "" : "  ");
                line.append(columns.get(i).equals("quote") ? "“" + value + "”" : columns.get(i) + " " + value);
            }
        }
        if (!line.isEmpty()) {
            out.append("    ").append(line).append('\n');
        }
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        if (!line.startsWith(IRI)) {
            return line;
        }
        String local = line.substring(IRI.length());
        return local.startsWith("event/") ? local.substring("event/".length()) : local;
    }

    /** How many places of a terminal the text takes: marks above and below take none. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
                    default -> true;
                })
                .count();
    }
}

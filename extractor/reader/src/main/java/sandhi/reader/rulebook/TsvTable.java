package sandhi.reader.rulebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of a rulebook: tab-separated, column names on the first line, comments behind #, several values in one cell separated by |.
 */
public final class TsvTable {
    private final String file;
    private final List<Row> rows;

    private TsvTable(String file, List<Row> rows) {
        this.file = file;
        this.rows = Collections.unmodifiableList(rows);
    }

    /** Path of the file. */
    public String file() {
        return file;
    }

    /** The rows, in file order. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * One row.
     *
     * @param file path of the file
     * @param line line in the file, from 1
     * @param cells by column name
     */
    public record Row(String file, int line, Map<String, String> cells) {
        /** The cell of a column, empty where absent. */
        public String get(String column) {
            String value = cells.get(column);
            if (value == null) {
                throw new IllegalArgumentException(file + " has no column '" + column + "'");
            }
            return value;
        }

        /** The values of a cell that holds several. */
        public List<String> list(String column) {
            String value = get(column);
            return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\|", -1));
        }
    }

    /**
     * Parses a list and checks its form; the first column is the key and must be unique.
     *
     * @param columns the columns that it must have, in order
     */
    public static TsvTable parse(String file, String content, List<String> columns, Problems problems) {
        String[] lines = content.split("\n", -1);
        List<Row> rows = new ArrayList<>();
        if (!Arrays.asList(lines[0].split("\t", -1)).equals(columns)) {
            problems.add(
                    file,
                    1,
                    1,
                    "column names are '" + lines[0] + "'; expected, separated by tabs: " + String.join(" ", columns));
            return new TsvTable(file, rows);
        }
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i];
            if (line.isEmpty() && i == lines.length - 1 || line.startsWith("#")) {
                continue;
            }
            if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
                line = Normalizer.normalize(line, Normalizer.Form.NFC);
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != columns.size()) {
                problems.add(
                        file,
                        i + 1,
                        1,
                        "has " + cells.length + " cells; expected " + columns.size() + ": "
                                + String.join(" ", columns));
                continue;
            }
            Map<String, String> byColumn = new LinkedHashMap<>();
            int column = 1;
            for (int c = 0; c < cells.length; c++) {
                if (!cells[c].equals(cells[c].strip())) {
                    problems.add(file, i + 1, column, "blanks around '" + cells[c].strip() + "'");
                }
                byColumn.put(columns.get(c), cells[c]);
                column += cells[c].length() + 1;
            }
            Integer before = seen.putIfAbsent(cells[0], i + 1);
            if (before != null) {
                problems.add(file, i + 1, 1, "'" + cells[0] + "' stands on line " + before + " already");
                continue;
            }
            rows.add(new Row(file, i + 1, byColumn));
        }
        return new TsvTable(file, rows);
    }
}

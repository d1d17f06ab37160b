package sandhi.reader.rulebook;

/**
 * Something wrong in a rulebook file.
 *
 * @param file path of the file inside the rulebook
 * @param line line, from 1
 * @param column column, from 1
 * @param message what is wrong, what is known, and a suggestion
 */
public record RulebookProblem(String file, int line, int column, String message)
        implements Comparable<RulebookProblem> {
    @Override
    public int compareTo(RulebookProblem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + message;
    }
}

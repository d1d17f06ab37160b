package sandhi.reader.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import sandhi.reader.text.EditDistance;

/** Collects what is wrong in a rulebook, so that everything can be said at once. */
public final class Problems {
    private final List<RulebookProblem> found = new ArrayList<>();

    /** Notes a problem at a place of a file; line and column count from 1. */
    public void add(String file, int line, int column, String message) {
        found.add(new RulebookProblem(file, line, column, message));
    }

    /** Notes an unknown value, with the known ones and the nearest of them. */
    public void unknown(String file, int line, int column, String what, String value, Collection<String> known) {
        TreeSet<String> sorted = new TreeSet<>(known);
        String nearest = nearest(value, sorted);
        add(
                file,
                line,
                column,
                "unknown " + what + " '" + value + "'; known: " + String.join(", ", sorted)
                        + (nearest == null ? "" : ". Did you mean '" + nearest + "'?"));
    }

    /** Throws one exception with all problems, if there are any. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RulebookException(found.stream().sorted().distinct().toList());
        }
    }

    private static @org.jspecify.annotations.Nullable String nearest(String value, Collection<String> known) {
        String best = null;
        int least = Math.max(2, value.length() / 3) + 1;
        for (String candidate : known) {
            int distance = EditDistance.between(value, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }
}

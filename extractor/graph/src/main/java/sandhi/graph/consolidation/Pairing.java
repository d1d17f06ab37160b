package sandhi.graph.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Pairs off two companies one to one. Without that, two ministers of one state would both be found in that state, but not the state
 * and its neighbour in the two ministers: the answer would hang on who asks.
 */
final class Pairing {
    private final boolean[][] alike;
    private final int[] partner;

    private Pairing(boolean[][] alike, int others) {
        this.alike = alike;
        this.partner = new int[others];
        Arrays.fill(partner, -1);
    }

    /** The greatest number of pairs in which nobody stands twice; the same from both sides if the likeness is. */
    static int size(Collection<String> mine, Collection<String> others, BiPredicate<String, String> like) {
        List<String> columns = new ArrayList<>(others);
        boolean[][] alike = new boolean[mine.size()][columns.size()];
        int row = 0;
        for (String x : mine) {
            for (int column = 0; column < columns.size(); column++) {
                alike[row][column] = like.test(x, columns.get(column));
            }
            row++;
        }
        Pairing pairing = new Pairing(alike, columns.size());
        int pairs = 0;
        for (row = 0; row < alike.length; row++) {
            pairs += pairing.place(row, new boolean[columns.size()]) ? 1 : 0;
        }
        return pairs;
    }

    /** Finds a partner for a row, moving others on where that makes room. */
    private boolean place(int row, boolean[] tried) {
        for (int column = 0; column < partner.length; column++) {
            if (alike[row][column] && !tried[column]) {
                tried[column] = true;
                if (partner[column] < 0 || place(partner[column], tried)) {
                    partner[column] = row;
                    return true;
                }
            }
        }
        return false;
    }
}

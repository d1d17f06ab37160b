package sandhi.app.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Counts of right, found and wanted things, and the shares in percent that follow from them. */
final class Tally {
    int right;
    int found;
    int gold;

    void add(boolean hit) {
        right += hit ? 1 : 0;
        gold++;
    }

    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** A share in percent with one decimal, rounded as the reference scorer rounds. */
    static String percent(double share) {
        return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toString();
    }
}

package sandhi.reader.times;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Token;

/** Reads numbers in digits and words: 24, 2,000, 3.5, चौबीस, उन्नीस सौ सैंतालीस, दो हजार पच्चीस, डेढ़, साढ़े तीन. */
final class Numbers {
    private static final int LONGEST = 18;

    private final WordLists lists;

    Numbers(WordLists lists) {
        this.lists = lists;
    }

    /**
     * A number in the text.
     *
     * @param end the token behind it
     * @param value what it says
     * @param digits whether it is written in digits
     */
    record Read(int end, double value, boolean digits) {
        boolean whole() {
            return value == Math.rint(value);
        }
    }

    /** The readings of the number that begins at the token, longest first; none where there is no number. */
    List<Read> at(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return List.of();
        }
        Token token = tokens.get(at);
        if (token.isNumber()) {
            Double value = digits(token.folded());
            if (value == null) {
                return List.of();
            }
            List<Read> reads = new ArrayList<>();
            String multiplier = lists.value("multiplier", tokens, at + 1);
            if (multiplier != null) {
                reads.add(new Read(at + 2, value * Double.parseDouble(multiplier), false));
            }
            reads.add(new Read(at + 1, value, true));
            return reads;
        }
        Read words = words(tokens, at);
        if (words == null) {
            return List.of();
        }
        String single = lists.value("numeral", tokens, at);
        return words.end() > at + 1 && single != null
                ? List.of(words, new Read(at + 1, Double.parseDouble(single), false))
                : List.of(words);
    }

    /** The value of a token of digits, null where it is none (two separators, too long). */
    static @Nullable Double digits(String folded) {
        String plain = folded.replace(",", "");
        if (plain.length() > LONGEST || plain.indexOf('.') != plain.lastIndexOf('.')) {
            return null;
        }
        return Double.valueOf(plain);
    }

    private @Nullable Read words(List<Token> tokens, int at) {
        double total = 0;
        double open = -1;
        double last = Double.MAX_VALUE;
        int i = at;
        while (i < tokens.size() && i < at + 12) {
            String fraction = lists.value("fraction", tokens, i);
            String numeral = lists.value("numeral", tokens, i);
            String multiplier = lists.value("multiplier", tokens, i);
            if (fraction != null && open < 0) {
                Read part = fraction(fraction, tokens, i);
                if (part == null) {
                    break;
                }
                open = part.value();
                i = part.end();
            } else if (numeral != null && open < 0) {
                open = Double.parseDouble(numeral);
                i++;
            } else if (multiplier != null && Double.parseDouble(multiplier) < last && (open >= 0 || i == at)) {
                last = Double.parseDouble(multiplier);
                total += (open < 0 ? 1 : open) * last;
                open = -1;
                i++;
            } else {
                break;
            }
        }
        return i == at ? null : new Read(i, total + Math.max(0, open), false);
    }

    /** डेढ़ stands alone; साढ़े (+½), सवा (+¼), पौने (−¼) stand before a whole number, the last two also for one. */
    private @Nullable Read fraction(String fraction, List<Token> tokens, int at) {
        if (!fraction.startsWith("+") && !fraction.startsWith("-")) {
            return new Read(at + 1, Double.parseDouble(fraction), false);
        }
        String numeral = lists.value("numeral", tokens, at + 1);
        if (numeral == null && at + 1 < tokens.size() && tokens.get(at + 1).isNumber()) {
            numeral = tokens.get(at + 1).folded();
        }
        Double whole = numeral == null ? null : digits(numeral);
        double part = Double.parseDouble(fraction);
        if (whole == null) {
            return Math.abs(part) < 0.5 ? new Read(at + 1, 1 + part, false) : null;
        }
        return new Read(at + 2, whole + part, false);
    }
}

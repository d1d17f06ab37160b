package sandhi.reader.times;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Token;

/**
 * A date in digits: 2025-07-13, 13/07/2025, 13.7.25, 13/7. The day stands before the month, as in all of South Asia, unless it cannot.
 *
 * @param end the token behind it
 * @param year the year, null where it has none
 * @param month the month
 * @param day the day, 0 where it has none
 */
record NumericDate(int end, @Nullable Integer year, int month, int day) {
    /** The date in digits that begins at the token, or null. */
    static @Nullable NumericDate at(List<Token> tokens, int at) {
        if (at > 0
                && !tokens.get(at).spaced()
                && "+-/.:$".contains(tokens.get(at - 1).folded())) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        String separator = "";
        int i = at;
        while (i < tokens.size() && tokens.get(i).isNumber() && parts.size() < 4) {
            String form = tokens.get(i).folded();
            if (parts.isEmpty() && form.indexOf('.') > 0 && form.indexOf(',') < 0) {
                parts.addAll(List.of(form.split("\\.")));
                i++;
                break;
            }
            parts.add(form);
            i++;
            if (i + 1 < tokens.size()
                    && (tokens.get(i).is("/") || tokens.get(i).is("-"))
                    && (separator.isEmpty() || tokens.get(i).is(separator))
                    && !tokens.get(i).spaced()
                    && !tokens.get(i + 1).spaced()
                    && tokens.get(i + 1).isNumber()) {
                separator = tokens.get(i).folded();
                i++;
            } else {
                break;
            }
        }
        boolean more = i < tokens.size()
                && !tokens.get(i).spaced()
                && (tokens.get(i).is("/") || tokens.get(i).is("-"))
                && (separator.isEmpty() || tokens.get(i).is(separator))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isNumber()
                && parts.size() != 3;

        return more ? null : of(parts, separator, i);
    }

    private static @Nullable NumericDate of(List<String> parts, String separator, int end) {
        for (String part : parts) {
            if (part.length() > 4 || part.isEmpty() || !part.chars().allMatch(Character::isDigit)) {
                return null;
            }
        }
        if (parts.size() == 3) {
            boolean yearFirst = parts.get(0).length() == 4;
            String year = parts.get(yearFirst ? 0 : 2);
            if (year.length() == 3 || year.length() == 1) {
                return null;
            }
            int y = Integer.parseInt(year);
            int full = year.length() == 2 ? (y < 70 ? 2000 + y : 1900 + y) : y;
            int first = Integer.parseInt(parts.get(yearFirst ? 1 : 0));
            int second = Integer.parseInt(parts.get(yearFirst ? 2 : 1));
            return yearFirst ? checked(end, full, first, second) : dayFirst(end, full, first, second);
        }
        if (parts.size() == 2 && parts.get(0).length() == 4 && !separator.isEmpty()) {
            int month = Integer.parseInt(parts.get(1));
            return parts.get(1).length() <= 2 && month >= 1 && month <= 12
                    ? checked(end, Integer.parseInt(parts.get(0)), month, 0)
                    : null;
        }
        if (parts.size() == 2 && separator.equals("/") && parts.get(0).length() <= 2) {
            return dayFirst(end, null, Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)));
        }
        return null;
    }

    private static @Nullable NumericDate dayFirst(int end, @Nullable Integer year, int first, int second) {
        return second > 12 ? checked(end, year, first, second) : checked(end, year, second, first);
    }

    private static @Nullable NumericDate checked(int end, @Nullable Integer year, int month, int day) {
        boolean possible = month >= 1
                && month <= 12
                && day >= 0
                && day <= 31
                && (year == null || year >= 1000 && year < 2200)
                && (day > 0 || year != null);
        return possible ? new NumericDate(end, year, month, day) : null;
    }
}

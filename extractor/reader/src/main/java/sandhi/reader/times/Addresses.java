package sandhi.reader.times;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the day out of a web address: …/2024/06/20/…, …-2024-06-20-…, …/20240620…. */
final class Addresses {
    private Addresses() {}

    /** The one day that the address names, or null. */
    static @Nullable LocalDate day(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String[] parts = url.toLowerCase(Locale.ROOT).split("[^0-9]+");
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].length() == 8) {
                LocalDate day = day(parts[i].substring(0, 4), parts[i].substring(4, 6), parts[i].substring(6));
                if (day != null) {
                    return day;
                }
            }
            if (parts[i].length() == 4 && i + 2 < parts.length) {
                LocalDate day = day(parts[i], parts[i + 1], parts[i + 2]);
                if (day != null && adjacent(url, parts[i], parts[i + 1], parts[i + 2])) {
                    return day;
                }
            }
        }
        return null;
    }

    private static boolean adjacent(String url, String year, String month, String day) {
        for (String separator : new String[] {"/", "-", "_", "."}) {
            if (url.contains(year + separator + month + separator + day)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        if (month.isEmpty() || month.length() > 2 || day.isEmpty() || day.length() > 2) {
            return null;
        }
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        return y < 1990 || y > 2100 || m < 1 || m > 12 ? null : Years.day(y, m, Integer.parseInt(day));
    }
}

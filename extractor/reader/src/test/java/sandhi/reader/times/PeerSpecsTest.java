package sandhi.reader.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Compares with the Hindi specs of Recognizers-Text: span and value of every date, date range and duration. Spans may differ in case
 * markers at their ends (को, में, से); of the values that a spec offers (nearest past, nearest future) any one agrees; ranges end there
 * on the day after, here on the last day; a vague edge (start of May) counts by its value.
 */
class PeerSpecsTest {
    private static final Set<String> TYPES = Set.of("date", "daterange", "duration");
    private static final Set<String> MARKERS = Set.of(
            "को", "में", "से", "तक", "के", "की", "का", "पर", "बीच", "दौरान", "बाद", "पहले", "लिए", "शुरू", "होने",
            "वाली", "वाले", "और", "उसके", "या", "अधिक", "यह", "जल्द", "वर्ष", "भीतर", "अंदर");

    @Test
    void agreesWithMostOfThem() throws IOException {
        Path file = Tagging.shared("peers/recognizers-hindi/datetime-dev.json").orElse(null);
        if (file == null) {
            return;
        }
        int all = 0;
        int agreed = 0;
        List<String> disagreements = new ArrayList<>();
        for (Object each : (List<?>) Tagging.json(file)) {
            Map<?, ?> spec = (Map<?, ?>) each;
            String input = (String) spec.get("input");
            LocalDate reference = LocalDate.parse(((String) spec.get("reference")).substring(0, 10));
            List<Timex> ours = Tagging.tag(input, reference);
            for (Object one : (List<?>) spec.get("results")) {
                Map<?, ?> result = (Map<?, ?>) one;
                String type = (String) result.get("type");
                if (!TYPES.contains(type)) {
                    continue;
                }
                all++;
                String text = (String) result.get("text");
                boolean said = input.contains(text.strip());
                boolean agrees = ours.stream()
                        .anyMatch(t -> (!said || bare(t.text()).equals(bare(text)))
                                && ((List<?>) result.get("values"))
                                        .stream().anyMatch(v -> same(type, (Map<?, ?>) v, t)));
                if (agrees) {
                    agreed++;
                } else {
                    disagreements.add(reference + " | " + input + "\n    theirs: " + text + " | " + type + " | "
                            + result.get("values") + "\n    ours: " + Tagging.show(ours));
                }
            }
        }
        System.out.printf("agreement with Recognizers-Text: %d of %d = %.1f %%%n", agreed, all, 100.0 * agreed / all);
        if (Boolean.getBoolean("misses")) {
            disagreements.forEach(System.out::println);
        }
        assertThat(100.0 * agreed / all).isGreaterThanOrEqualTo(80);
    }

    /** The words of an expression without the case markers around it. */
    private static String bare(String text) {
        List<String> words =
                new ArrayList<>(List.of(text.replaceAll("[,.।]", " ").strip().split("\\s+")));
        while (words.size() > 1 && MARKERS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (words.size() > 1 && MARKERS.contains(words.get(0))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    private static boolean same(String type, Map<?, ?> theirs, Timex ours) {
        String timex = (String) theirs.get("timex");
        if (type.equals("duration")) {
            return timex.equals(ours.value()) || timex.replace("3", "X").equals(ours.value());
        }
        if (timex.equals(ours.value()) || theirs.containsKey("Mod") && wild(timex, ours.value())) {
            return true;
        }
        if ("not resolved".equals(theirs.get("value"))) {
            return !ours.resolved();
        }
        if (type.equals("date")) {
            return ours.begin() != null
                    && ours.begin().toString().equals(theirs.get("value"))
                    && ours.begin().equals(ours.end());
        }
        LocalDate start = day(theirs.get("start"));
        LocalDate end = day(theirs.get("end"));
        String mod = (String) theirs.get("Mod");
        if (mod != null && ours.begin() != null) {
            return switch (mod) {
                case "since", "after" ->
                    ours.begin().equals(start)
                            || ours.end() != null && ours.end().plusDays(1).equals(start);
                case "before", "before-start", "until" ->
                    ours.begin().equals(end)
                            || ours.end() != null && ours.end().plusDays(1).equals(end);
                default -> timex.equals(ours.value()) || ours.begin().equals(start);
            };
        }
        if (start == null || end == null || ours.begin() == null || ours.end() == null) {
            return false;
        }
        boolean begins = ours.begin().equals(start);
        boolean ends = ours.end().equals(end)
                || ours.end().plusDays(1).equals(end)
                || ours.end().withDayOfMonth(1).equals(end)
                || ours.end().withDayOfYear(1).equals(end);
        return begins && ends;
    }

    /** Whether the values are equal but for the year, which the spec leaves open. */
    private static boolean wild(String timex, @Nullable String ours) {
        return ours != null
                && timex.startsWith("XXXX")
                && ours.length() > 4
                && timex.substring(4).equals(ours.substring(4));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : LocalDate.parse(((String) value).substring(0, 10));
    }
}

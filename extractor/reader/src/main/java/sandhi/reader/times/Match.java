package sandhi.reader.times;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sandhi.reader.rulebook.TimeResolver;
import sandhi.reader.rulebook.TimeRules;

/**
 * A rule that fits a stretch of tokens, not yet worked out.
 *
 * @param rule the rule
 * @param start its first token
 * @param end the token behind its last
 * @param fillers what fills its slots
 */
record Match(TimeRules.Rule rule, int start, int end, Map<String, Filler> fillers) {
    /**
     * What fills a slot.
     *
     * @param value value of the word class, or the number
     * @param number the number, NaN where it is none
     * @param inner the smaller expression
     * @param numeric the date in digits
     */
    record Filler(
            String value,
            double number,
            @Nullable Match inner,
            @Nullable NumericDate numeric) {
        /** A value of a word class, or one that the rule itself gives. */
        static Filler of(String value) {
            boolean number = value.matches("-?[0-9]+");
            return new Filler(value, number ? Double.parseDouble(value) : Double.NaN, null, null);
        }

        static Filler of(double number) {
            String text = number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
            return new Filler(text, number, null, null);
        }
    }

    /** Whether it can fill a slot of the label: its type, or a label of its rule. */
    boolean has(String label) {
        return rule.labels().contains(label)
                || label.equals(unitLabel())
                || switch (label) {
                    case "date" -> rule.resolver().kind() == TimeResolver.Kind.DATE;
                    case "time" -> rule.resolver().kind() == TimeResolver.Kind.TIME;
                    case "duration" -> rule.resolver().kind() == TimeResolver.Kind.DURATION;
                    case "set" -> rule.resolver().kind() == TimeResolver.Kind.SET;
                    default -> false;
                };
    }

    /** What an expression of so many units names: पिछले साल a year, दो दिन पहले a day. */
    private @Nullable String unitLabel() {
        String unit = switch (rule.resolver()) {
            case UNIT_RELATIVE, ANAPHOR, OFFSET -> text("unit");
            default -> null;
        };
        return unit == null
                ? null
                : switch (unit) {
                    case "D" -> "day";
                    case "W" -> "week";
                    case "M" -> "month";
                    case "Y" -> "year";
                    case "Q" -> "quarterly";
                    default -> null;
                };
    }

    /** The value in a slot, or null where it is not filled. */
    @Nullable
    String text(String slot) {
        Filler filler = fillers.get(slot);
        return filler == null ? null : filler.value();
    }

    /** The number in a slot, or null where it is not filled. */
    @Nullable
    Integer integer(String slot) {
        Filler filler = fillers.get(slot);
        if (filler == null) {
            return null;
        }
        if (!Double.isNaN(filler.number())) {
            return (int) filler.number();
        }
        return filler.value().matches("[+-]?[0-9]{1,9}") ? Integer.valueOf(filler.value()) : null;
    }

    /** The smaller expression in a slot, or null where it is not filled. */
    @Nullable
    Match inner(String slot) {
        Filler filler = fillers.get(slot);
        return filler == null ? null : filler.inner();
    }
}

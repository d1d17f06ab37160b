package sandhi.reader.rulebook;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the time tagger must know of a language.
 *
 * @param lists word lists by class: what each folded word sequence stands for
 * @param rules the expressions, in file order
 */
public record TimeRules(SortedMap<String, List<Entry>> lists, List<Rule> rules) {
    public TimeRules {
        rules = List.copyOf(rules);
    }

    /**
     * A member of a word class.
     *
     * @param words folded tokens
     * @param value what it stands for
     */
    public record Entry(List<String> words, String value) {}

    /**
     * A kind of time expression.
     *
     * @param id stable id
     * @param stage expressions of a later stage may hold those of earlier stages
     * @param pattern what it looks like
     * @param resolver how its meaning is worked out
     * @param with what the resolver must know besides the slots
     * @param labels what {@code @label} slots it can fill, besides its TIMEX3 type
     * @param followedBy what must stand behind it, if anything
     * @param notFollowedBy what must not stand behind it
     * @param precededBy what must stand before it, if anything
     * @param notPrecededBy what must not stand before it
     * @param examples what it finds
     * @param counterexamples texts where it finds nothing
     */
    public record Rule(
            String id,
            int stage,
            TimePattern pattern,
            TimeResolver resolver,
            Map<String, String> with,
            List<String> labels,
            @Nullable TimePattern followedBy,
            @Nullable TimePattern notFollowedBy,
            @Nullable TimePattern precededBy,
            @Nullable TimePattern notPrecededBy,
            List<Example> examples,
            List<String> counterexamples) {}

    /**
     * A proof of a rule.
     *
     * @param text a text
     * @param finds what the rule finds in it
     * @param value its TIMEX3 value, null for not resolved
     * @param date its date in EDTF, or null
     * @param published the day of publication, or null
     */
    public record Example(
            String text,
            String finds,
            @Nullable String value,
            @Nullable String date,
            @Nullable String published) {}
}

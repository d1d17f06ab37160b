package sandhi.reader.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;

/**
 * An entity that a list knows.
 *
 * @param key its stable id: {@code country/RU}, {@code person/vladimir-putin}
 * @param type what it is
 * @param kind finer kind as the list has it ({@code capital}, {@code ministry} …), empty where the list has none, as for persons
 * @param hi usual Hindi name
 * @param en usual English name
 * @param spellings other full names that folding does not cover
 * @param shorts forms that alone mean it (persons)
 * @param demonyms adjectives that mean it (countries)
 * @param country ISO 3166 code of the state that it belongs to; for a country its own, for a dissolved one its successor's
 * @param standsFor key of the state whose government the name stands for, if it does
 * @param offices what the person holds or held
 */
public record Listed(
        String key,
        EntityType type,
        String kind,
        String hi,
        String en,
        List<String> spellings,
        List<String> shorts,
        List<String> demonyms,
        @Nullable String country,
        @Nullable String standsFor,
        List<Office> offices) {

    /**
     * An office held for a time.
     *
     * @param title short English title
     * @param of key of the country or organisation
     * @param from first day, month or year in ISO form, empty where unknown
     * @param to last one, empty where unknown or still held
     */
    public record Office(String title, String of, String from, String to) {
        /** Whether the office was held on the given ISO day, as far as is known. */
        public boolean heldOn(String day) {
            return (from.isEmpty() || from.compareTo(day.substring(0, from.length())) <= 0)
                    && (to.isEmpty() || to.compareTo(day.substring(0, to.length())) >= 0);
        }
    }
}

package sandhi.reader.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the article names.
 *
 * @param key its stable id: {@code country/RU}, {@code person/vladimir-putin} where a list knows it, otherwise type and folded name
 *     ({@code person/~एडुआर्डो-रीना})
 * @param type what it is
 * @param listed whether the key comes from a list, so that the same key in two articles is surely the same thing
 * @param names the forms by which the text names it, as spelt there, in order of appearance, without repeats; then canonical names
 * @param labelHi its best Hindi name
 * @param labelEn its English name, if known
 * @param country ISO 3166 code of the state it belongs to, if known
 * @param mentions every place in the text that means it, in order
 */
public record Entity(
        String key,
        EntityType type,
        boolean listed,
        List<String> names,
        String labelHi,
        @Nullable String labelEn,
        @Nullable String country,
        List<Mention> mentions) {
    public Entity {
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
    }
}

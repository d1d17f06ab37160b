package sandhi.reader.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which closed classes the words of a language belong to, see {@link WordClass}. */
public final class WordClasses {
    private static final String REST = "*";

    private final Map<String, Set<WordClass>> whole = new HashMap<>();
    private final Map<String, Set<WordClass>> beginnings = new LinkedHashMap<>();
    private final Map<String, Set<WordClass>> endings = new LinkedHashMap<>();

    /**
     * @param words the folded words of each class; {@code समझौत*} stands for all words that begin so, {@code *कर} for all that end so
     */
    public WordClasses(Map<WordClass, ? extends Set<String>> words) {
        words.forEach((one, forms) -> forms.forEach(form -> {
            Map<String, Set<WordClass>> map =
                    form.endsWith(REST) ? beginnings : form.startsWith(REST) ? endings : whole;
            map.computeIfAbsent(form.replace(REST, ""), f -> EnumSet.noneOf(WordClass.class))
                    .add(one);
        }));
    }

    /** The classes of a folded word or stem, none for most words. */
    public Set<WordClass> of(String folded) {
        Set<WordClass> found = EnumSet.noneOf(WordClass.class);
        found.addAll(whole.getOrDefault(folded, Set.of()));
        beginnings.forEach((part, classes) -> found.addAll(folded.startsWith(part) ? classes : Set.of()));
        endings.forEach((part, classes) -> found.addAll(folded.endsWith(part) ? classes : Set.of()));
        return Collections.unmodifiableSet(found);
    }

    /** Whether a folded word or stem is of a class. */
    public boolean is(String folded, WordClass one) {
        return of(folded).contains(one);
    }
}

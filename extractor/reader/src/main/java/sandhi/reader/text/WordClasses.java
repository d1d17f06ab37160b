package sandhi.reader.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which closed classes the words of a language belong to, see {@link WordClass}. */
public final class WordClasses {
    private static final String REST = "*";

    private final Map<String, Set<WordClass>> whole = new HashMap<>();
    private final TreeMap<String, Set<WordClass>> beginnings = new TreeMap<>();

    /**
     * @param words the folded words of each class; one that ends in * stands for all words that begin so
     */
    public WordClasses(Map<WordClass, ? extends Set<String>> words) {
        words.forEach((one, forms) -> forms.forEach(form -> {
            if (form.endsWith(REST)) {
                put(beginnings, form.substring(0, form.length() - 1), one);
            } else {
                put(whole, form, one);
            }
        }));
    }

    private static void put(Map<String, Set<WordClass>> map, String form, WordClass one) {
        map.computeIfAbsent(form, f -> EnumSet.noneOf(WordClass.class)).add(one);
    }

    /** The classes of a folded word or stem, none for most words. */
    public Set<WordClass> of(String folded) {
        Set<WordClass> found = EnumSet.noneOf(WordClass.class);
        found.addAll(whole.getOrDefault(folded, Set.of()));
        beginnings.forEach((beginning, classes) -> {
            if (folded.startsWith(beginning)) {
                found.addAll(classes);
            }
        });
        return Collections.unmodifiableSet(found);
    }

    /** Whether a folded word or stem is of a class. */
    public boolean is(String folded, WordClass one) {
        return of(folded).contains(one);
    }
}

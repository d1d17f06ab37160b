package sandhi.reader.rulebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sandhi.reader.text.Fold;
import sandhi.reader.text.WordClass;
import sandhi.reader.text.WordClasses;

/** Loads the closed word classes of a rulebook; every class that the engine knows must have words. */
final class WordClassesLoader {
    private final TsvTable table;
    private final Problems problems;

    WordClassesLoader(TsvTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    WordClasses load() {
        Map<String, WordClass> known = new LinkedHashMap<>();
        for (WordClass one : WordClass.values()) {
            known.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
        }
        Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
        for (TsvTable.Row row : table.rows()) {
            WordClass one = known.get(row.get("class"));
            if (one == null) {
                problems.unknown(row.file(), row.line(), 1, "word class", row.get("class"), known.keySet());
            } else {
                words.put(one, words(row));
            }
        }
        known.forEach((name, one) -> {
            if (!words.containsKey(one)) {
                problems.add(table.file(), 1, 1, "has no word class '" + name + "'");
            }
        });
        return new WordClasses(words);
    }

    private Set<String> words(TsvTable.Row row) {
        Set<String> words = new LinkedHashSet<>();
        int column = row.get("class").length() + 2;
        for (String word : row.list("words")) {
            String folded = Fold.fold(word);
            if (folded.isEmpty() || folded.indexOf(' ') >= 0) {
                problems.add(row.file(), row.line(), column, "'" + word + "' is no word");
            } else if (!words.add(folded)) {
                problems.add(row.file(), row.line(), column, "'" + word + "' stands twice in this class");
            }
            column += word.length() + 1;
        }
        if (words.isEmpty()) {
            problems.add(row.file(), row.line(), column, "the class has no words");
        }
        return words;
    }
}

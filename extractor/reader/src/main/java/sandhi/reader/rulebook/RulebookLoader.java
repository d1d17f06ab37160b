package sandhi.reader.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Fold;
import sandhi.reader.text.TextRules;

/** Loads a rulebook, checks all of it, and throws one exception that names everything wrong. */
public final class RulebookLoader {
    private final RulebookFiles files;
    private final Problems problems = new Problems();

    private RulebookLoader(RulebookFiles files) {
        this.files = files;
    }

    /** The rulebook shipped for a language, such as {@code hi}. */
    public static Rulebook shipped(String language) {
        return load(language, RulebookFiles.shipped(language), null);
    }

    /**
     * The rulebook in the given files.
     *
     * @param knownTypes the event types that frames may find, null for any
     */
    public static Rulebook load(String language, RulebookFiles files, @Nullable Set<String> knownTypes) {
        RulebookLoader loader = new RulebookLoader(files);
        TextRules text = loader.text();
        NameLists names = new NameListsLoader(files, loader.problems).load();
        GrammarLists grammar = new GrammarListsLoader(files, loader.problems).load();
        TimeRules times = new TimeRulesLoader(files, loader.problems).load();
        List<EventFrame> frames = new EventFramesLoader(files, loader.problems, grammar, knownTypes).load();
        loader.problems.throwIfAny();
        return new Rulebook(language, files.version(), text, names, grammar, times, frames);
    }

    private TextRules text() {
        List<TextRules.FurnitureRule> furniture = new ArrayList<>();
        for (TsvTable.Row row :
                table("text/furniture.tsv", "words", "id", "match", "scope").rows()) {
            furniture.add(new TextRules.FurnitureRule(
                    row.get("id"),
                    choice(row, "match", TextRules.Match.values()),
                    row.get("words"),
                    choice(row, "scope", TextRules.Scope.values())));
        }
        return new TextRules(
                words("text/abbreviations.tsv"),
                words("text/continuations.tsv"),
                new WordClassesLoader(table("grammar/word-classes.tsv", "class", "words", "example"), problems).load(),
                furniture);
    }

    private TsvTable table(String name, String... columns) {
        return TsvTable.parse(name, files.content(name), List.of(columns), problems);
    }

    private Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        table(name, "word").rows().forEach(row -> words.add(Fold.fold(row.get("word"))));
        return words;
    }

    private <E extends Enum<E>> E choice(TsvTable.Row row, String column, E[] values) {
        String value = row.get(column);
        List<String> known = new ArrayList<>();
        for (E one : values) {
            String label = one.name().toLowerCase(Locale.ROOT);
            if (label.equals(value)) {
                return one;
            }
            known.add(label);
        }
        problems.unknown(row.file(), row.line(), 1, column, value, known);
        return values[0];
    }
}

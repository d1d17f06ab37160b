package sandhi.reader.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sandhi.reader.rulebook.TimeRules;
import sandhi.reader.text.Token;

/** The word classes, looked up in running text. */
final class WordLists {
    /** by class, then by first word; longest entries first */
    private final Map<String, Map<String, List<TimeRules.Entry>>> classes = new HashMap<>();

    WordLists(TimeRules rules) {
        rules.lists().forEach((type, entries) -> {
            Map<String, List<TimeRules.Entry>> byFirst = new HashMap<>();
            for (TimeRules.Entry entry : entries) {
                String first = entry.words().get(0);
                byFirst.computeIfAbsent(first, w -> new ArrayList<>()).add(entry);
            }
            byFirst.values()
                    .forEach(list -> list.sort(Comparator.comparingInt(
                                    (TimeRules.Entry e) -> e.words().size())
                            .reversed()));
            classes.put(type, byFirst);
        });
    }

    /** The members of the class that stand at the place, longest first. */
    List<TimeRules.Entry> at(String type, List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return List.of();
        }
        List<TimeRules.Entry> candidates =
                classes.getOrDefault(type, Map.of()).get(tokens.get(at).folded());
        if (candidates == null) {
            return List.of();
        }
        List<TimeRules.Entry> found = new ArrayList<>(candidates.size());
        for (TimeRules.Entry entry : candidates) {
            if (stands(entry.words(), tokens, at)) {
                found.add(entry);
            }
        }
        return found;
    }

    /** The value of the longest member of the class at the place, or null. */
    @Nullable
    String value(String type, List<Token> tokens, int at) {
        List<TimeRules.Entry> found = at(type, tokens, at);
        return found.isEmpty() ? null : found.get(0).value();
    }

    /** Whether the class has the single word. */
    boolean has(String type, String folded) {
        List<TimeRules.Entry> candidates = classes.getOrDefault(type, Map.of()).get(folded);
        return candidates != null && candidates.stream().anyMatch(e -> e.words().size() == 1);
    }

    private static boolean stands(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}

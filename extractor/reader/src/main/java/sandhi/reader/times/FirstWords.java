package sandhi.reader.times;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandhi.reader.rulebook.TimePattern;
import sandhi.reader.rulebook.TimeRules;
import sandhi.reader.text.Token;

/** Which rules can begin at a token: most words begin none, so most of a text costs one look-up a word. */
final class FirstWords {
    private static final Set<String> NUMBER_CLASSES = Set.of("numeral", "multiplier", "fraction", "ordinal");

    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet byNumber = new BitSet();
    private final BitSet byExpression = new BitSet();

    FirstWords(List<TimeRules.Rule> rules, TimeRules all) {
        Map<String, BitSet> byClass = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Set<TimePattern> first = new HashSet<>();
            collect(rules.get(i).pattern(), first);
            for (TimePattern part : first) {
                if (part instanceof TimePattern.Word word) {
                    byWord.computeIfAbsent(word.folded(), w -> new BitSet()).set(i);
                } else if (part instanceof TimePattern.Slot slot) {
                    if (slot.type().startsWith("@")) {
                        byExpression.set(i);
                    } else if (Slots.isNumber(slot.type())) {
                        byNumber.set(i);
                    } else {
                        byClass.computeIfAbsent(slot.type(), c -> new BitSet()).set(i);
                    }
                }
            }
        }
        all.lists().forEach((type, entries) -> {
            BitSet rulesOf = byClass.getOrDefault(type, new BitSet());
            for (TimeRules.Entry entry : entries) {
                BitSet of = byWord.computeIfAbsent(entry.words().get(0), w -> new BitSet());
                of.or(rulesOf);
                if (NUMBER_CLASSES.contains(type)) {
                    of.or(byNumber);
                }
            }
        });
        byWord.computeIfAbsent("'", w -> new BitSet()).or(byNumber);
    }

    /** The rules that can begin at the token, by their places in the list. */
    BitSet at(Token token, boolean expression) {
        BitSet rules = new BitSet();
        BitSet words = byWord.get(token.folded());
        if (words != null) {
            rules.or(words);
        }
        if (token.isNumber()) {
            rules.or(byNumber);
        }
        if (expression) {
            rules.or(byExpression);
        }
        return rules;
    }

    /** Adds what the pattern can begin with; tells whether it can be empty. */
    private static boolean collect(TimePattern pattern, Set<TimePattern> first) {
        if (pattern instanceof TimePattern.Sequence sequence) {
            for (TimePattern part : sequence.parts()) {
                if (!collect(part, first)) {
                    return false;
                }
            }
            return true;
        }
        if (pattern instanceof TimePattern.Choice choice) {
            boolean empty = false;
            for (TimePattern option : choice.options()) {
                empty |= collect(option, first);
            }
            return empty;
        }
        if (pattern instanceof TimePattern.Maybe maybe) {
            collect(maybe.part(), first);
            return true;
        }
        first.add(pattern);
        return false;
    }
}

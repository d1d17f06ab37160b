package sandhi.reader.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sandhi.reader.text.Fold;

/**
 * A pattern over tokens: words, {@code <slot>} or {@code <name:slot>}, alternatives in {@code (a|b)}, {@code ?} behind what may be
 * absent. A slot is a word class, a kind of number, or {@code @label} for a smaller time expression of that label.
 */
public sealed interface TimePattern {
    /** A word or mark, folded. */
    record Word(String folded) implements TimePattern {}

    /**
     * A place to be filled.
     *
     * @param name what the resolver calls it
     * @param type what may fill it
     */
    record Slot(String name, String type) implements TimePattern {
        /** The kinds of number; every other type is a word class or the label of a smaller expression. */
        public static final Set<String> NUMBERS = Set.of(
                "number",
                "count",
                "day",
                "monthnumber",
                "year",
                "anyyear",
                "shortyear",
                "digityear",
                "digitday",
                "numericdate",
                "clock");
    }

    /** One after the other. */
    record Sequence(List<TimePattern> parts) implements TimePattern {}

    /** One of these. */
    record Choice(List<TimePattern> options) implements TimePattern {}

    /** This or nothing. */
    record Maybe(TimePattern part) implements TimePattern {}

    /** Parses a pattern. Throws {@link IllegalArgumentException} with the reason where it is none. */
    static TimePattern parse(String source) {
        Parser parser = new Parser(source);
        TimePattern pattern = parser.choice();
        if (parser.at < source.length()) {
            throw new IllegalArgumentException("'" + source.charAt(parser.at) + "' closes nothing");
        }
        return pattern;
    }

    /** The names and types of all slots. */
    default List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        if (this instanceof Slot slot) {
            slots.add(slot);
        } else if (this instanceof Sequence sequence) {
            sequence.parts().forEach(p -> slots.addAll(p.slots()));
        } else if (this instanceof Choice choice) {
            choice.options().forEach(p -> slots.addAll(p.slots()));
        } else if (this instanceof Maybe maybe) {
            slots.addAll(maybe.part().slots());
        }
        return slots;
    }

    /** Reads patterns by recursive descent. */
    final class Parser {
        private final String source;
        private int at;

        private Parser(String source) {
            this.source = source;
        }

        private TimePattern choice() {
            List<TimePattern> options = new ArrayList<>();
            options.add(sequence());
            while (at < source.length() && source.charAt(at) == '|') {
                at++;
                options.add(sequence());
            }
            return options.size() == 1 ? options.get(0) : new Choice(List.copyOf(options));
        }

        private TimePattern sequence() {
            List<TimePattern> parts = new ArrayList<>();
            while (true) {
                while (at < source.length() && source.charAt(at) == ' ') {
                    at++;
                }
                if (at >= source.length() || source.charAt(at) == '|' || source.charAt(at) == ')') {
                    break;
                }
                TimePattern part = part();
                if (at < source.length() && source.charAt(at) == '?') {
                    at++;
                    part = new Maybe(part);
                }
                parts.add(part);
            }
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("an empty part");
            }
            return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
        }

        private TimePattern part() {
            char c = source.charAt(at);
            if (c == '(') {
                at++;
                TimePattern inner = choice();
                if (at >= source.length() || source.charAt(at) != ')') {
                    throw new IllegalArgumentException("'(' is not closed");
                }
                at++;
                return inner;
            }
            if (c == '<') {
                int end = source.indexOf('>', at);
                if (end < 0) {
                    throw new IllegalArgumentException("'<' is not closed");
                }
                String inner = source.substring(at + 1, end);
                at = end + 1;
                int colon = inner.indexOf(':');
                return colon < 0
                        ? new Slot(inner, inner)
                        : new Slot(inner.substring(0, colon), inner.substring(colon + 1));
            }
            int start = c == '\\' ? ++at : at;
            while (at < source.length() && (at == start || " |()<>?".indexOf(source.charAt(at)) < 0)) {
                at++;
            }
            return new Word(Fold.fold(source.substring(start, at)));
        }
    }
}

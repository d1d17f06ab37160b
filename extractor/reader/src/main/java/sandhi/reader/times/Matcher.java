package sandhi.reader.times;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import sandhi.reader.rulebook.TimePattern;
import sandhi.reader.rulebook.TimeRules;
import sandhi.reader.text.Token;

/** Finds where rules fit in the tokens of one sentence. Patterns have no repetition, so the work is bounded by their length. */
final class Matcher {
    private static final int STAGES = 4;
    private static final int LONGEST_CONTEXT = 5;

    private final List<Stage> stages = new ArrayList<>();
    private final Slots slots;

    private record Stage(List<TimeRules.Rule> rules, FirstWords first) {}

    Matcher(TimeRules rules, WordLists lists) {
        this.slots = new Slots(lists, new Numbers(lists));
        for (int stage = 1; stage <= STAGES; stage++) {
            int number = stage;
            List<TimeRules.Rule> of =
                    rules.rules().stream().filter(r -> r.stage() == number).toList();
            stages.add(new Stage(of, new FirstWords(of, rules)));
        }
    }

    /** The expressions of a sentence, in order, none overlapping: the longest at the first place wins, then the later stage. */
    List<Match> find(List<Token> tokens) {
        List<List<Match>> chart = new ArrayList<>();
        tokens.forEach(t -> chart.add(new ArrayList<>()));
        for (Stage stage : stages) {
            List<List<Match>> found = new ArrayList<>();
            for (int at = 0; at < tokens.size(); at++) {
                found.add(at(stage, tokens, at, chart));
            }
            for (int at = 0; at < tokens.size(); at++) {
                chart.get(at).addAll(found.get(at));
            }
        }
        List<Match> chosen = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match best = null;
            for (Match match : chart.get(at)) {
                if (best == null || match.end() > best.end()) {
                    best = match;
                }
            }
            if (best == null) {
                at++;
            } else {
                chosen.add(best);
                at = best.end();
            }
        }
        return chosen;
    }

    private List<Match> at(Stage stage, List<Token> tokens, int at, List<List<Match>> chart) {
        BitSet candidates = stage.first.at(tokens.get(at), !chart.get(at).isEmpty());
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            TimeRules.Rule rule = stage.rules.get(i);
            Map<Integer, Map<String, Match.Filler>> ends = new LinkedHashMap<>();
            Run run = new Run(tokens, chart);
            run.match(rule.pattern(), at, end -> {
                if (end > at && fits(rule, tokens, at, end, chart)) {
                    ends.putIfAbsent(end, filled(rule, run.fillers));
                }
            });
            ends.forEach((end, fillers) -> found.add(new Match(rule, at, end, fillers)));
        }
        return found;
    }

    private static Map<String, Match.Filler> filled(TimeRules.Rule rule, Map<String, Match.Filler> found) {
        Map<String, Match.Filler> fillers = new HashMap<>();
        rule.with().forEach((slot, value) -> fillers.put(slot, Match.Filler.of(value)));
        fillers.putAll(found);
        return Map.copyOf(fillers);
    }

    private boolean fits(TimeRules.Rule rule, List<Token> tokens, int start, int end, List<List<Match>> chart) {
        return (rule.followedBy() == null || stands(rule.followedBy(), tokens, end, chart))
                && (rule.notFollowedBy() == null || !stands(rule.notFollowedBy(), tokens, end, chart))
                && (rule.precededBy() == null || stood(rule.precededBy(), tokens, start, chart))
                && (rule.notPrecededBy() == null || !stood(rule.notPrecededBy(), tokens, start, chart));
    }

    private boolean stands(TimePattern pattern, List<Token> tokens, int at, List<List<Match>> chart) {
        boolean[] found = new boolean[1];
        new Run(tokens, chart).match(pattern, at, end -> found[0] = true);
        return found[0];
    }

    private boolean stood(TimePattern pattern, List<Token> tokens, int end, List<List<Match>> chart) {
        boolean[] found = new boolean[1];
        for (int at = Math.max(0, end - LONGEST_CONTEXT); at < end && !found[0]; at++) {
            new Run(tokens, chart).match(pattern, at, e -> found[0] |= e == end);
        }
        return found[0];
    }

    /** One attempt: what has been filled so far is undone on the way back. */
    private final class Run {
        private final List<Token> tokens;
        private final List<List<Match>> chart;
        private final Map<String, Match.Filler> fillers = new HashMap<>();

        Run(List<Token> tokens, List<List<Match>> chart) {
            this.tokens = tokens;
            this.chart = chart;
        }

        void match(TimePattern pattern, int at, IntConsumer next) {
            if (pattern instanceof TimePattern.Word word) {
                if (at < tokens.size() && tokens.get(at).is(word.folded())) {
                    next.accept(at + 1);
                }
            } else if (pattern instanceof TimePattern.Sequence sequence) {
                sequence(sequence.parts(), 0, at, next);
            } else if (pattern instanceof TimePattern.Choice choice) {
                choice.options().forEach(option -> match(option, at, next));
            } else if (pattern instanceof TimePattern.Maybe maybe) {
                match(maybe.part(), at, next);
                next.accept(at);
            } else if (pattern instanceof TimePattern.Slot slot && at < tokens.size()) {
                slot(slot, at, next);
            }
        }

        private void sequence(List<TimePattern> parts, int index, int at, IntConsumer next) {
            if (index == parts.size()) {
                next.accept(at);
            } else {
                match(parts.get(index), at, end -> sequence(parts, index + 1, end, next));
            }
        }

        private void slot(TimePattern.Slot slot, int at, IntConsumer next) {
            if (slot.type().startsWith("@")) {
                String label = slot.type().substring(1);
                for (Match match : List.copyOf(chart.get(at))) {
                    if (match.has(label)) {
                        fill(slot.name(), new Match.Filler("", Double.NaN, match, null), match.end(), next);
                    }
                }
            } else {
                slots.fill(slot.type(), tokens, at, (filler, end) -> fill(slot.name(), filler, end, next));
            }
        }

        private void fill(String name, Match.Filler filler, int end, IntConsumer next) {
            Match.@Nullable Filler before = fillers.put(name, filler);
            next.accept(end);
            if (before == null) {
                fillers.remove(name);
            } else {
                fillers.put(name, before);
            }
        }
    }
}

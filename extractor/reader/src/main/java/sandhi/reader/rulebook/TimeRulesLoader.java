package sandhi.reader.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Fold;

/** Loads the rules and lists of time expressions below {@code times/}. */
final class TimeRulesLoader {
    private final RulebookFiles files;
    private final Problems problems;
    private final SortedMap<String, List<TimeRules.Entry>> lists = new TreeMap<>();
    private final Set<String> labels = new TreeSet<>(Set.of("date", "time", "duration", "set"));
    private final Set<String> ids = new LinkedHashSet<>();

    TimeRulesLoader(RulebookFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** All rules and lists; what is wrong is noted. */
    TimeRules load() {
        List<YamlTree> found = new ArrayList<>();
        for (String name : files.below("times")) {
            if (name.endsWith(".tsv")) {
                list(name);
            } else if (name.endsWith(".yaml")) {
                YamlTree.parse(name, files.content(name), problems)
                        .ifPresent(tree -> found.addAll(
                                tree.keys(Set.of("rules"), Set.of()).items("rules")));
            }
        }
        found.forEach(rule -> labels.addAll(rule.texts("labels")));
        List<TimeRules.Rule> rules = new ArrayList<>();
        found.forEach(rule -> rules.add(rule(rule)));
        return new TimeRules(lists, rules);
    }

    /** A list with the columns words, value gives the class of its file's name; one with a class column gives many. */
    private void list(String name) {
        String content = files.content(name);
        boolean many = content.startsWith("words\tclass\t");
        List<String> columns = many ? List.of("words", "class", "value") : List.of("words", "value");
        String own = name.substring(name.lastIndexOf('/') + 1, name.length() - ".tsv".length());
        for (TsvTable.Row row : TsvTable.parse(name, content, columns, problems).rows()) {
            List<String> words =
                    Arrays.stream(row.get("words").split(" ")).map(Fold::fold).toList();
            for (String type : many ? row.list("class") : List.of(own)) {
                lists.computeIfAbsent(type, t -> new ArrayList<>()).add(new TimeRules.Entry(words, row.get("value")));
            }
        }
    }

    private TimeRules.Rule rule(YamlTree tree) {
        tree.keys(
                Set.of("id", "pattern", "resolver", "examples", "counterexamples"),
                Set.of("stage", "with", "labels", "followed-by", "not-followed-by", "preceded-by", "not-preceded-by"));
        String id = tree.text("id").orElse("?");
        if (!ids.add(id)) {
            tree.problem("rule id '" + id + "' stands twice");
        }
        Map<String, String> with = new LinkedHashMap<>();
        tree.get("with").ifPresent(w -> w.entries().forEach((key, value) -> with.put(key, value.text())));
        List<TimeRules.Example> examples = new ArrayList<>();
        for (YamlTree example : tree.items("examples")) {
            example.keys(Set.of("text", "finds"), Set.of("value", "date", "published"));
            String text = example.text("text").orElse("");
            String finds = example.text("finds").orElse("");
            if (!text.contains(finds)) {
                example.problem("rule " + id + ": the example's text does not contain '" + finds + "'");
            }
            examples.add(new TimeRules.Example(
                    text,
                    finds,
                    example.text("value").orElse(null),
                    example.text("date").orElse(null),
                    example.text("published").orElse(null)));
        }
        List<String> counterexamples = tree.texts("counterexamples");
        if (examples.isEmpty() || counterexamples.isEmpty()) {
            tree.problem("rule " + id + " needs at least one example and one counterexample");
        }
        return new TimeRules.Rule(
                id,
                stage(tree),
                pattern(tree, "pattern", new TimePattern.Word("?")),
                resolver(tree),
                with,
                tree.texts("labels"),
                context(tree, "followed-by"),
                context(tree, "not-followed-by"),
                context(tree, "preceded-by"),
                context(tree, "not-preceded-by"),
                examples,
                counterexamples);
    }

    private static int stage(YamlTree tree) {
        String stage = tree.text("stage").orElse("1");
        if (!List.of("1", "2", "3", "4").contains(stage)) {
            tree.get("stage").orElse(tree).unknown("stage", stage, List.of("1", "2", "3", "4"));
            return 1;
        }
        return Integer.parseInt(stage);
    }

    private static TimeResolver resolver(YamlTree tree) {
        String label = tree.text("resolver").orElse("");
        List<String> known = new ArrayList<>();
        for (TimeResolver resolver : TimeResolver.values()) {
            if (resolver.label().equals(label)) {
                return resolver;
            }
            known.add(resolver.label());
        }
        tree.get("resolver").ifPresent(r -> r.unknown("resolver", label, known));
        return TimeResolver.VAGUE;
    }

    private @Nullable TimePattern context(YamlTree tree, String key) {
        return tree.get(key).isEmpty() ? null : pattern(tree, key, null);
    }

    private @Nullable TimePattern pattern(YamlTree tree, String key, @Nullable TimePattern otherwise) {
        YamlTree value = tree.get(key).orElse(null);
        if (value == null) {
            return otherwise;
        }
        List<TimePattern> options = new ArrayList<>();
        for (YamlTree item : value.items()) {
            try {
                TimePattern pattern = TimePattern.parse(item.text());
                for (TimePattern.Slot slot : pattern.slots()) {
                    check(item, slot.type());
                }
                options.add(pattern);
            } catch (IllegalArgumentException e) {
                item.problem("pattern '" + item.text() + "': " + e.getMessage());
            }
        }
        if (options.isEmpty()) {
            return otherwise;
        }
        return options.size() == 1 ? options.get(0) : new TimePattern.Choice(options);
    }

    private void check(YamlTree item, String type) {
        boolean known = type.startsWith("@")
                ? labels.contains(type.substring(1))
                : TimePattern.Slot.NUMBERS.contains(type) || lists.containsKey(type);
        if (!known) {
            Set<String> all = new TreeSet<>(TimePattern.Slot.NUMBERS);
            all.addAll(lists.keySet());
            labels.forEach(label -> all.add("@" + label));
            item.unknown("slot", type, all);
        }
    }
}

package sandhi.reader.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Status;
import sandhi.reader.text.Fold;

/** Loads the event frames of a rulebook, one file an event type, and checks every word of them that must be known. */
final class EventFramesLoader {
    private static final Set<String> REQUIRED = Set.of("id", "roles", "examples", "counterexamples");
    private static final Set<String> OPTIONAL = Set.of(
            "nouns",
            "verbs",
            "nominal",
            "with",
            "without",
            "needs",
            "infinitive",
            "complement",
            "content",
            "future",
            "terms",
            "wish",
            "reach",
            "mode",
            "status");
    private static final Set<String> POLARITIES = new TreeSet<>(Set.of("negative", "positive", "untrue"));
    private static final Set<EntityType> ACTORS =
            EnumSet.of(EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.GROUP);

    private final RulebookFiles files;
    private final Problems problems;
    private final GrammarLists grammar;
    private final @Nullable Set<String> knownTypes;
    private final Set<String> ids = new TreeSet<>();

    EventFramesLoader(RulebookFiles files, Problems problems, GrammarLists grammar, @Nullable Set<String> knownTypes) {
        this.files = files;
        this.problems = problems;
        this.grammar = grammar;
        this.knownTypes = knownTypes;
    }

    List<EventFrame> load() {
        List<EventFrame> frames = new ArrayList<>();
        Map<String, List<String>> labels = labels();
        for (String file : files.below("events")) {
            Optional<YamlTree> root = YamlTree.parse(file, files.content(file), problems);
            root.ifPresent(tree -> {
                tree.keys(Set.of("event", "rules"), Set.of("words"));
                String event = tree.text("event").orElse("");
                if (knownTypes != null && !knownTypes.contains(event)) {
                    tree.get("event").orElse(tree).unknown("event type", event, knownTypes);
                }
                Map<String, List<String>> words = new LinkedHashMap<>(labels);
                tree.get("words")
                        .ifPresent(w -> w.entries()
                                .forEach((name, list) -> words.put(
                                        name,
                                        list.items().stream()
                                                .map(YamlTree::text)
                                                .toList())));
                tree.items("rules").forEach(rule -> frames.add(frame(event, rule, words)));
            });
        }
        return List.copyOf(frames);
    }

    /** The labels by what they say of whom they are given to: word lists that the frames of every file can name. */
    private Map<String, List<String>> labels() {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        POLARITIES.forEach(polarity -> labels.put(polarity, new ArrayList<>()));
        String file = "grammar/polarity.tsv";
        for (TsvTable.Row row : TsvTable.parse(file, files.content(file), List.of("word", "polarity"), problems)
                .rows()) {
            for (String polarity : row.list("polarity")) {
                if (POLARITIES.contains(polarity)) {
                    labels.get(polarity).add(row.get("word"));
                } else {
                    problems.unknown(file, row.line(), 1, "polarity", polarity, POLARITIES);
                }
            }
        }
        return labels;
    }

    private EventFrame frame(String event, YamlTree rule, Map<String, List<String>> words) {
        rule.keys(REQUIRED, OPTIONAL);
        String id = rule.text("id").orElse("");
        if (!ids.add(id)) {
            rule.problem("rule id '" + id + "' stands twice");
        }
        if (rule.items("examples").isEmpty() || rule.items("counterexamples").isEmpty()) {
            rule.problem("rule " + id + ": a rule needs at least one example and one counterexample");
        }
        if (rule.get("nouns").isEmpty() && rule.get("verbs").isEmpty()) {
            rule.problem("rule " + id + ": a rule needs nouns or verbs as its trigger");
        }
        Map<String, List<EventFrame.Binding>> roles = new LinkedHashMap<>();
        rule.get("roles")
                .ifPresent(tree -> tree.entries().forEach((role, bindings) -> roles.put(role, bindings(bindings))));
        Map<String, Integer> needs = new LinkedHashMap<>();
        for (YamlTree need : rule.items("needs")) {
            String[] parts = need.text().split("\\*", 2);
            if (!roles.containsKey(parts[0])) {
                need.unknown("role", parts[0], roles.keySet());
            }
            needs.put(parts[0], parts.length == 2 && parts[1].matches("[0-9]") ? Integer.parseInt(parts[1]) : 1);
        }
        return new EventFrame(
                event,
                id,
                folded(rule, "nouns", words),
                stems(rule, words),
                rule.text("nominal").map("true"::equals).orElse(false),
                folded(rule, "with", words),
                folded(rule, "without", words),
                roles,
                needs,
                rule.text("infinitive").map("true"::equals).orElse(false),
                rule.text("complement").map("true"::equals).orElse(false),
                rule.text("content").map("true"::equals).orElse(false),
                rule.text("future").map("true"::equals).orElse(false),
                rule.text("terms").map("true"::equals).orElse(false),
                rule.text("wish").map("true"::equals).orElse(false),
                reach(rule),
                rule.text("mode").orElse(null),
                status(rule),
                rule.items("examples").stream().map(this::example).toList(),
                rule.texts("counterexamples"));
    }

    private static int reach(YamlTree rule) {
        Optional<YamlTree> tree = rule.get("reach");
        if (tree.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        String text = tree.get().text();
        if (!text.matches("[0-9]")) {
            tree.get().problem("reach must be a digit, not '" + text + "'");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private List<EventFrame.Binding> bindings(YamlTree tree) {
        List<EventFrame.Binding> bindings = new ArrayList<>();
        Set<String> known = new TreeSet<>(grammar.caseMarkers().values());
        grammar.caseMarkers().values().forEach(marker -> known.add("of-" + marker));
        known.addAll(List.of(
                "object",
                "pair-first",
                "pair-second",
                "subject",
                "bare",
                "nom",
                "adj",
                "here",
                "adjacent-mein",
                "adjacent-ka",
                "adjacent-ko",
                "hosting",
                "ko-behind",
                "ne-behind",
                "inside",
                "ka-behind",
                "league",
                "chain-ka",
                "content",
                "content-other",
                "condition",
                "opening",
                "speaker",
                "avower",
                "pair",
                "terms",
                "first",
                "second",
                "agents-first",
                "agents-second",
                "addressee",
                "context"));
        for (YamlTree item : tree.items()) {
            if (item.isText()) {
                bindings.add(new EventFrame.Binding(checked(item, item.text(), known), ACTORS));
                continue;
            }
            item.keys(Set.of("marker"), Set.of("types"));
            List<String> markers = new ArrayList<>();
            item.items("marker").forEach(m -> markers.addAll(checked(m, m.text(), known)));
            Set<EntityType> types = new LinkedHashSet<>();
            for (YamlTree type : item.items("types")) {
                try {
                    types.add(EntityType.of(type.text()));
                } catch (IllegalArgumentException e) {
                    type.unknown(
                            "type",
                            type.text(),
                            Arrays.stream(EntityType.values())
                                    .map(EntityType::label)
                                    .toList());
                }
            }
            bindings.add(new EventFrame.Binding(markers, types.isEmpty() ? ACTORS : types));
        }
        return bindings;
    }

    private static List<String> checked(YamlTree place, String marker, Set<String> known) {
        if (!known.contains(marker)) {
            place.unknown("case marker", marker, known);
        }
        return List.of(marker);
    }

    /** The words of a list; {@code $name} stands for a list of the file's {@code words}, or for the labels of a polarity. */
    private Set<String> folded(YamlTree rule, String key, Map<String, List<String>> words) {
        Set<String> out = new LinkedHashSet<>();
        for (YamlTree item : rule.items(key)) {
            for (String word : expand(item, words)) {
                out.add(NameListsLoader.foldedWords(word));
            }
        }
        return out;
    }

    private static List<String> expand(YamlTree item, Map<String, List<String>> words) {
        String text = item.text();
        if (!text.startsWith("$")) {
            return List.of(text);
        }
        List<String> list = words.get(text.substring(1));
        if (list == null) {
            item.unknown("word list", text.substring(1), words.keySet());
            return List.of();
        }
        return list;
    }

    /** Stems of verbs given as infinitives. */
    private Set<String> stems(YamlTree rule, Map<String, List<String>> words) {
        Set<String> stems = new LinkedHashSet<>();
        Set<String> known = new TreeSet<>();
        grammar.verbs().keySet().forEach(stem -> known.add(Fold.fold(stem)));
        known.add("है");
        for (YamlTree item : rule.items("verbs")) {
            for (String verb : expand(item, words)) {
                String folded = Fold.fold(verb);
                String stem = folded.endsWith("ना") ? folded.substring(0, folded.length() - 2) : folded;
                if (!known.contains(stem)) {
                    item.problem(
                            "verb '" + verb
                                    + "' is not among grammar/verbs.tsv; give an infinitive of a listed stem, or list it there");
                }
                stems.add(stem);
            }
        }
        return stems;
    }

    private static @Nullable Status status(YamlTree rule) {
        Optional<YamlTree> tree = rule.get("status");
        if (tree.isEmpty()) {
            return null;
        }
        for (Status status : Status.values()) {
            if (status.label().equals(tree.get().text())) {
                return status;
            }
        }
        tree.get()
                .unknown(
                        "status",
                        tree.get().text(),
                        Arrays.stream(Status.values()).map(Status::label).toList());
        return null;
    }

    private EventFrame.Example example(YamlTree tree) {
        tree.keys(Set.of("text", "finds"), Set.of("published"));
        Map<String, List<String>> finds = new LinkedHashMap<>();
        tree.get("finds")
                .ifPresent(f -> f.entries()
                        .forEach((role, names) -> finds.put(
                                role, names.items().stream().map(YamlTree::text).toList())));
        return new EventFrame.Example(
                tree.text("text").orElse(""), tree.text("published").orElse(null), finds);
    }
}

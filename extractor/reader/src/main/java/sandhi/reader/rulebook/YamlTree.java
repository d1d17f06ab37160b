package sandhi.reader.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value of a YAML rulebook file that knows its place. Wrong shapes are noted as problems and read as absent, so that one
 * loading reports everything.
 */
public final class YamlTree {
    private final String file;
    private final Node node;
    private final Problems problems;

    private YamlTree(String file, Node node, Problems problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
    }

    /** The document in the given content, or nothing where it is no YAML. */
    public static Optional<YamlTree> parse(String file, String content, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setLabel(file)
                .setUseMarks(true)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(content);
            if (root.isEmpty()) {
                problems.add(file, 1, 1, "is empty");
            }
            return root.map(node -> new YamlTree(file, node, problems));
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            problems.add(
                    file,
                    mark.map(m -> m.getLine() + 1).orElse(1),
                    mark.map(m -> m.getColumn() + 1).orElse(1),
                    e.getProblem());
            return Optional.empty();
        }
    }

    /** Notes a problem at this value's place. */
    public void problem(String message) {
        problems.add(file, line(), column(), message);
    }

    /** Notes that this value is none of the known ones. */
    public void unknown(String what, String value, Collection<String> known) {
        problems.unknown(file, line(), column(), what, value, known);
    }

    /** The file that it stands in. */
    public String file() {
        return file;
    }

    /** Line, from 1. */
    public int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    /** Column, from 1. */
    public int column() {
        return node.getStartMark().map(m -> m.getColumn() + 1).orElse(1);
    }

    /** Notes every key of this mapping that is not among the known ones, and every required one that it lacks. */
    public YamlTree keys(Set<String> required, Set<String> optional) {
        Set<String> known = new java.util.TreeSet<>(required);
        known.addAll(optional);
        Map<String, YamlTree> entries = entries();
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                value.unknown("key", key, known);
            }
        });
        required.stream()
                .sorted()
                .filter(key -> !entries.containsKey(key))
                .forEach(key -> problem("lacks '" + key + "'"));
        return this;
    }

    /** The entries of this mapping, in file order. */
    public Map<String, YamlTree> entries() {
        Map<String, YamlTree> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    if (entries.putIfAbsent(key.getValue(), new YamlTree(file, tuple.getValueNode(), problems))
                            != null) {
                        new YamlTree(file, key, problems).problem("key '" + key.getValue() + "' stands twice");
                    }
                } else {
                    problem("keys must be plain words");
                }
            }
        } else {
            problem("expected a mapping (key: value)");
        }
        return entries;
    }

    /** The value of a key of this mapping. */
    public Optional<YamlTree> get(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** The items of this list; a single scalar counts as a list of one. */
    public List<YamlTree> items() {
        List<YamlTree> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> items.add(new YamlTree(file, item, problems)));
        } else if (node instanceof ScalarNode) {
            items.add(this);
        } else {
            problem("expected a list");
        }
        return items;
    }

    /** The items of the list at a key, none where the key is absent. */
    public List<YamlTree> items(String key) {
        return get(key).map(YamlTree::items).orElse(List.of());
    }

    /** Whether this is a plain value. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /** This plain value as text, empty where it is something else. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem("expected a plain value");
        return "";
    }

    /** The plain value at a key. */
    public Optional<String> text(String key) {
        return get(key).map(YamlTree::text);
    }

    /** The plain values of the list at a key, none where the key is absent. */
    public List<String> texts(String key) {
        return items(key).stream().map(YamlTree::text).toList();
    }
}

package sandhi.reader.rulebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sandhi.reader.facts.Status;
import sandhi.reader.text.Fold;

/** Loads the grammar lists of a rulebook. */
final class GrammarListsLoader {
    private static final Set<String> WHERE = Set.of("before", "after", "content");
    private static final Set<String> REFERS = Set.of(
            "person", "any", "reflexive", "relative", "here", "both", "three", "four", "five", "six", "seven", "first");

    private final RulebookFiles files;
    private final Problems problems;

    GrammarListsLoader(RulebookFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    GrammarLists load() {
        Map<String, GrammarLists.Pronoun> pronouns = new LinkedHashMap<>();
        for (TsvTable.Row row :
                table("grammar/pronouns.tsv", "form", "refers", "marker").rows()) {
            if (!REFERS.contains(row.get("refers"))) {
                problems.unknown(row.file(), row.line(), 1, "reference", row.get("refers"), REFERS);
            }
            pronouns.put(Fold.fold(row.get("form")), new GrammarLists.Pronoun(row.get("refers"), row.get("marker")));
        }
        Map<String, List<String>> verbs = new LinkedHashMap<>();
        for (TsvTable.Row row : table("grammar/verbs.tsv", "stem", "perfective").rows()) {
            verbs.put(row.get("stem"), row.list("perfective"));
        }
        return new GrammarLists(
                pairs("grammar/case-markers.tsv", "surface", "marker"),
                pronouns,
                words("grammar/particles.tsv"),
                words("grammar/conjunctions.tsv"),
                pairs("grammar/modifiers.tsv", "word", "kind"),
                words("grammar/stand-ins.tsv"),
                pairs("grammar/pair-nouns.tsv", "word", "refers"),
                words("grammar/place-nouns.tsv"),
                words("grammar/state-nouns.tsv"),
                words("grammar/acting-words.tsv"),
                words("grammar/not-demonym-before.tsv"),
                words("grammar/directions.tsv"),
                words("grammar/place-endings.tsv"),
                words("grammar/vessels.tsv"),
                pairs("grammar/deed-nouns.tsv", "word", "events"),
                pairs("grammar/body-nouns.tsv", "word", "means"),
                words("grammar/venues.tsv"),
                words("grammar/local-deeds.tsv"),
                verbs,
                cues(),
                pairs("grammar/claims.tsv", "word", "kind"),
                pairs("text/genres.tsv", "word", "genre"),
                dates());
    }

    private DateRules dates() {
        Map<String, DateRules.Clue> clues = new LinkedHashMap<>();
        for (DateRules.Clue clue : DateRules.Clue.values()) {
            clues.put(clue.name().toLowerCase(Locale.ROOT).replace('_', '-'), clue);
        }
        Map<DateRules.Clue, Integer> weights = new EnumMap<>(DateRules.Clue.class);
        for (TsvTable.Row row :
                table("grammar/date-clues.tsv", "clue", "weight", "example").rows()) {
            DateRules.Clue clue = clues.get(row.get("clue"));
            if (clue == null) {
                problems.unknown(row.file(), row.line(), 1, "clue", row.get("clue"), clues.keySet());
            } else if (!row.get("weight").matches("-?[0-9]{1,2}")) {
                problems.add(row.file(), row.line(), 1, "the weight must be a whole number: " + row.get("weight"));
            } else {
                weights.put(clue, Integer.parseInt(row.get("weight")));
            }
        }
        Map<String, DateRules.Clue> words = new LinkedHashMap<>();
        for (TsvTable.Row row : table("grammar/date-words.tsv", "word", "clue").rows()) {
            DateRules.Clue clue = clues.get(row.get("clue"));
            if (clue == null) {
                problems.unknown(row.file(), row.line(), 1, "clue", row.get("clue"), clues.keySet());
            } else {
                words.put(NameListsLoader.foldedWords(row.get("word")), clue);
            }
        }
        return new DateRules(weights, words);
    }

    private Map<String, GrammarLists.StatusCue> cues() {
        Map<String, Status> statuses = new LinkedHashMap<>();
        for (Status status : Status.values()) {
            statuses.put(status.label(), status);
        }
        Map<String, GrammarLists.StatusCue> cues = new LinkedHashMap<>();
        for (TsvTable.Row row :
                table("grammar/status-cues.tsv", "word", "status", "where").rows()) {
            Status status = statuses.get(row.get("status"));
            if (status == null) {
                problems.unknown(row.file(), row.line(), 1, "status", row.get("status"), statuses.keySet());
            } else if (!WHERE.contains(row.get("where"))) {
                problems.unknown(row.file(), row.line(), 1, "place", row.get("where"), WHERE);
            } else {
                cues.put(
                        NameListsLoader.foldedWords(row.get("word")),
                        new GrammarLists.StatusCue(status, row.get("where")));
            }
        }
        return cues;
    }

    private Map<String, String> pairs(String name, String key, String value) {
        Map<String, String> pairs = new LinkedHashMap<>();
        table(name, key, value)
                .rows()
                .forEach(row -> pairs.put(NameListsLoader.foldedWords(row.get(key)), row.get(value)));
        return pairs;
    }

    private Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        table(name, "word").rows().forEach(row -> words.add(Fold.fold(row.get("word"))));
        return words;
    }

    private TsvTable table(String name, String... columns) {
        return TsvTable.parse(name, files.content(name), List.of(columns), problems);
    }
}

package sandhi.reader.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Fold;
import sandhi.reader.text.Token;
import sandhi.reader.text.Tokenizer;

/** Loads the name lists of a rulebook and checks that what they refer to exists. */
final class NameListsLoader {
    private static final String[] PERSON_COLUMNS = {"id", "country", "hi", "en", "spellings", "short", "offices"};
    /** Kinds of places which news use as names of the body that has its seat there: the Kremlin, the White House. */
    private static final Set<String> SEATS = Set.of("building", "palace");

    private static final Set<String> SHAPES = Set.of(
            "state",
            "state-or-alone",
            "palace",
            "proper",
            "ground",
            "place",
            "gathering",
            "described",
            "body",
            "meeting",
            "sealed");

    private final RulebookFiles files;
    private final Problems problems;
    private final Map<String, Listed> listed = new LinkedHashMap<>();

    NameListsLoader(RulebookFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    NameLists load() {
        for (TsvTable.Row row : table("names/countries.tsv", "iso", "hi", "en", "spellings", "demonyms", "successor")
                .rows()) {
            String iso = row.get("iso");
            add(
                    row,
                    new Listed(
                            "country/" + iso,
                            EntityType.COUNTRY,
                            "",
                            row.get("hi"),
                            row.get("en"),
                            row.list("spellings"),
                            List.of(),
                            row.list("demonyms"),
                            row.get("successor").isEmpty() ? iso : row.get("successor"),
                            null,
                            List.of()));
        }
        for (TsvTable.Row row : table("names/places.tsv", "id", "kind", "country", "hi", "en", "spellings", "standsFor")
                .rows()) {
            String stands = stands(row);
            boolean seat = stands != null && SEATS.contains(row.get("kind"));
            add(
                    row,
                    seat
                            ? thing(row, "org/", EntityType.ORGANIZATION, "seat", state(row, "country"), stands)
                            : thing(row, "place/", EntityType.PLACE, row.get("kind"), state(row, "country"), stands));
        }
        for (TsvTable.Row row : table(
                        "names/organizations.tsv", "id", "kind", "country", "hi", "en", "spellings", "standsFor")
                .rows()) {
            add(row, thing(row, "org/", EntityType.ORGANIZATION, row.get("kind"), state(row, "country"), stands(row)));
        }
        for (TsvTable.Row row : table("names/agencies.tsv", "id", "country", "hi", "en", "spellings")
                .rows()) {
            add(row, thing(row, "agency/", EntityType.AGENCY, "", state(row, "country"), null));
        }
        for (TsvTable.Row row :
                table("names/groups.tsv", "id", "hi", "en", "spellings").rows()) {
            add(row, thing(row, "group/", EntityType.GROUP, "", null, null));
        }
        for (TsvTable.Row row :
                table("names/agreements.tsv", "id", "hi", "en", "spellings").rows()) {
            add(row, thing(row, "agreement/", EntityType.AGREEMENT, "", null, null));
        }
        for (TsvTable.Row row : table("names/gatherings.tsv", "id", "hi", "en", "spellings", "of")
                .rows()) {
            String of = row.get("of");
            add(row, thing(row, "gathering/", EntityType.MEETING, "", null, of.isEmpty() ? null : reference(row, of)));
        }
        for (String file : files.below("names")) {
            if (file.startsWith("names/persons")) {
                table(file, PERSON_COLUMNS).rows().forEach(this::person);
            }
        }
        return new NameLists(
                List.copyOf(listed.values()),
                titles(),
                words("names/honorifics.tsv", "surface"),
                words("names/common-words.tsv", "word"),
                parts(),
                heads(),
                words("names/describing-words.tsv", "word"),
                words("names/body-words.tsv", "word"),
                words("names/sealing-words.tsv", "word"));
    }

    private Listed thing(
            TsvTable.Row row,
            String prefix,
            EntityType type,
            String kind,
            @Nullable String country,
            @Nullable String standsFor) {
        return new Listed(
                prefix + row.get("id"),
                type,
                kind,
                row.get("hi"),
                row.get("en"),
                row.list("spellings"),
                List.of(),
                List.of(),
                country,
                standsFor,
                List.of());
    }

    private void person(TsvTable.Row row) {
        List<Listed.Office> offices = new ArrayList<>();
        for (String office : row.list("offices")) {
            int at = office.indexOf('@');
            int colon = office.indexOf(':', Math.max(at, 0));
            int dots = office.indexOf("..", Math.max(colon, 0));
            if (at < 1 || colon < at || dots < colon) {
                problems.add(row.file(), row.line(), 1, "office '" + office + "' is not of the form Title@Of:from..to");
                continue;
            }
            offices.add(new Listed.Office(
                    office.substring(0, at),
                    reference(row, office.substring(at + 1, colon)),
                    office.substring(colon + 1, dots),
                    office.substring(dots + 2)));
        }
        add(
                row,
                new Listed(
                        "person/" + row.get("id"),
                        EntityType.PERSON,
                        "",
                        row.get("hi"),
                        row.get("en"),
                        row.list("spellings"),
                        row.list("short"),
                        List.of(),
                        state(row, "country"),
                        null,
                        offices));
    }

    private void add(TsvTable.Row row, Listed one) {
        if (one.hi().isEmpty()) {
            problems.add(row.file(), row.line(), 1, "'" + one.key() + "' has no Hindi name");
        }
        if (listed.putIfAbsent(one.key(), one) != null) {
            problems.add(row.file(), row.line(), 1, "'" + one.key() + "' is listed in another file already");
        }
    }

    private @Nullable String state(TsvTable.Row row, String column) {
        String iso = row.get(column);
        if (!iso.isEmpty() && !listed.containsKey("country/" + iso)) {
            problems.add(
                    row.file(), row.line(), 1, "unknown country '" + iso + "'; countries.tsv lists the known ones");
        }
        return iso.isEmpty() ? null : iso;
    }

    private @Nullable String stands(TsvTable.Row row) {
        String iso = state(row, "standsFor");
        return iso == null ? null : "country/" + iso;
    }

    private String reference(TsvTable.Row row, String id) {
        for (String prefix : List.of("country/", "org/", "place/", "agency/", "group/")) {
            if (listed.containsKey(prefix + id)) {
                return prefix + id;
            }
        }
        problems.add(row.file(), row.line(), 1, "'" + id + "' is no listed country, organisation or place");
        return "org/" + id;
    }

    private Map<String, NameLists.Title> titles() {
        Map<String, NameLists.Title> titles = new LinkedHashMap<>();
        for (TsvTable.Row row :
                table("names/titles.tsv", "surface", "en", "kind").rows()) {
            titles.putIfAbsent(foldedWords(row.get("surface")), new NameLists.Title(row.get("en"), row.get("kind")));
        }
        return titles;
    }

    private Map<String, NameLists.Head> heads() {
        Map<String, NameLists.Head> heads = new LinkedHashMap<>();
        for (TsvTable.Row row :
                table("names/heads.tsv", "surface", "type", "en", "shape").rows()) {
            if (!SHAPES.contains(row.get("shape"))) {
                problems.unknown(row.file(), row.line(), 1, "shape", row.get("shape"), SHAPES);
            }
            try {
                heads.put(
                        foldedWords(row.get("surface")),
                        new NameLists.Head(EntityType.of(row.get("type")), row.get("en"), row.get("shape")));
            } catch (IllegalArgumentException e) {
                problems.unknown(
                        row.file(),
                        row.line(),
                        1,
                        "type",
                        row.get("type"),
                        java.util.Arrays.stream(EntityType.values())
                                .map(EntityType::label)
                                .toList());
            }
        }
        return heads;
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        table("names/name-parts.tsv", "part", "kind")
                .rows()
                .forEach(row -> parts.putIfAbsent(Fold.fold(row.get("part")), row.get("kind")));
        return parts;
    }

    private Set<String> words(String name, String column) {
        Set<String> words = new TreeSet<>();
        table(name, column).rows().forEach(row -> words.add(foldedWords(row.get(column))));
        return words;
    }

    private TsvTable table(String name, String... columns) {
        return TsvTable.parse(name, files.content(name), List.of(columns), problems);
    }

    /** Folded words with single blanks between, stops left out. */
    static String foldedWords(String phrase) {
        return Tokenizer.tokens(phrase).stream()
                .filter(t -> !t.is("."))
                .map(Token::folded)
                .collect(Collectors.joining(" "));
    }
}

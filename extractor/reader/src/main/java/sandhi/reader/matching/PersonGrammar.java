package sandhi.reader.matching;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;

/**
 * Finds persons whom no list knows: a name behind a title or a word of respect, a name made of known name parts, a name that
 * speaks or acts (before ने).
 */
final class PersonGrammar {
    private static final int LONGEST = 8;
    private static final Set<String> NO_HOLDER = Set.of("other");

    private final NameWords words;

    PersonGrammar(NameWords words) {
        this.words = words;
    }

    void find(Sentence sentence, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (names.at(sentence.index(), i) != null && !startsLonger(sentence, i, names)) {
                continue;
            }
            int end = nameEnd(sentence, i, names);
            if (end == i) {
                continue;
            }
            String rule = evidence(sentence, i, end, names);
            if (rule != null) {
                names.replace(sentence.index(), ref(sentence, i, end, names, rule));
            }
            i = end - 1;
        }
    }

    /** A short form of one person may be the first part of another's full name: किम योंग. */
    private boolean startsLonger(Sentence sentence, int i, DocumentNames names) {
        Ref ref = names.at(sentence.index(), i);
        return ref != null
                && ref.first() == i
                && ref.rule().equals("short-form")
                && nameEnd(sentence, i, names) > ref.end();
    }

    /** Behind the longest run of tokens that can be one name; hyphens and the stops of initials stand inside it. */
    private int nameEnd(Sentence sentence, int first, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        int end = first;
        int i = first;
        while (i < tokens.size() && i - first < LONGEST) {
            Token token = tokens.get(i);
            Ref ref = names.at(sentence.index(), i);
            boolean partOfName = ref == null || ref.rule().equals("short-form") && ref.end() == i + 1;
            boolean initial = i + 1 < tokens.size()
                    && tokens.get(i + 1).is(".")
                    && token.folded().length() <= 3
                    && token.isWord();
            if (partOfName && (initial && ref == null || words.nameLike(token))) {
                i++;
                end = i;
                if (initial && i < tokens.size()) {
                    i++;
                }
                if (i < tokens.size() && tokens.get(i).is("-") && !tokens.get(i).spaced()) {
                    i++;
                }
            } else {
                break;
            }
        }
        return end;
    }

    private @Nullable String evidence(Sentence sentence, int first, int end, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        Ref before = names.before(sentence.index(), first);
        boolean respected = false;
        int start = first;
        while (before != null && before.is(Ref.Kind.HONORIFIC)) {
            respected = true;
            start = before.first();
            before = names.before(sentence.index(), start);
        }
        if (before != null
                && before.is(Ref.Kind.TITLE)
                && before.title() != null
                && !NO_HOLDER.contains(before.title().kind())) {
            return "person.title-name";
        }
        if (respected) {
            return "person.honorific-name";
        }
        int parts = 0;
        int count = 0;
        for (int i = first; i < end; i++) {
            if (tokens.get(i).isWord()) {
                count++;
                parts += words.namePart(tokens.get(i)) ? 1 : 0;
            }
        }
        if (count >= 2 && parts >= 2) {
            return "person.name-parts";
        }
        Token after = end < tokens.size() ? tokens.get(end) : null;
        boolean acts = after != null && (after.is("ने") || after.is("को") || after.is("से"));
        if (count >= 2 && parts >= 1 && acts) {
            return "person.acts";
        }
        return after != null && after.is("ने") && (count >= 2 || parts == 1 && count == 1) ? "person.ergative" : null;
    }

    private Ref ref(Sentence sentence, int first, int end, DocumentNames names, String rule) {
        String key = key(sentence.tokens().subList(first, end));
        Referent person = names.referent(new Referent("person/~" + key, EntityType.PERSON, "", null));
        return new Ref(first, end, Ref.Kind.NAME, List.of(person), rule, null);
    }

    /** Folded words joined by hyphens: stable however the name is spaced or hyphened. */
    static String key(List<Token> tokens) {
        StringBuilder key = new StringBuilder();
        for (Token token : tokens) {
            if (!token.isPunctuation()) {
                key.append(key.isEmpty() ? "" : "-").append(token.folded().toLowerCase(Locale.ROOT));
            }
        }
        return key.toString();
    }

    /** Whether the title is one that a named person can bear. */
    static boolean office(NameLists.Title title) {
        return !NO_HOLDER.contains(title.kind()) && !title.kind().equals("relative");
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.SpellingKey;
import sandhi.reader.text.Token;
import sandhi.reader.text.Tokenizer;
import sandhi.reader.text.WordClass;

/** Links short forms of persons: a part of a name that the article gives in full, else the one listed person whom it usually means. */
final class ShortForms {
    private final DocumentNames names;
    private final NameLists lists;
    private final NameWords words;
    private final @Nullable String day;
    private final Map<String, Set<Referent>> byPart = new LinkedHashMap<>();

    ShortForms(DocumentNames names, NameLists lists, NameWords words, @Nullable String day) {
        this.names = names;
        this.lists = lists;
        this.words = words;
        this.day = day;
    }

    void resolve(Document document) {
        for (Sentence sentence : document.sentences()) {
            for (Ref ref : names.in(sentence.index())) {
                if (ref.is(Ref.Kind.NAME)
                        && !ref.rule().equals("short-form")
                        && ref.candidates().stream().allMatch(r -> r.is(EntityType.PERSON))) {
                    learn(ref, sentence);
                }
            }
        }
        for (Sentence sentence : document.sentences()) {
            for (Ref ref : List.copyOf(names.in(sentence.index()))) {
                if (ref.rule().equals("short-form") || ref.candidates().size() > 1) {
                    link(sentence, ref);
                } else if (ref.rule().startsWith("person.")) {
                    samePart(sentence, ref);
                }
            }
            aliases(sentence);
        }
    }

    /** Every run of words at the beginning or the end of a full name may stand for it. */
    private void learn(Ref ref, Sentence sentence) {
        Referent person = names.referent(pick(ref.candidates()));
        List<Token> tokens = new ArrayList<>(sentence.tokens().subList(ref.first(), ref.end()));
        parts(tokens, person);
        if (person.listed() != null) {
            parts(Tokenizer.tokens(person.listed().hi()), person);
            person.listed().shorts().forEach(s -> put(Tokenizer.tokens(s), person));
        }
    }

    private void parts(List<Token> tokens, Referent person) {
        List<Token> plain = tokens.stream().filter(t -> !t.isPunctuation()).toList();
        for (int length = 1; length < plain.size(); length++) {
            put(plain.subList(0, length), person);
            put(plain.subList(plain.size() - length, plain.size()), person);
        }
        if (plain.size() == 1) {
            put(plain, person);
        }
    }

    private void put(List<Token> part, Referent person) {
        if (part.size() == 1
                && (part.get(0).folded().length() < 2
                        || lists.commonWords().contains(part.get(0).folded())
                        || "particle".equals(lists.nameParts().get(part.get(0).folded())))) {
            return;
        }
        for (String key : keys(part)) {
            byPart.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
        }
    }

    private static List<String> keys(List<Token> part) {
        List<String> keys = List.of("");
        for (Token token : part) {
            if (token.isPunctuation()) {
                continue;
            }
            List<String> next = new ArrayList<>();
            for (String key : keys) {
                SpellingKey.of(token.folded()).forEach(more -> next.add(key + more));
            }
            keys = next.size() > 8 ? next.subList(0, 8) : next;
        }
        return keys;
    }

    private void link(Sentence sentence, Ref ref) {
        Referent known = byArticle(sentence.tokens().subList(ref.first(), ref.end()));
        Referent chosen = known != null
                ? known
                : ref.rule().equals("short-form") && ref.candidates().size() > 1 && undecided(ref.candidates())
                        ? null
                        : pick(ref.candidates());
        names.in(sentence.index()).remove(ref);
        if (chosen != null) {
            names.add(
                    sentence.index(),
                    new Ref(
                            ref.first(),
                            ref.end(),
                            ref.kind(),
                            List.of(names.referent(chosen)),
                            known != null ? "person.part-of-name" : ref.rule(),
                            null));
        }
    }

    private void samePart(Sentence sentence, Ref ref) {
        Referent known = byArticle(sentence.tokens().subList(ref.first(), ref.end()));
        if (known != null && !known.key().equals(ref.only().key())) {
            names.in(sentence.index()).remove(ref);
            names.add(
                    sentence.index(),
                    new Ref(ref.first(), ref.end(), ref.kind(), List.of(known), "person.part-of-name", null));
        }
    }

    private @Nullable Referent byArticle(List<Token> tokens) {
        for (String key : keys(tokens)) {
            Set<Referent> persons = byPart.getOrDefault(key, Set.of());
            for (Referent person : persons) {
                if (persons.size() == 1 || fullest(persons) == person) {
                    return person;
                }
            }
        }
        return null;
    }

    /** Of several persons who share a part of their names, the one who is listed and in office, else none. */
    private @Nullable Referent fullest(Set<Referent> persons) {
        Referent chosen = null;
        for (Referent person : persons) {
            if (person.key().contains("~") && person.key().indexOf('-') < 0) {
                continue;
            }
            if (chosen != null) {
                return inOffice(chosen) == inOffice(person) ? chosen : inOffice(chosen) ? chosen : person;
            }
            chosen = person;
        }
        return chosen;
    }

    /** Parts of known names where nothing was found yet. */
    private void aliases(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()
                    || names.at(sentence.index(), i) != null
                    || lists.commonWords().contains(tokens.get(i).folded())) {
                continue;
            }
            for (int end = Math.min(tokens.size(), i + 5); end > i; end--) {
                if (tokens.get(end - 1).isPunctuation()) {
                    continue;
                }
                Referent person = byArticle(tokens.subList(i, end));
                if (person != null
                        && !(end == i + 1 && verb(sentence, i))
                        && names.add(
                                sentence.index(),
                                new Ref(i, end, Ref.Kind.NAME, List.of(person), "person.part-of-name", null))) {
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /** रोक हटा ली, शिकायत वापस ले ली: a name that is a verb form, too, is one at the end of its clause, behind an ordinary word. */
    private boolean verb(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        if (at == 0 || !words.function(tokens.get(at))) {
            return false;
        }
        Token before = tokens.get(at - 1);
        Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        boolean ends = after == null
                || after.isPunctuation()
                || words.function(after) && !after.is(WordClass.POSTPOSITION) && !after.is(WordClass.ERGATIVE);
        return ends
                && before.isWord()
                && !before.is(WordClass.POSTPOSITION)
                && !before.is(WordClass.CLAUSE_OPENER)
                && !before.is(WordClass.JOINT)
                && !before.is(WordClass.SPEECH_VERB)
                && names.at(sentence.index(), at - 1) == null;
    }

    private boolean undecided(List<Referent> candidates) {
        return candidates.stream().filter(this::inOffice).count() != 1;
    }

    /** The candidate who held an office on the day of the article, else the first. */
    private Referent pick(List<Referent> candidates) {
        for (Referent candidate : candidates) {
            if (inOffice(candidate)) {
                return candidate;
            }
        }
        return candidates.get(0);
    }

    private boolean inOffice(Referent candidate) {
        Listed listed = candidate.listed();
        return day != null && listed != null && listed.offices().stream().anyMatch(o -> o.heldOn(day));
    }
}

package sandhi.reader.matching;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/**
 * Finds persons whom no list knows: a name behind a title or a word of respect, a name made of known name parts or particles, a
 * name that speaks or acts (before ने).
 */
final class PersonGrammar {
    private static final int LONGEST = 12;

    /** The most signs of a syllable of a Korean or Chinese given name. */
    private static final int SYLLABLE = 4;

    private final NameWords words;
    private final PersonEvidence evidence;

    PersonGrammar(NameWords words) {
        this.words = words;
        this.evidence = new PersonEvidence(words);
    }

    void find(Sentence sentence, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Ref known = names.at(sentence.index(), i);
            if (known != null && longer(sentence, known, i, names)) {
                i = Math.max(i, names.at(sentence.index(), i).end() - 1);
                continue;
            }
            if (known != null && !startsLonger(sentence, i, names)) {
                continue;
            }
            int end = nameEnd(sentence, i, names);
            if (end == i) {
                continue;
            }
            String rule = evidence.of(sentence, i, end, names);
            if (rule != null) {
                Ref rest = rest(sentence, i, end, names);
                names.replace(sentence.index(), rest != null ? rest : ref(sentence, i, end, names, rule));
                end = rest != null ? rest.end() : end;
            }
            i = end - 1;
        }
    }

    /** विदेश मंत्री थेरेस काइकवाम्बा वैगनर: the list may know a name without its first word. Null where no listed name follows. */
    private static @Nullable Ref rest(Sentence sentence, int first, int end, DocumentNames names) {
        Ref next = end < sentence.tokens().size() ? names.at(sentence.index(), end) : null;
        boolean person = next != null
                && end - first <= 2
                && next.first() == end
                && next.is(Ref.Kind.NAME)
                && next.candidates().size() == 1
                && next.only().is(EntityType.PERSON)
                && (!next.rule().equals("short-form") || next.end() - end > 1);
        return person ? new Ref(first, next.end(), Ref.Kind.NAME, next.candidates(), "person.fuller", null) : null;
    }

    /** A listed person may be named more fully than the list does: शेख मिशाल अल-अहमद अल-जाबेर. */
    private boolean longer(Sentence sentence, Ref known, int i, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        boolean person = known.first() == i
                && known.is(Ref.Kind.NAME)
                && known.only().is(EntityType.PERSON)
                && !known.rule().equals("short-form");
        int at = known.end();
        if (!person || at + 1 >= tokens.size()) {
            return false;
        }
        boolean surname = names.at(sentence.index(), at) == null
                && words.nameLike(tokens.get(at))
                && tokens.get(at + 1).is(WordClass.ERGATIVE);
        if (surname) {
            names.replace(sentence.index(), new Ref(i, at + 1, known.kind(), known.candidates(), known.rule(), null));
            return true; // सलवा कीर मयार्डित ने
        }
        if (!words.particle(tokens.get(at)) || words.function(tokens.get(at))) {
            return false;
        }
        int end = nameEnd(sentence, at, names);
        if (end <= at + 1) {
            return false;
        }
        names.replace(sentence.index(), new Ref(i, end, known.kind(), known.candidates(), known.rule(), null));
        return true;
    }

    /** A short form of one person may be the first part of another's full name: किम योंग. */
    private boolean startsLonger(Sentence sentence, int i, DocumentNames names) {
        Ref ref = names.at(sentence.index(), i);
        if (ref == null || ref.first() != i || !ref.is(Ref.Kind.NAME)) {
            return false;
        }
        Ref before = names.before(sentence.index(), i);
        boolean introduced = before != null
                && (before.is(Ref.Kind.HONORIFIC) || before.is(Ref.Kind.TITLE))
                && ref.end() + 1 < sentence.tokens().size()
                && words.particle(sentence.tokens().get(ref.end()))
                && !ref.only().is(EntityType.PERSON); // शेख सबाह अल-खालिद
        return (ref.rule().equals("short-form") || introduced || town(sentence, ref, i, names))
                && nameEnd(sentence, i, names) > ref.end();
    }

    /** विदेश मंत्री मार्सेल अमोन-तानोह: behind a title or a person and a conjunction, the name of a town that is no capital begins the name of a person. */
    private boolean town(Sentence sentence, Ref ref, int i, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        return ref.first() == i
                && ref.end() == i + 1
                && ref.is(Ref.Kind.NAME)
                && ref.only().is(EntityType.PLACE)
                && (!Metonyms.seat(ref.only()) || words.given(tokens.get(i)))
                && (titled(sentence, i, names) || evidence.joint(sentence, i, names))
                && i + 1 < tokens.size()
                && names.at(sentence.index(), i + 1) == null
                && words.nameLike(tokens.get(i + 1));
    }

    /** Behind the longest run of tokens that can be one name; hyphens and the stops of initials stand inside it. */
    private int nameEnd(Sentence sentence, int first, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        int end = first;
        int i = first;
        int count = 0;
        while (i < tokens.size() && count < LONGEST) {
            Token token = tokens.get(i);
            boolean initial = words.initial(token)
                    && i + 2 < tokens.size()
                    && tokens.get(i + 1).is(".")
                    && names.at(sentence.index(), i) == null
                    && (words.nameLike(tokens.get(i + 2)) || words.initial(tokens.get(i + 2)));
            Ref rest = i > first && !tokens.get(i - 1).is("-") ? names.at(sentence.index(), i) : null;
            if (rest != null && rest.end() > i + 1 && family(rest, i)) {
                i = rest.end(); // सलेम अब्दुल्ला अल-जाबेर
                end = i;
                count++;
                continue;
            }
            if (!initial && !belongs(sentence, first, i, names)) {
                break;
            }
            i++;
            end = i;
            count++;
            if (initial) {
                i++;
            }
            if (i + 1 < tokens.size() && tokens.get(i).is("-") && !tokens.get(i).spaced()) {
                Ref next = names.at(sentence.index(), i + 1);
                Ref own = names.at(sentence.index(), i - 1);
                if (own != null && own.rule().equals("short-form") && count < 2) {
                    break; // ट्रंप-पेट्रो are two, whether or not a list knows the second
                }
                boolean syllables = count > 1 && token.folded().length() <= SYLLABLE && words.nameLike(token);
                boolean another = next != null && !words.particle(token) && !words.nameLike(tokens.get(i + 1));
                boolean listed = next != null && next.rule().equals("short-form") && !words.particle(token);
                boolean compound =
                        own == null && count > 1 && titled(sentence, first, names); // मंत्री सेल्मा अशिपाला-मुसावी
                if (another || listed && !syllables && !compound) {
                    break; // ट्रंप-पेट्रो are two, यून डो-हान is one
                }
                i++;
            }
        }
        while (end > first + 1 && words.particle(tokens.get(end - 1))) {
            end--;
            while (end > first && tokens.get(end - 1).isPunctuation()) {
                end--;
            }
        }
        return end;
    }

    /** A short form of more than one token that begins at a token: the family name of a listed person. */
    private static boolean family(Ref ref, int i) {
        return ref.first() == i && ref.rule().equals("short-form") && ref.only().is(EntityType.PERSON);
    }

    private boolean belongs(Sentence sentence, int first, int i, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(i);
        Ref ref = names.at(sentence.index(), i);
        boolean inside = i > first;
        Token before = inside ? tokens.get(i - 1) : token;
        boolean hyphened = inside && before.is("-");
        if (ref != null && ref.end() == i + 1) {
            if (ref.rule().equals("short-form")) {
                return words.nameLike(token);
            }
            Token part = hyphened && i >= 2 ? tokens.get(i - 2) : before;
            boolean afterParticle = inside && words.particle(part);
            boolean surname =
                    inside && ref.is(Ref.Kind.DEMONYM) && words.given(before) && evidence.closes(tokens, i + 1);
            boolean title = inside
                    && ref.is(Ref.Kind.TITLE)
                    && words.namePart(before)
                    && words.namePart(token)
                    && i + 1 < tokens.size()
                    && names.at(sentence.index(), i + 1) == null
                    && words.nameLike(tokens.get(i + 1));
            boolean respectful = inside
                    && ref.is(Ref.Kind.HONORIFIC)
                    && words.namePart(token)
                    && words.nameLike(before)
                    && evidence.closes(tokens, i + 1); // यूसुफ हाजी
            boolean place = ref.is(Ref.Kind.NAME) && ref.only().is(EntityType.PLACE);
            boolean town = inside
                    && place
                    && (titled(sentence, first, names) || words.given(before) && !Metonyms.seat(ref.only()))
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is(WordClass.ERGATIVE); // व्यापार मंत्री साइमन बर्मिंघम ने
            boolean body = inside
                    && ref.is(Ref.Kind.NAME)
                    && (place && !Metonyms.seat(ref.only()) || ref.only().is(EntityType.ORGANIZATION))
                    && titled(sentence, first, names)
                    && (place || words.given(tokens.get(first)))
                    && i + 1 < tokens.size()
                    && names.at(sentence.index(), i + 1) == null
                    && words.nameLike(tokens.get(i + 1)); // जनरल अब्देल फत्ताह इब्राहिम
            boolean opens = !inside
                    && ref.is(Ref.Kind.NAME)
                    && (i + 2 < tokens.size() && words.particle(tokens.get(i + 1)) || town(sentence, ref, i, names));
            return afterParticle || surname || title || respectful || town || body || opens;
        }
        if (ref != null) {
            return false;
        }
        boolean syllable = inside
                && i + 2 < tokens.size()
                && tokens.get(i + 1).is("-")
                && !tokens.get(i + 1).spaced()
                && token.isWord()
                && words.nameLike(tokens.get(i + 2)); // ह्वांग जून-कुक
        boolean link = inside
                && words.link(token)
                && i + 1 < tokens.size()
                && (words.nameLike(tokens.get(i + 1)) || names.at(sentence.index(), i + 1) != null)
                && (titled(sentence, first, names) || words.given(before)); // लुइजी दी मायो
        boolean letter = !inside
                && words.initial(token)
                && !token.is(WordClass.POSTPOSITION)
                && i + 1 < tokens.size()
                && words.nameLike(tokens.get(i + 1))
                && titled(sentence, first, names); // राजदूत पी कुमारन
        boolean family = !inside
                && words.family(token)
                && i + 1 < tokens.size()
                && words.nameLike(tokens.get(i + 1))
                && titled(sentence, first, names); // उप विदेश मंत्री ली यंग-सू
        boolean sounds = inside
                && i <= first + 3
                && token.isWord()
                && words.nameLike(before)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(WordClass.ERGATIVE)
                && !token.is(WordClass.FOLLOWERS)
                && !token.is(WordClass.FUNCTION_WORD)
                && !token.is(WordClass.OBLIQUE_PLURAL)
                && titled(sentence, first, names); // विदेश मंत्री फेलिप पेरेज रोके ने
        boolean ordinary = !inside
                && token.isWord()
                && token.folded().length() <= SYLLABLE
                && !token.is(WordClass.POSTPOSITION)
                && !token.is(WordClass.BARE_BEFORE)
                && !token.is(WordClass.CLAUSE_OPENER)
                && i + 2 < tokens.size()
                && names.at(sentence.index(), i + 1) == null
                && words.nameLike(tokens.get(i + 1))
                && tokens.get(i + 2).is(WordClass.ERGATIVE)
                && titled(sentence, first, names); // विदेश मंत्री जान लिपावस्की ने
        return words.nameLike(token)
                || words.particle(token) && token.isWord()
                || syllable
                || link
                || letter
                || family
                || sounds
                || ordinary;
    }

    private static boolean titled(Sentence sentence, int first, DocumentNames names) {
        Ref before = names.before(sentence.index(), first);
        while (before != null && before.is(Ref.Kind.HONORIFIC)) {
            before = names.before(sentence.index(), before.first());
        }
        return before != null && before.is(Ref.Kind.TITLE);
    }

    private Ref ref(Sentence sentence, int first, int end, DocumentNames names, String rule) {
        List<Token> name = sentence.tokens().subList(first, end);
        Listed listed = names.index().loose().find(name);
        if (listed != null) {
            Referent known = names.referent(new Referent(listed));
            return new Ref(first, end, Ref.Kind.NAME, List.of(known), "person.spelling", null);
        }
        String key = key(name);
        Referent person = names.referent(new Referent("person/~" + key, EntityType.PERSON, "", null));
        Ref before = names.before(sentence.index(), first);
        if (before != null && before.is(Ref.Kind.HONORIFIC)) {
            Token respect = sentence.tokens().get(before.first());
            if (words.namePart(respect)) {
                person.named(respect.text() + " " + name.get(0).text()); // शेख मोहम्मद
            }
        }
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
}

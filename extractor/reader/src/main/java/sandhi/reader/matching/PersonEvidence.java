package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Tells by what stands around a stretch of name-like words whether it names a person. */
final class PersonEvidence {
    /** The most words of a name that nothing but its neighbours tells. */
    private static final int LONGEST = 4;

    /** How many tokens behind a name and से tell that one meets them. */
    private static final int NEAR = 6;

    private final NameWords words;

    PersonEvidence(NameWords words) {
        this.words = words;
    }

    /** The rule by which a stretch of name-like words names a person, or null where nothing shows it. */
    @Nullable
    String of(Sentence sentence, int first, int end, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        if (words.particle(tokens.get(first)) && end == first + 1 || words.vessel(tokens, first)) {
            return null;
        }
        Ref before = names.before(sentence.index(), first);
        boolean respected = false;
        int start = first;
        while (before != null && before.is(Ref.Kind.HONORIFIC)) {
            respected = true;
            start = before.first();
            before = names.before(sentence.index(), start);
        }
        int parts = 0;
        int count = 0;
        boolean particle = false;
        for (int i = first; i < end; i++) {
            if (tokens.get(i).isWord()) {
                count++;
                particle |= i > first && words.particle(tokens.get(i));
                parts += words.namePart(tokens.get(i)) ? 1 : 0;
            }
        }
        if (before != null && before.is(Ref.Kind.TITLE) && before.title() != null) {
            boolean holder = !before.title().kind().equals("other");
            if (holder || count >= 2 || parts >= 1) {
                return "person.title-name";
            }
        }
        if (respected) {
            return "person.honorific-name";
        }
        if (count >= 2 && parts >= 2) {
            return "person.name-parts";
        }
        if (count >= 2 && particle) {
            return "person.particle";
        }
        Token after = end < tokens.size() ? tokens.get(end) : null;
        boolean edge = count >= 2
                && count <= 4
                && (words.given(tokens.get(first)) || words.family(tokens.get(end - 1)))
                && (after == null
                        || after.isPunctuation()
                        || words.function(after)
                        || names.at(sentence.index(), end) != null);
        if (edge) {
            return "person.name-part";
        }
        if (after != null && after.is(WordClass.ERGATIVE) && (count >= 2 || parts == 1 && count == 1)) {
            return "person.ergative";
        }
        boolean whole = count >= 2 && count <= LONGEST;
        return whole && meets(tokens, end)
                ? "person.met"
                : whole && joined(sentence, first, end, names) ? "person.joined" : null;
    }

    /** सेल्सो अमोरिम से मुलाकात की: only persons are met. */
    private static boolean meets(List<Token> tokens, int end) {
        if (end + 1 >= tokens.size()) {
            return false;
        }
        boolean with = tokens.get(end).is("से")
                || tokens.get(end).is("के") && tokens.get(end + 1).is("साथ");
        return with
                && tokens.subList(end + 1, Math.min(tokens.size(), end + NEAR)).stream()
                        .anyMatch(t -> t.is(WordClass.ENCOUNTER));
    }

    /** मोदी और सेल्सो अमोरिम के बीच, सेल्सो अमोरिम और विदेश मंत्री लावरोव ने: what is joined to a person is one. */
    private boolean joined(Sentence sentence, int first, int end, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        if (end + 1 >= tokens.size()) {
            return false;
        }
        Token after = tokens.get(end);
        boolean behind = joint(sentence, first, names)
                && words.function(after)
                && !after.is(WordClass.GENITIVE)
                && !after.is("में");
        boolean parted = after.is("के") && tokens.get(end + 1).is("बीच");
        boolean before = after.is(WordClass.JOINT) && person(names.at(sentence.index(), end + 1));
        return behind || before || parted && first > 1 && person(names.before(sentence.index(), first - 1));
    }

    /** Whether a conjunction joins what begins at a token to a person. */
    boolean joint(Sentence sentence, int first, DocumentNames names) {
        return first > 1
                && sentence.tokens().get(first - 1).is(WordClass.JOINT)
                && person(names.before(sentence.index(), first - 1));
    }

    private static boolean person(@Nullable Ref ref) {
        return ref != null
                && (ref.is(Ref.Kind.NAME) && ref.only().is(EntityType.PERSON)
                        || ref.is(Ref.Kind.TITLE) && ref.title() != null && Offices.office(ref.title()));
    }

    /** Whether a name can end before a token. */
    boolean closes(List<Token> tokens, int i) {
        return i >= tokens.size() || tokens.get(i).isPunctuation() || words.function(tokens.get(i));
    }
}

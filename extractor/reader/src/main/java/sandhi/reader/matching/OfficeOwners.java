package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Finds whose an office is by what stands before its title: a state, a body, a pronoun, a person, or nothing. */
final class OfficeOwners {
    private static final Set<String> OF_PLACES = Set.of("chief-minister", "governor");
    private static final Set<String> STATE_BODIES =
            Set.of("ministry", "government", "parliament", "army", "navy", "police", "court");

    private final GrammarLists grammar;
    private final DocumentNames names;

    OfficeOwners(GrammarLists grammar, DocumentNames names) {
        this.grammar = grammar;
        this.names = names;
    }

    /** What stands before a title: whose office it is, and whether it is past. */
    record Owner(List<Referent> of, boolean former, int first) {}

    /** What stands before a title: modifiers, a genitive, the state or body, joined ones too. */
    Owner owner(Sentence sentence, int title) {
        List<Token> tokens = sentence.tokens();
        int at = title;
        boolean former = false;
        boolean moved = true;
        while (moved) {
            moved = false;
            Ref before = names.before(sentence.index(), at);
            if (before != null && (before.is(Ref.Kind.TITLE) || before.is(Ref.Kind.HONORIFIC))) {
                at = before.first();
                moved = true;
            } else if (at > 1 && before == null && joinsTitles(sentence, at - 1)) {
                at--;
                moved = true;
            } else if (at > 0
                    && before == null
                    && grammar.modifiers().containsKey(tokens.get(at - 1).folded())) {
                at--;
                former |= "former".equals(grammar.modifiers().get(tokens.get(at).folded()));
                moved = true;
            }
        }
        GrammarLists.Pronoun pronoun =
                at == 0 ? null : grammar.pronouns().get(tokens.get(at - 1).folded());
        if (pronoun != null && pronoun.marker().equals("ka")) {
            at--;
            if (at == 0 || !tokens.get(at - 1).is(WordClass.GENITIVE)) {
                Referent state = pronoun.refers().equals("person") ? null : stateBefore(sentence, at);
                return new Owner(state == null ? List.of() : List.of(state), former, at);
            }
        }
        if (at > 0 && tokens.get(at - 1).is(WordClass.GENITIVE)) {
            at--;
            if (at > 0 && tokens.get(at - 1).is("तब")) {
                return new Owner(List.of(), true, at);
            }
        } else if (at > 3
                && tokens.get(at - 1).is("से")
                && tokens.get(at - 2).is(WordClass.SIDE)
                && tokens.get(at - 3).is(WordClass.KI)) {
            at -= 3; // नेपाल की ओर से विदेश सचिव
        }
        List<Referent> of = new ArrayList<>();
        Ref owner = before(sentence, at);
        while (owner != null && !owner.candidates().isEmpty()) {
            Referent body = body(names.referent(owner.only()), sentence, title);
            if (body == null) {
                break;
            }
            of.add(0, body);
            former |= owner.first() > 0 && "former".equals(kindBefore(sentence, owner.first()));
            boolean list = owner.first() > 0
                    && grammar.conjunctions()
                            .contains(tokens.get(owner.first() - 1).folded());
            owner = list ? before(sentence, owner.first() - 1) : null;
        }
        return new Owner(of, former, at);
    }

    @Nullable
    Ref before(Sentence sentence, int at) {
        Ref owner = names.before(sentence.index(), at);
        if (owner == null && at > 0 && sentence.tokens().get(at - 1).is(")")) {
            for (int i = at - 1; i > 0 && i > at - 12; i--) {
                if (sentence.tokens().get(i).is("(")) {
                    return names.before(sentence.index(), i);
                }
            }
        }
        return owner;
    }

    /** विदेश मंत्री एवं उप प्रधानमंत्री इशाक डार: formal words of joining between two titles of one person. */
    boolean joinsTitles(Sentence sentence, int i) {
        Token token = sentence.tokens().get(i);
        Ref next = i + 1 < sentence.tokens().size() ? names.at(sentence.index(), i + 1) : null;
        Ref before = names.before(sentence.index(), i);
        return (token.is(WordClass.TITLE_JOINT) || token.is("-"))
                && next != null
                && next.is(Ref.Kind.TITLE)
                && before != null
                && before.is(Ref.Kind.TITLE);
    }

    @Nullable
    String kindBefore(Sentence sentence, int at) {
        return at == 0
                ? null
                : grammar.modifiers().get(sentence.tokens().get(at - 1).folded());
    }

    /** The state that a pronoun before a title means: the one named last before it in the sentence. */
    private @Nullable Referent stateBefore(Sentence sentence, int at) {
        Referent state = null;
        for (Ref ref : names.in(sentence.index())) {
            if (ref.end() <= at
                    && !ref.candidates().isEmpty()
                    && ref.is(Ref.Kind.NAME)
                    && ref.only().is(EntityType.COUNTRY)) {
                state = names.referent(ref.only());
            }
        }
        return state;
    }

    /** An office of a state's body is an office of the state; a seat stands for its state; provinces have chief ministers. */
    private @Nullable Referent body(Referent of, Sentence sentence, int title) {
        Listed listed = of.listed();
        return switch (of.type()) {
            case COUNTRY -> of;
            case ORGANIZATION -> {
                boolean states = of.key().startsWith("org/~" + of.country() + "-")
                        || listed != null && (STATE_BODIES.contains(listed.kind()) || listed.standsFor() != null);
                yield states && of.country() != null ? names.country(of.country()) : of;
            }
            case PLACE -> {
                Ref ref = names.at(sentence.index(), title);
                yield ref != null
                                && ref.title() != null
                                && OF_PLACES.contains(ref.title().kind())
                        ? of
                        : null;
            }
            case PERSON -> of.country() == null ? null : names.country(of.country());
            default -> null;
        };
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Evidence;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Span;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/**
 * Finds who holds which office of what: a title before a name (रूसी विदेश मंत्री लावरोव), behind it (लावरोव, रूस के विदेश मंत्री), a plural
 * title before several (विदेश मंत्रियों अ और ब). What the office is of comes from the text, else from the dated lists.
 */
final class Offices {

    private final GrammarLists grammar;
    private final Document document;
    private final DocumentNames names;
    private final Discourse discourse;
    private final Sightings sightings;
    private final @Nullable String day;
    private final OfficeOwners owners;
    private NameLists.@Nullable Title lastOffice;

    Offices(
            GrammarLists grammar,
            Document document,
            DocumentNames names,
            Discourse discourse,
            Sightings sightings,
            @Nullable String day) {
        this.grammar = grammar;
        this.document = document;
        this.names = names;
        this.discourse = discourse;
        this.sightings = sightings;
        this.day = day;
        this.owners = new OfficeOwners(grammar, names);
    }

    /** Notes every office in the document. */
    void find() {
        for (Sentence sentence : document.sentences()) {
            for (Ref ref : List.copyOf(names.in(sentence.index()))) {
                if (ref.is(Ref.Kind.TITLE)) {
                    if (!titled(sentence, ref)) {
                        apposed(sentence, ref);
                    }
                    NameLists.Title title = Objects.requireNonNull(ref.title());
                    if (office(title) && !counterpart(title)) {
                        lastOffice = title;
                    }
                }
            }
        }
    }

    /** Notes the office of one whom a title alone, with its state, was resolved to. */
    void alone(Sentence sentence, int first, Ref title, Referent holder, Referent of) {
        NameLists.Title office = Objects.requireNonNull(title.title());
        boolean telling = national(office) && !office.en().equals("Minister") && of.is(EntityType.COUNTRY);
        if (telling && !holder.mentions().isEmpty() && !contradicted(holder, of)) {
            Span span = sentence.span(first, title.end());
            String words = sightings.words(sentence, title.first(), title.end());
            Evidence evidence = new Evidence(span, span.of(document.article().text()), "position.title-alone");
            discourse.position(holder, office, words, of, false, evidence);
        }
    }

    /** Whether the title is one that a named person can hold. */
    static boolean office(NameLists.Title title) {
        return !title.kind().equals("other") && !title.kind().equals("relative");
    }

    static boolean counterpart(NameLists.Title title) {
        return title.en().equals("Counterpart");
    }

    /** The person whom a title introduces: right behind it, or behind words of respect, more titles and बने, रहे. */
    @Nullable
    Ref nameBehind(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        int i = at;
        while (i < tokens.size() && i < at + 12) {
            Ref ref = names.at(sentence.index(), i);
            if (ref != null && (ref.is(Ref.Kind.HONORIFIC) || ref.is(Ref.Kind.TITLE))) {
                i = ref.end();
                if (i < tokens.size() && tokens.get(i).is(".") && !tokens.get(i).spaced()) {
                    i++; // डॉ.
                }
            } else if (ref != null) {
                boolean person =
                        ref.first() == i && ref.is(Ref.Kind.NAME) && ref.only().is(EntityType.PERSON);
                return person ? ref : null;
            } else if (became(tokens.get(i)) || owners.joinsTitles(sentence, i)) {
                i++;
            } else {
                return null;
            }
        }
        return null;
    }

    private boolean became(Token token) {
        return grammar.modifiers().getOrDefault(token.folded(), "").startsWith("became");
    }

    private boolean titled(Sentence sentence, Ref title) {
        NameLists.Title office = Objects.requireNonNull(title.title());
        Ref person = nameBehind(sentence, title.end());
        if (person == null || !office(office)) {
            return person != null;
        }
        OfficeOwners.Owner owner = owners.owner(sentence, title.first());
        boolean former = owner.former() || ("became-former".equals(owners.kindBefore(sentence, person.first())));
        List<Ref> persons = plural(title, sentence) ? joined(sentence, person) : List.of(person);
        if (persons.size() > 1) {
            several(sentence, title, persons, owner, former);
        } else {
            Referent of =
                    owner.of().isEmpty() ? null : owner.of().get(owner.of().size() - 1);
            hold(sentence, names.referent(person.only()), title, person, of, former, "position.title-name");
            shared(sentence, title, person, former);
        }
        return true;
    }

    /** सेनेगल के राष्ट्रपति अ और टोगो के ब: the second has the same office of another state. */
    private void shared(Sentence sentence, Ref title, Ref person, boolean former) {
        List<Token> tokens = sentence.tokens();
        int at = person.end();
        while (at + 2 < tokens.size()
                && (tokens.get(at).is(",")
                        || grammar.conjunctions().contains(tokens.get(at).folded()))) {
            Ref state = names.at(sentence.index(), at + 1);
            if (state == null
                    || !state.is(Ref.Kind.NAME)
                    || !state.only().is(EntityType.COUNTRY)
                    || state.end() >= tokens.size()
                    || !tokens.get(state.end()).is(WordClass.GENITIVE)) {
                return;
            }
            Ref other = names.at(sentence.index(), state.end() + 1);
            if (other == null || !other.is(Ref.Kind.NAME) || !other.only().is(EntityType.PERSON)) {
                return;
            }
            Referent of = names.referent(state.only());
            hold(sentence, names.referent(other.only()), title, other, of, former, "position.shared-title");
            at = other.end();
        }
    }

    private static boolean plural(Ref title, Sentence sentence) {
        return sentence.tokens().get(title.end() - 1).is(WordClass.OBLIQUE_PLURAL);
    }

    /** The names of a list of persons, in order. */
    private List<Ref> joined(Sentence sentence, Ref first) {
        List<Ref> persons = new ArrayList<>(List.of(first));
        List<Token> tokens = sentence.tokens();
        int at = first.end();
        while (at < tokens.size()
                && (tokens.get(at).is(",")
                        || grammar.conjunctions().contains(tokens.get(at).folded()))) {
            Ref next = nameBehind(sentence, at + 1);
            if (next == null) {
                break;
            }
            persons.add(next);
            at = next.end();
        }
        return persons;
    }

    /** Each person of a list has the office of their own state: by the lists, else what is left of the states named. */
    private void several(Sentence sentence, Ref title, List<Ref> persons, OfficeOwners.Owner owner, boolean former) {
        List<Referent> states = new ArrayList<>(owner.of().size() == 1 ? List.of() : owner.of());
        if (states.isEmpty() && owner.of().isEmpty()) {
            states.addAll(statesNamed(sentence));
        }
        if (owner.of().size() == 1) {
            persons.forEach(p -> hold(
                    sentence, names.referent(p.only()), title, p, owner.of().get(0), former, "position.plural-title"));
            return;
        }
        List<@Nullable Referent> chosen = new ArrayList<>();
        for (Ref person : persons) {
            String iso = names.referent(person.only()).country();
            Referent known = iso == null ? null : names.country(iso);
            chosen.add(known);
            states.remove(known);
        }
        for (int i = 0; i < persons.size(); i++) {
            Referent state = chosen.get(i);
            if (state == null && !states.isEmpty() && missing(chosen) == states.size()) {
                state = states.remove(0);
                chosen.set(i, state);
            }
            Ref person = persons.get(i);
            hold(sentence, names.referent(person.only()), title, person, state, former, "position.plural-title");
        }
    }

    private static long missing(List<@Nullable Referent> chosen) {
        return chosen.stream().filter(Objects::isNull).count();
    }

    /** The states of the deed: before ने and before के साथ, or joined by a conjunction; others are only spoken of. */
    private List<Referent> statesNamed(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Referent> states = new ArrayList<>();
        for (Ref ref : names.in(sentence.index())) {
            boolean state = ref.is(Ref.Kind.NAME) && ref.only().is(EntityType.COUNTRY) && ref.end() + 1 < tokens.size();
            if (!state) {
                continue;
            }
            Token after = tokens.get(ref.end());
            boolean acts = after.is(WordClass.ERGATIVE)
                    || after.is("के") && tokens.get(ref.end() + 1).is("साथ")
                    || after.is("के") && tokens.get(ref.end() + 1).is("बीच")
                    || grammar.conjunctions().contains(after.folded());
            Referent country = names.referent(ref.only());
            if (acts && !states.contains(country)) {
                states.add(country);
            }
        }
        return states;
    }

    private void hold(
            Sentence sentence,
            Referent person,
            Ref title,
            Ref name,
            @Nullable Referent of,
            boolean former,
            String rule) {
        NameLists.Title office = Objects.requireNonNull(title.title());
        if (counterpart(office)) {
            if (lastOffice == null) {
                return;
            }
            office = lastOffice;
        }
        boolean bare = of != null && of.country() == null && of.key().startsWith("org/~") && person.country() != null;
        if (!former) {
            discourse.called(person, office);
            if (of == null) {
                discourse.unqualified(person, office);
            }
        }
        Referent body = bare
                ? names.country(Objects.requireNonNull(person.country()))
                : of != null ? of : listedBody(person, office, former);
        if (body == null || of != null && contradicted(person, of)) {
            return;
        }
        Span span = sentence.span(Math.min(title.first(), name.first()), Math.max(title.end(), name.end()));
        String found = of == null ? "position.listed-office" : rule;
        if (!names.names(body.key())) {
            sightings.meant(sentence, title.first(), title.end(), body, found);
        }
        discourse.position(
                person,
                office,
                sightings.words(sentence, title.first(), title.end()),
                body,
                former,
                new Evidence(span, span.of(document.article().text()), found));
    }

    /** A person whom the lists give to another state only is not in office here: the words belong apart. */
    private static boolean contradicted(Referent person, Referent of) {
        Listed listed = person.listed();
        return listed != null
                && of.is(EntityType.COUNTRY)
                && listed.country() != null
                && !listed.country().equals(of.country())
                && listed.offices().stream().noneMatch(o -> o.of().equals(of.key()));
    }

    /** What a list says the title is of, where the text leaves it out: राष्ट्रपति पुतिन. */
    private @Nullable Referent listedBody(Referent person, NameLists.Title title, boolean former) {
        Listed listed = person.listed();
        if (listed == null) {
            return person.country() == null || !national(title) ? null : names.country(person.country());
        }
        String of = null;
        for (Listed.Office office : listed.offices()) {
            boolean held = day != null && office.heldOn(day);
            if (Discourse.same(title, office.title()) && (of == null || held && !former)) {
                of = office.of();
            }
        }
        if (of == null && national(title) && listed.country() != null) {
            of = "country/" + listed.country();
        }
        return of == null ? null : names.known(of);
    }

    /** Offices of a state, not of a party, a firm or a town. */
    private static boolean national(NameLists.Title title) {
        return switch (title.kind()) {
            case "head-of-state", "head-of-government", "minister", "vice-minister", "ruler" -> true;
            default -> false;
        };
    }

    /** इबारा, मैक्सिको की विदेश मंत्री; लावरोव (रूस के विदेश मंत्री); शी चीन के राष्ट्रपति हैं: the office behind the name. */
    private void apposed(Sentence sentence, Ref title) {
        List<Token> tokens = sentence.tokens();
        if (!office(Objects.requireNonNull(title.title()))) {
            return;
        }
        OfficeOwners.Owner owner = owners.owner(sentence, title.first());
        if (owner.of().size() != 1) {
            return;
        }
        Ref state = owners.before(sentence, owner.first());
        if (state == null || state.first() == 0) {
            return;
        }
        Token joint = tokens.get(state.first() - 1);
        Token after = title.end() < tokens.size() ? tokens.get(title.end()) : null;
        boolean apart = joint.is(",") || joint.is("(") || joint.is("-");
        boolean says = after != null && (after.is(WordClass.PRESENT_COPULA) || after.is(WordClass.PAST_COPULA));
        Ref person = names.before(sentence.index(), apart ? state.first() - 1 : state.first());
        boolean closed = apart ? after == null || after.isPunctuation() || says : says;
        if (person != null && person.is(Ref.Kind.NAME) && person.only().is(EntityType.PERSON) && closed) {
            boolean former = owner.former() || after != null && after.is(WordClass.PAST_COPULA);
            hold(
                    sentence,
                    names.referent(person.only()),
                    title,
                    person,
                    owner.of().get(0),
                    former,
                    "position.apposition");
        }
    }
}

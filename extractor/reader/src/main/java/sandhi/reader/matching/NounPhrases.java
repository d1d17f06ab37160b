package sandhi.reader.matching;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Builds the noun phrase that begins at a name, a demonym or a title, with what belongs to it. */
final class NounPhrases {
    /** The kind of modifiers that say that no certain holder of an office is meant. */
    private static final String INDEFINITE = "indefinite";

    /** The state whose capital has a government of its own: दिल्ली सरकार. */
    private static final String AMBIGUOUS = "country/IN";

    private final GrammarLists grammar;
    private final DocumentNames names;
    private final Discourse discourse;
    private final Sightings sightings;
    private final Offices offices;
    private final TitleHolders holders;

    NounPhrases(
            GrammarLists grammar,
            DocumentNames names,
            Discourse discourse,
            Sightings sightings,
            Offices offices,
            TitleHolders holders) {
        this.grammar = grammar;
        this.names = names;
        this.discourse = discourse;
        this.sightings = sightings;
        this.offices = offices;
        this.holders = holders;
    }

    /** The phrase at the given stretch, or null where it means nobody. */
    @Nullable
    PhrasePart at(Sentence sentence, Ref ref) {
        return switch (ref.kind()) {
            case HONORIFIC -> {
                Ref rest = ref.end() < sentence.tokens().size() ? names.at(sentence.index(), ref.end()) : null;
                PhrasePart part = rest == null ? null : at(sentence, rest);
                yield part == null ? null : part.from(ref.first());
            }
            case TITLE -> titled(sentence, ref.first(), ref, null, "");
            case NAME, DEMONYM -> team(sentence.tokens(), named(sentence, ref));
        };
    }

    /** फ्रांसीसी सांसदों का एक दल, संयुक्त राष्ट्र की तीन टीमें: a team acts for those of whom it is made up. */
    private PhrasePart team(List<Token> tokens, PhrasePart of) {
        boolean made = of.standIn()
                || of.kind() == Phrase.Kind.NAME && of.heads().get(0).is(EntityType.ORGANIZATION);
        boolean genitive = of.end() < tokens.size() && tokens.get(of.end()).is(WordClass.GENITIVE);
        int end = made && genitive ? team(tokens, of.end() + 1) : of.end() + 1;
        return end > of.end() + 1 ? of.actedFor(end) : of;
    }

    /** Behind the team that begins at a token (एक उच्चस्तरीय दल); the token itself where none does. */
    int team(List<Token> tokens, int first) {
        int noun = skipModifiers(tokens, first);
        return noun < tokens.size() && tokens.get(noun).is(WordClass.TEAM) ? noun + 1 : first;
    }

    private PhrasePart named(Sentence sentence, Ref ref) {
        List<Token> tokens = sentence.tokens();
        Referent head = names.referent(ref.only());
        boolean seat = ref.is(Ref.Kind.NAME) && Metonyms.state(head) != null;
        if (!seat) {
            sightings.named(sentence, ref, head);
        }
        int end = bracketed(tokens, ref.end());
        Phrase.Kind kind = ref.is(Ref.Kind.DEMONYM) ? Phrase.Kind.DEMONYM : Phrase.Kind.NAME;
        PhrasePart plain =
                new PhrasePart(ref.first(), end, List.of(head), kind, ref.rule(), false, null, end, seat ? ref : null);
        boolean owns =
                NameFinder.isA(head, EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.GROUP);
        int behind = end < tokens.size() && tokens.get(end).is(WordClass.GENITIVE) ? end + 1 : end;
        boolean rules = head.is(EntityType.PERSON)
                && behind < tokens.size()
                && tokens.get(behind).is(WordClass.GOVERNMENT);
        if (rules) {
            return plain.actedFor(behind + 1);
        }
        boolean reigns = seat && behind < tokens.size() && tokens.get(behind).is(WordClass.REIGN);
        if (reigns && !AMBIGUOUS.equals(Metonyms.state(head))) {
            Referent state = names.known(Objects.requireNonNull(Metonyms.state(head)));
            sightings.standing(sentence, ref, state, "metonym " + head.key());
            return PhrasePart.of(ref.first(), behind + 1, state, Phrase.Kind.NAME, "metonym"); // दमिश्क सरकार
        }
        if (owns && ref.end() < tokens.size()) {
            PhrasePart owned = owned(sentence, ref, plain);
            if (owned != null) {
                if (seat) {
                    sightings.named(sentence, ref, head);
                }
                return owned;
            }
        }
        PhrasePart sharing = kind == Phrase.Kind.DEMONYM ? sharing(sentence, ref, head) : null;
        if (sharing != null) {
            return sharing;
        }
        Phrase.Kind alone = marked(tokens, ref.end()) || joined(sentence, ref.end()) ? Phrase.Kind.NAME : kind;
        return alone == Phrase.Kind.DEMONYM
                ? new PhrasePart(ref.first(), ref.end(), List.of(head), kind, ref.rule(), false, "adj", ref.end(), null)
                : new PhrasePart(ref.first(), end, List.of(head), alone, ref.rule(), false, null, end, plain.seat());
    }

    /** सऊदी और अमेरिका ने, सऊदी, यूएई और मिस्र ने: a people joined to a state by name is its state. */
    private boolean joined(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        boolean joint = at + 1 < tokens.size()
                && (tokens.get(at).is(",")
                        || grammar.conjunctions().contains(tokens.get(at).folded()));
        Ref next = joint ? names.at(sentence.index(), at + 1) : null;
        return next != null
                && next.first() == at + 1
                && next.is(Ref.Kind.NAME)
                && NameFinder.isA(names.referent(next.only()), EntityType.COUNTRY);
    }

    /** रूसी राष्ट्रपति …, रूस के विदेश मंत्री, चीन के शहर दा नांग, रूसी सैनिक: what a state or body owns. Null where the owner stands alone. */
    private @Nullable PhrasePart owned(Sentence sentence, Ref ref, PhrasePart plain) {
        List<Token> tokens = sentence.tokens();
        Referent head = plain.heads().get(0);
        boolean adjective = ref.is(Ref.Kind.DEMONYM);
        int at = plain.end();
        boolean genitive = at < tokens.size() && tokens.get(at).is(WordClass.GENITIVE);
        int behind = genitive ? at + 1 : at;
        int skip = skipModifiers(tokens, behind);
        while (genitive
                && skip + 1 < tokens.size()
                && grammar.placeNouns().contains(tokens.get(skip).folded())) {
            skip++;
        }
        Ref next = skip < tokens.size() ? names.at(sentence.index(), skip) : null;
        boolean begins = next != null && next.first() == skip;
        if (begins && next.is(Ref.Kind.TITLE) && (skip == behind || genitive || adjective)) {
            PhrasePart titled = titled(sentence, ref.first(), next, head, modifiers(tokens, behind, skip));
            if (titled != null) {
                return titled;
            }
        }
        boolean inside = begins
                && genitive
                && next.is(Ref.Kind.NAME)
                && next.only().is(EntityType.PLACE)
                && head.is(EntityType.COUNTRY)
                && (next.only().country() == null || next.only().country().equals(head.country()));
        if (inside) {
            return named(sentence, next).from(ref.first());
        }
        if (genitive && skip == behind && begins && next.is(Ref.Kind.NAME) && citizen(next.only(), head)) {
            PhrasePart person = named(sentence, next);
            return person.standIn() ? null : person.from(ref.first());
        }
        PhrasePart capital = capital(sentence, ref, head, behind);
        if (capital != null) {
            return capital;
        }
        int standIn = standIn(sentence, skip);
        Ref office = standIn == skip + 1 && standIn < tokens.size() ? names.at(sentence.index(), standIn) : null;
        boolean officer = office != null
                && office.first() == standIn
                && office.is(Ref.Kind.TITLE)
                && offices.nameBehind(sentence, office.end()) != null;
        if (officer && (genitive || adjective)) {
            return titled(sentence, ref.first(), office, head, ""); // इराकी मिलिशिया कमांडर अबू महदी
        }
        boolean acts = standIn > skip
                && !inMarker(tokens, at)
                && (genitive || adjective || !head.is(EntityType.PLACE) && skip == behind);
        return acts ? plain.actedFor(standIn) : null;
    }

    /** सऊदी राजधानी में, चाड की राजधानी से: the seat of a state, where the text names it, too. */
    private @Nullable PhrasePart capital(Sentence sentence, Ref ref, Referent state, int noun) {
        boolean seat = state.is(EntityType.COUNTRY)
                && noun < sentence.tokens().size()
                && sentence.tokens().get(noun).is(WordClass.CAPITAL)
                && names.at(sentence.index(), noun + 1) == null;
        Listed town = seat ? names.index().capital(state.key()) : null;
        if (town == null || !names.names(town.key())) {
            return null;
        }
        Referent place = names.known(town.key());
        sightings.meant(sentence, ref.first(), noun + 1, place, "place.capital");
        return PhrasePart.of(ref.first(), noun + 1, place, Phrase.Kind.NAME, "place.capital");
    }

    /** रूसी और यूक्रेनी राष्ट्रपति, चीनी तथा भारतीय सैनिक: what stands behind the last of joined adjectives belongs to each. */
    private @Nullable PhrasePart sharing(Sentence sentence, Ref ref, Referent state) {
        List<Token> tokens = sentence.tokens();
        Ref last = ref;
        while (last.end() + 1 < tokens.size()) {
            Token joint = tokens.get(last.end());
            boolean joins = joint.is(",") || grammar.conjunctions().contains(joint.folded());
            Ref next = joins ? names.at(sentence.index(), last.end() + 1) : null;
            if (next == null || next.first() != last.end() + 1 || !next.is(Ref.Kind.DEMONYM)) {
                return null;
            }
            last = next;
            int skip = skipModifiers(tokens, last.end());
            Ref title = skip < tokens.size() ? names.at(sentence.index(), skip) : null;
            if (title != null && title.is(Ref.Kind.TITLE)) {
                return offices.nameBehind(sentence, title.end()) == null
                        ? sharedOffice(sentence, ref, title, state)
                        : null;
            }
            if (standIn(sentence, skip) > skip) {
                return new PhrasePart(
                        ref.first(),
                        ref.end(),
                        List.of(state),
                        Phrase.Kind.DEMONYM,
                        ref.rule(),
                        true,
                        null,
                        ref.end(),
                        null);
            }
        }
        return null;
    }

    private @Nullable PhrasePart sharedOffice(Sentence sentence, Ref ref, Ref title, Referent state) {
        NameLists.Title office = Objects.requireNonNull(title.title());
        if (!Offices.office(office)) {
            return null;
        }
        Referent holder = holders.holder(sentence, title, office, state);
        Referent head = holder == null ? state : holder;
        String rule = holder == null ? "title.of-state" : "title.holder";
        sightings.meant(sentence, ref.first(), ref.end(), head, rule);
        return new PhrasePart(
                ref.first(), ref.end(), List.of(head), Phrase.Kind.TITLE, rule, holder == null, null, ref.end(), null);
    }

    /** वेनेजुएला के निकोलस मादुरो: a person who is known to be of a state stands behind its genitive without any title. */
    private static boolean citizen(Referent person, Referent state) {
        return person.is(EntityType.PERSON)
                && (state.is(EntityType.ORGANIZATION)
                        || state.is(EntityType.COUNTRY)
                                && state.country() != null
                                && state.country().equals(person.country()));
    }

    /**
     * सऊदी ने, हूती के खिलाफ, भारतीयों को: an adjective with a case marker of its own stands for its state; चीनी is sugar, too, and only a
     * plural means people before every marker.
     */
    private boolean marked(List<Token> tokens, int at) {
        boolean people = at < tokens.size()
                && tokens.get(at - 1).is(WordClass.OBLIQUE_PLURAL)
                && tokens.get(at).is(WordClass.PERSONAL_MARK);
        if (people) {
            return true;
        }
        boolean simple = at < tokens.size()
                && (tokens.get(at).is(WordClass.ERGATIVE)
                        || tokens.get(at).is("के")
                                && at + 1 < tokens.size()
                                && grammar.caseMarkers()
                                        .containsKey("के " + tokens.get(at + 1).folded()));
        return simple && !tokens.get(at - 1).is("चीनी");
    }

    /** Behind a short form in brackets: उत्तर कोरिया (डीपीआरके). */
    static int bracketed(List<Token> tokens, int at) {
        if (at < tokens.size() && tokens.get(at).is("(")) {
            for (int i = at + 1; i < tokens.size() && i < at + 12; i++) {
                if (tokens.get(i).is(")")) {
                    return i + 1;
                }
            }
        }
        return at;
    }

    /** के पक्ष में is a case marker, and no पक्ष that acts. */
    private boolean inMarker(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && grammar.caseMarkers()
                        .containsKey(tokens.get(at).folded() + " "
                                + tokens.get(at + 1).folded() + " "
                                + tokens.get(at + 2).folded());
    }

    private int standIn(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        for (int i = at; i < tokens.size() && i < at + 3; i++) {
            String folded = tokens.get(i).folded();
            Ref taken = names.at(sentence.index(), i);
            if (taken != null && !taken.is(Ref.Kind.TITLE)) {
                return at;
            }
            if (grammar.standIns().contains(folded)) {
                return armed(tokens, i) ? at : company(tokens, i + 1);
            }
            if (!modifies(tokens.get(i))) {
                return at;
            }
        }
        return at;
    }

    /** सांसदों का एक दल: people of a state on their way together are one that acts for it. */
    private int company(List<Token> tokens, int at) {
        boolean of = at < tokens.size() && tokens.get(at).is(WordClass.GENITIVE);
        int band = of ? skipModifiers(tokens, at + 1) : at;
        return of && band < tokens.size() && tokens.get(band).is(WordClass.BAND) ? band + 1 : at;
    }

    /** ईरान के मिसाइल हमलों में: a weapon that tells the kind of an attack or a test does nothing itself. */
    private static boolean armed(List<Token> tokens, int at) {
        return tokens.get(at).is(WordClass.WEAPON)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is(WordClass.ARMED_DEED);
    }

    private int skipModifiers(List<Token> tokens, int at) {
        int i = at;
        while (i < tokens.size() && modifies(tokens.get(i)) && i < at + 3) {
            i++;
        }
        return i;
    }

    private boolean modifies(Token token) {
        return token.isNumber() || grammar.modifiers().containsKey(token.folded());
    }

    /** The most telling kind among the modifiers between two tokens. */
    private String modifiers(List<Token> tokens, int first, int end) {
        String kind = "";
        for (int i = first; i < end; i++) {
            String one = tokens.get(i).isNumber() && i == end - 1
                    ? INDEFINITE
                    : grammar.modifiers().getOrDefault(tokens.get(i).folded(), "");
            kind = one.equals("former") || one.equals(INDEFINITE) ? one : kind;
        }
        return kind;
    }

    /** A title with the name behind it, or alone. */
    private @Nullable PhrasePart titled(
            Sentence sentence, int first, Ref title, @Nullable Referent of, String modifier) {
        List<Token> tokens = sentence.tokens();
        Ref person = offices.nameBehind(sentence, title.end());
        NameLists.Title office = Objects.requireNonNull(title.title());
        if (person != null) {
            Referent head = names.referent(person.only());
            sightings.named(sentence, person, head);
            int end = bracketed(tokens, person.end());
            discourse.spokenOf(office);
            return PhrasePart.of(first, end, head, Phrase.Kind.NAME, person.rule());
        }
        if (!Offices.office(office)) {
            return null;
        }
        String kind = !modifier.isEmpty() ? modifier : modifiers(tokens, Math.max(0, first - 2), first);
        if (!kind.isEmpty()) {
            return of == null
                    ? null
                    : new PhrasePart(
                            first,
                            title.end(),
                            List.of(of),
                            Phrase.Kind.TITLE,
                            "title." + kind + "-holder",
                            true,
                            null,
                            title.end(),
                            null);
        }
        Referent holder = holders.holder(sentence, title, office, of);
        Referent head = holder != null ? holder : of;
        if (head == null) {
            return null;
        }
        String rule = holder == null ? "title.of-state" : "title.holder";
        if (holder != null && of != null) {
            offices.alone(sentence, first, title, holder, of);
        }
        sightings.meant(sentence, first, title.end(), head, rule);
        discourse.spokenOf(office);
        int end = holder == null ? company(tokens, title.end()) : title.end();
        return new PhrasePart(first, end, List.of(head), Phrase.Kind.TITLE, rule, holder == null, null, end, null);
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Builds the noun phrases of a document with their cases, sentence after sentence, and keeps in mind who was spoken of. */
final class Phraser {
    /** The case of who leads others: की अगुवाई में. */
    private static final String LEADS = "adhyakshata";

    /** The most words of a place's kind behind its name: अंतरराष्ट्रीय हवाई अड्डे. */
    /** How many words may name those without a name who are joined to somebody. */
    private static final int OTHERS = 6;

    /** Cases that those who are joined share. */
    private static final Set<String> SHARED = Set.of("ne", "se", "saath", "ko");

    private static final int PLACE_NOUNS = 3;

    private final GrammarLists grammar;
    private final CaseMarkers markers;
    private final DocumentNames names;
    private final Discourse discourse;
    private final Sightings sightings;
    private final Offices offices;
    private final NounPhrases nouns;
    private final Pronouns pronouns;
    private final Metonyms metonyms;
    private final Dateline datelines;
    private final DefiniteBodies bodies;

    Phraser(
            GrammarLists grammar,
            VerbForms verbs,
            Document document,
            DocumentNames names,
            Discourse discourse,
            @Nullable String day) {
        this.grammar = grammar;
        this.markers = new CaseMarkers(grammar.caseMarkers());
        this.names = names;
        this.discourse = discourse;
        this.sightings = new Sightings(document);
        this.offices = new Offices(grammar, document, names, discourse, sightings, day);
        this.nouns =
                new NounPhrases(grammar, names, discourse, sightings, offices, new TitleHolders(names, discourse, day));
        this.pronouns = new Pronouns(grammar, verbs, markers, names, discourse, sightings, day);
        this.datelines = new Dateline(names);
        this.bodies = new DefiniteBodies(grammar.bodyNouns(), markers, names, sightings);
        this.metonyms = new Metonyms(names, grammar.stateNouns(), grammar.actingWords());
    }

    /** Notes every office that stands beside a name, before any title alone is resolved. */
    void positions() {
        offices.find();
    }

    /** The noun phrases of a sentence, in order. */
    List<Phrase> phrases(Sentence sentence) {
        List<Phrase> phrases = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        places(sentence);
        Referent from = discourse.dateline() == null ? datelines.of(sentence) : null;
        if (from != null) {
            discourse.dateline(from);
        }
        names.nested(sentence.index()).forEach(r -> sightings.named(sentence, r, names.referent(r.only())));
        int i = 0;
        int dateline = datelines.end(sentence);
        while (i < tokens.size()) {
            PhrasePart part = part(sentence, i, phrases);
            if (part != null
                    && part.end() <= dateline
                    && !part.heads().stream().allMatch(h -> h.is(EntityType.PLACE))) {
                i = part.end(); // whoever stands in the dateline does nothing
                continue;
            }
            if (part == null) {
                i++;
                continue;
            }
            List<PhrasePart> parts = new ArrayList<>(List.of(part));
            extend(sentence, parts, phrases);
            Phrase phrase = join(sentence, parts);
            if (!phrase.heads().isEmpty()) {
                represents(sentence, phrases, phrase);
                phrases.add(phrase);
                phrase.heads().forEach(head -> discourse.seen(head, sentence.index()));
                if (phrase.heads().size() > 1 && !Pronouns.SCENES.contains(phrase.marker())) {
                    discourse.together(phrase.heads());
                }
            }
            i = Math.max(phrase.end(), i + 1);
        }
        discourse.ended(sentence.index(), phrases);
        return phrases;
    }

    /** चीन की ओर से उपाध्यक्ष लिउ सुशे: who acts on behalf of a state belongs to it. */
    private static void represents(Sentence sentence, List<Phrase> before, Phrase phrase) {
        Phrase last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean behalf = last != null
                && last.is("dvara")
                && last.next() == phrase.first()
                && last.head().is(EntityType.COUNTRY)
                && sentence.tokens().subList(last.end(), last.next()).stream().anyMatch(t -> t.is(WordClass.SIDE));
        if (behalf && phrase.head().is(EntityType.PERSON)) {
            phrase.head().belongsTo(last.head().country());
        }
    }

    /** अफगानिस्तान के पक्तिका प्रांत में: a place that no list knows lies in the state named right before it. */
    private void places(Sentence sentence) {
        for (Ref ref : names.in(sentence.index())) {
            int of = ref.first() - 1;
            boolean place = ref.is(Ref.Kind.NAME)
                    && ref.candidates().size() == 1
                    && ref.only().is(EntityType.PLACE);
            if (!place || of < 1 || ref.only().listed() != null) {
                continue;
            }
            Ref owner = sentence.tokens().get(of).is(WordClass.GENITIVE) ? names.before(sentence.index(), of) : null;
            boolean located = owner != null
                    && owner.is(Ref.Kind.NAME)
                    && NameFinder.isA(owner.only(), EntityType.COUNTRY, EntityType.PLACE);
            if (located) {
                ref.only().belongsTo(owner.only().country());
            }
        }
    }

    private @Nullable PhrasePart part(Sentence sentence, int i, List<Phrase> before) {
        Ref ref = names.at(sentence.index(), i);
        if (ref == null) {
            PhrasePart pronoun = sentence.tokens().get(i).isWord() ? pronouns.at(sentence, i, before) : null;
            return pronoun == null ? bodies.at(sentence, i) : pronoun;
        }
        return ref.first() == i ? nouns.at(sentence, ref) : null;
    }

    private void extend(Sentence sentence, List<PhrasePart> parts, List<Phrase> before) {
        List<Token> tokens = sentence.tokens();
        while (true) {
            PhrasePart last = parts.get(parts.size() - 1);
            if (last.marker() != null || last.end() >= tokens.size()) {
                return;
            }
            Token joint = tokens.get(last.end());
            boolean joins = grammar.conjunctions().contains(joint.folded()) || joint.is("-") || joint.is("/");
            boolean comma = joint.is(",");
            if (!joins && !comma || markers.at(tokens, last.end()) != null) {
                return;
            }
            int next = last.end() + 1;
            if (comma
                    && next < tokens.size()
                    && grammar.conjunctions().contains(tokens.get(next).folded())) {
                next++;
            }
            if (joins && next + 1 < tokens.size() && tokens.get(next).is(WordClass.SELF)) {
                next++; // सीरिया और खुद रूस ने
            }
            PhrasePart counterpart = joins && next + 1 < tokens.size() ? owned(sentence, next, before) : null;
            PhrasePart more =
                    counterpart != null ? counterpart : next < tokens.size() ? part(sentence, next, before) : null;
            boolean list = more != null && (joins || listGoesOn(sentence, more));
            if (!list || !compatible(last, more) || sides(last, more, markers.at(tokens, more.end()))) {
                return;
            }
            parts.add(more);
        }
    }

    /** जसवंत सिंह और उनके पाकिस्तानी समकक्ष अब्दुल सत्तार: behind a pronoun that owns, the person who is named next. */
    private @Nullable PhrasePart owned(Sentence sentence, int at, List<Phrase> before) {
        GrammarLists.Pronoun pronoun =
                grammar.pronouns().get(sentence.tokens().get(at).folded());
        boolean owns = pronoun != null
                && pronoun.marker().equals("ka")
                && names.at(sentence.index(), at) == null
                && markers.insidePronoun(sentence.tokens(), at) == null;
        PhrasePart part = owns ? part(sentence, at + 1, before) : null;
        boolean person = part != null
                && part.kind() == Phrase.Kind.NAME
                && part.heads().size() == 1
                && part.heads().get(0).is(EntityType.PERSON);
        return person ? part : null;
    }

    /** A comma joins only where a conjunction, or a comma and then a conjunction, comes behind the next name. */
    private boolean listGoesOn(Sentence sentence, PhrasePart more) {
        List<Token> tokens = sentence.tokens();
        for (int i = more.end(); i < tokens.size() && i < more.end() + 25; i++) {
            Token token = tokens.get(i);
            if (grammar.conjunctions().contains(token.folded())) {
                return true;
            }
            boolean modifier =
                    token.is(WordClass.GENITIVE) || grammar.modifiers().containsKey(token.folded());
            if (names.at(sentence.index(), i) == null && !token.is(",") && !modifier) {
                return false;
            }
        }
        return false;
    }

    private static boolean compatible(PhrasePart a, PhrasePart b) {
        return a.heads().isEmpty()
                || b.heads().isEmpty()
                || a.heads().get(0).acts() == b.heads().get(0).acts()
                || a.heads().get(0).locates()
                        && b.heads().get(0).locates()
                        && a.heads().get(0).sharesState(b.heads().get(0))
                || a.seat() != null
                || b.seat() != null;
    }

    /** अ की ओर से X और ब की ओर से Y ने: a person and the state on whose behalf the next one acts are no pair. */
    private static boolean sides(PhrasePart a, PhrasePart b, CaseMarkers.@Nullable Marker marker) {
        return marker != null
                && marker.name().equals("dvara")
                && !a.heads().isEmpty()
                && !b.heads().isEmpty()
                && a.heads().get(0).is(EntityType.PERSON)
                && !b.heads().get(0).is(EntityType.PERSON);
    }

    private Phrase join(Sentence sentence, List<PhrasePart> parts) {
        List<Token> tokens = sentence.tokens();
        PhrasePart first = parts.get(0);
        PhrasePart last = parts.get(parts.size() - 1);
        int end = last.end();
        String marker = last.marker();
        int next = last.next();
        if (marker == null) {
            int at = end;
            while (at < tokens.size()
                    && (grammar.particles().contains(tokens.get(at).folded()) || closing(tokens.get(at)))) {
                at++;
            }
            boolean places = !last.standIn()
                    && parts.stream()
                            .flatMap(p -> p.heads().stream())
                            .allMatch(h -> h.locates() || h.is(EntityType.ORGANIZATION));
            for (int nouns = 0; places && nouns < PLACE_NOUNS && placeNoun(tokens, at); nouns++) {
                at++;
            }
            CaseMarkers.Marker found = markers.at(tokens, at);
            found = found == null ? withOthers(sentence, parts, at) : found;
            int team = found != null && found.name().equals(LEADS) ? nouns.team(tokens, found.end()) : 0;
            if (team > at + 1 && team > found.end()) {
                end = team; // X की अगुवाई में एक दल
                found = markers.at(tokens, team);
            }
            marker = found == null ? "nom" : found.name();
            next = found == null ? end : found.end();
        }
        Set<Referent> heads = new LinkedHashSet<>();
        int seats = (int) parts.stream().filter(p -> p.seat() != null).count();
        for (PhrasePart part : parts) {
            Ref seat = part.seat();
            Referent state = seat == null || part.standIn()
                    ? null
                    : metonyms.meant(part.heads().get(0), marker, seats, parts.size(), tokens, first.first(), next);
            if (state != null) {
                Referent city = part.heads().get(0);
                sightings.standing(sentence, Objects.requireNonNull(seat), state, "metonym " + city.key());
                heads.add(state);
            } else {
                if (seat != null) {
                    boolean city = part.standIn()
                            || parts.size() > 1 && seats < parts.size()
                            || metonyms.city(marker, tokens, first.first(), end, next);
                    if (city) {
                        sightings.named(sentence, seat, part.heads().get(0));
                    } else {
                        sightings.doubted(sentence, seat, part.heads().get(0));
                    }
                }
                heads.addAll(part.heads());
            }
        }
        return new Phrase(
                first.first(),
                end,
                next,
                List.copyOf(heads),
                marker,
                first.kind(),
                first.rule(),
                parts.stream().anyMatch(PhrasePart::standIn));
    }

    /** रावत और तीनों सेना प्रमुखों के साथ, मोदी और अन्य नेताओं ने: the case of those without a name who are joined to somebody. */
    private CaseMarkers.@Nullable Marker withOthers(Sentence sentence, List<PhrasePart> parts, int at) {
        List<Token> tokens = sentence.tokens();
        boolean joined = at < tokens.size()
                && grammar.conjunctions().contains(tokens.get(at).folded())
                && parts.stream()
                        .flatMap(p -> p.heads().stream())
                        .allMatch(h -> h.is(EntityType.PERSON) || h.is(EntityType.COUNTRY));
        for (int i = at + 1; joined && i < Math.min(tokens.size(), at + OTHERS); i++) {
            Ref ref = names.at(sentence.index(), i);
            boolean plain = tokens.get(i).isWord()
                    && (ref == null || !ref.is(Ref.Kind.NAME))
                    && !(grammar.pronouns().containsKey(tokens.get(i).folded()) && !pronouns.counts(tokens.get(i)));
            if (!plain) {
                return null;
            }
            CaseMarkers.Marker found = markers.at(tokens, i + 1);
            if (found != null) {
                boolean several = tokens.get(i).is(WordClass.OBLIQUE_PLURAL)
                        || i - at <= 2
                                && parts.stream()
                                        .flatMap(p -> p.heads().stream())
                                        .allMatch(h -> h.is(EntityType.PERSON)); // मैक्रों और मर्ज से
                return several && SHARED.contains(found.name()) ? found : null;
            }
        }
        return null;
    }

    private boolean placeNoun(List<Token> tokens, int at) {
        return at < tokens.size()
                && grammar.placeNouns().contains(tokens.get(at).folded());
    }

    private static boolean closing(Token token) {
        return token.is("'") || token.is("\"") || token.is(")");
    }
}

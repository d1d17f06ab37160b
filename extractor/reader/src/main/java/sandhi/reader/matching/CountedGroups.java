package sandhi.reader.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Resolves those who are told of by their number: दोनों देश, दोनों के बीच, तीनों नेता, चारों. */
final class CountedGroups {
    /** Cases of those to whom somebody does something. */
    private static final Set<String> DONE_TO = Set.of("ko", "se", "saath");

    private static final String ALONE = "alone";
    /** How many a pronoun counts. */
    private static final Map<String, Integer> COUNTED =
            Map.of("both", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7);

    private static final Set<String> OFFICES =
            Set.of("head-of-state", "head-of-government", "minister", "vice-minister");

    private final GrammarLists grammar;
    private final VerbForms verbs;
    private final CaseMarkers markers;
    private final DocumentNames names;
    private final Discourse discourse;
    private final Sightings sightings;
    private final @Nullable String day;

    CountedGroups(
            GrammarLists grammar,
            VerbForms verbs,
            CaseMarkers markers,
            DocumentNames names,
            Discourse discourse,
            Sightings sightings,
            @Nullable String day) {
        this.grammar = grammar;
        this.verbs = verbs;
        this.markers = markers;
        this.names = names;
        this.discourse = discourse;
        this.sightings = sightings;
        this.day = day;
    }

    /** Whether a token counts those whom it means: दोनों, तीनों. */
    boolean counts(Token token) {
        GrammarLists.Pronoun pronoun = grammar.pronouns().get(token.folded());
        return pronoun != null && COUNTED.containsKey(pronoun.refers());
    }

    /** The phrase that begins at such a token, or null where nobody is meant for sure; {@code subject} is who acts before it, if anybody. */
    @Nullable
    PhrasePart at(Sentence sentence, int i, String refers, @Nullable Phrase subject, List<Phrase> before) {
        List<Token> tokens = sentence.tokens();
        List<Referent> heads = List.of();
        int end = i + 1;
        for (int j = i + 1; j < tokens.size() && j < i + 4 && heads.isEmpty(); j++) {
            String kind = grammar.pairNouns().get(tokens.get(j).folded());
            if (ALONE.equals(kind) || kind == null && j == i + 1 && standsAlone(sentence, j)) {
                heads = j == i + 1 ? together(refers, before) : List.of();
                end = j;
                break;
            } else if (kind != null) {
                heads = refers.equals("both") ? local(sentence, j, kind, before) : List.of();
                heads = heads.isEmpty()
                        ? discourse.group(COUNTED.get(refers), minister(sentence, j) ? "state" : kind)
                        : heads;
                end = j + 1;
            } else if (j == i + 1
                    && (markers.at(tokens, j) != null || tokens.get(j).is(WordClass.ERGATIVE))) {
                heads = together(refers, before);
                end = j;
            }
        }
        if (heads.isEmpty()) {
            heads = twoStates(before);
        }
        if (refers.equals("both")) {
            heads = withoutActor(sentence, i, end, heads, subject);
        }
        if (heads.isEmpty()) {
            return null;
        }
        int last = end;
        heads.forEach(head -> sightings.meant(sentence, i, last, head, "pronoun." + refers));
        int closed = actors(sentence, end);
        return new PhrasePart(
                i, closed, heads, Phrase.Kind.PAIR, "pronoun." + refers, closed > end, null, closed, null);
    }

    /** ट्रंप ने दोनों नेताओं को फोन किया: whoever does something to both is none of them. */
    private List<Referent> withoutActor(
            Sentence sentence, int i, int end, List<Referent> heads, @Nullable Phrase actor) {
        CaseMarkers.Marker marker = markers.at(sentence.tokens(), end);
        boolean done = actor != null
                && actor.heads().size() == 1
                && marker != null
                && DONE_TO.contains(marker.name())
                && sentence.tokens().subList(actor.next(), i).stream().noneMatch(t -> t.is(WordClass.CLAUSE_OPENER));
        return done ? discourse.without(actor.head(), heads) : heads;
    }

    private List<Referent> together(String refers, List<Phrase> before) {
        List<Referent> states = refers.equals("both") ? twoStates(before) : List.of();
        return states.isEmpty() ? discourse.group(COUNTED.get(refers), "any") : states;
    }

    /** The two whom the sentence itself has just named, or who hold the office that दोनों counts. */
    private List<Referent> local(Sentence sentence, int noun, String kind, List<Phrase> before) {
        Ref ref = names.at(sentence.index(), noun);
        NameLists.Title title = ref == null ? null : ref.title();
        if (title != null && OFFICES.contains(title.kind())) {
            return discourse.holders(title, day);
        }
        List<Referent> states = kind.equals("state") || kind.equals("country") ? twoStates(before) : List.of();
        return states.stream().allMatch(s -> s.is(EntityType.COUNTRY)) ? states : List.of();
    }

    /** दोनों विदेश मंत्री, where no two are known to be that: the ministers of two states, and not their leaders. */
    private boolean minister(Sentence sentence, int noun) {
        Ref ref = names.at(sentence.index(), noun);
        return ref != null && ref.title() != null && ref.title().kind().endsWith("minister");
    }

    /** दोनों 12 जून को मिले, दोनों दिल्ली में मिले: a number or the name of a place is nothing that दोनों could count. */
    private boolean standsAlone(Sentence sentence, int j) {
        Ref ref = names.at(sentence.index(), j);
        boolean place = ref != null && ref.is(Ref.Kind.NAME) && ref.only().is(EntityType.PLACE);
        return sentence.tokens().get(j).isNumber()
                || place
                || verbs.of(sentence.tokens().get(j).folded()).stream()
                        .anyMatch(form -> form.feature() == VerbForms.Feature.PERFECTIVE
                                || form.feature() == VerbForms.Feature.FUTURE);
    }

    /** दोनों देशों के विशेषज्ञ: who acts for the two, if nobody is named behind. */
    private int actors(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        if (from >= tokens.size() || !tokens.get(from).is(WordClass.GENITIVE)) {
            return from;
        }
        int at = from + 1;
        while (at < tokens.size()
                && grammar.modifiers().containsKey(tokens.get(at).folded())) {
            at++;
        }
        if (at >= tokens.size()) {
            return from;
        }
        Ref ref = names.at(sentence.index(), at);
        boolean title = ref != null && ref.is(Ref.Kind.TITLE);
        int end = title ? ref.end() : at + 1;
        boolean acts = title
                || ref == null && grammar.standIns().contains(tokens.get(at).folded());
        boolean named = end < tokens.size() && names.at(sentence.index(), end) != null;
        CaseMarkers.Marker marker = markers.at(tokens, from);
        return acts && !named && marker != null && marker.name().equals("ka") ? end : from;
    }

    /** The two states of which the sentence has spoken so far, if they are two. */
    private List<Referent> twoStates(List<Phrase> before) {
        List<Referent> states = before.stream()
                .filter(p -> p.kind() != Phrase.Kind.DEMONYM || p.standIn())
                .filter(p -> !Pronouns.SCENES.contains(p.marker()))
                .flatMap(p -> p.heads().stream())
                .map(discourse::state)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return states.size() == 2 ? states : List.of();
    }
}

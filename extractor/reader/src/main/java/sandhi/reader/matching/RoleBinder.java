package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.EventFrame;
import sandhi.reader.text.WordClass;

/** Binds the phrases around a trigger to the roles of its frame, by case marker and by what they mean. */
final class RoleBinder {
    private static final Set<String> ADJUNCTS = Set.of("baad", "pehle", "dauran", "anusar", "badle", "baare");

    /** Looser bonds, that are tried only for roles that still lack somebody. */
    private static final Set<String> LAST_RESORT = Set.of("subject", "ka", "bare");

    private final SentenceView view;
    private final Triggers.Trigger trigger;
    private final Clause clause;
    private final int reachStart;
    private final int reachEnd;
    private final ClauseSubjects subjects;
    private final Belongings belongings;
    private final Neighbours neighbours;
    private final @Nullable Phrase charged;
    private final boolean charge;

    RoleBinder(SentenceView view, Triggers.Trigger trigger, Belongings.Grammar grammar, Charges charges) {
        this.view = view;
        this.trigger = trigger;
        this.clause = trigger.clause(view);
        this.subjects = new ClauseSubjects(view, clause);
        this.reachStart = reachStart(view, trigger, clause);
        VerbGroup verb = trigger.verb();
        this.reachEnd = verb == null ? clause.end() : Math.max(clause.end(), verb.end());
        this.neighbours = new Neighbours(view, trigger);
        this.belongings = new Belongings(view, grammar, trigger);
        this.charge = charges.names(view, trigger);
        this.charged = charges.charged(view, trigger, belongings);
    }

    /** पुतिन के साथ सिंगापुर में होने वाली वार्ता: what describes the trigger itself is in its reach. */
    private static int reachStart(SentenceView view, Triggers.Trigger trigger, Clause clause) {
        int at = view.all().indexOf(clause);
        Clause before = at > 0 ? view.all().get(at - 1) : null;
        VerbGroup verb = before == null ? null : before.verb();
        boolean describes = verb != null
                && verb.describes(view.tokens())
                && verb.is(WordClass.BE_VERB)
                && trigger.first() - clause.first() <= 2;
        return describes ? before.first() : clause.first();
    }

    /** Fills the roles of the draft. */
    void bind(EventDraft draft) {
        for (Map.Entry<String, List<EventFrame.Binding>> role :
                trigger.frame().roles().entrySet()) {
            int needed = trigger.frame().needs().getOrDefault(role.getKey(), 1);
            boolean many = needed > 1;
            if (charge && role.getKey().equals("actor")) {
                Charges.actors(charged, view, trigger, outer()).forEach(h -> draft.fill("actor", h));
                continue;
            }
            for (EventFrame.Binding binding : role.getValue()) {
                for (String marker : binding.markers()) {
                    boolean enough = many && draft.fillers(role.getKey()).size() >= needed;
                    if (enough && LAST_RESORT.contains(marker)) {
                        continue;
                    }
                    List<Referent> fillers = find(marker, binding.types(), draft, many);
                    fillers.forEach(f -> draft.fill(role.getKey(), f));
                    draft.agent |= marker.equals("subject") && !fillers.isEmpty();
                    if (!many && !draft.fillers(role.getKey()).isEmpty()) {
                        break;
                    }
                }
                if (!many && !draft.fillers(role.getKey()).isEmpty()) {
                    break;
                }
            }
        }
    }

    private List<Referent> find(String marker, Set<EntityType> types, EventDraft draft, boolean many) {
        int end = Math.max(clause.end(), reachEnd);
        return switch (marker) {
            case "subject" -> subject(types, draft, many);
            case "ka" -> genitive(types, draft);
            case "bare" -> bare(types, draft);
            case "nom" -> nominative(types, draft);
            case "here" -> neighbours.here(types, this::inReach);
            case "adjacent-mein", "adjacent-ka", "adjacent-ko" ->
                neighbours.adjacent(marker.substring("adjacent-".length()), types, draft);
            case "hosting" -> neighbours.hosting(types, draft);
            case "ko-behind" -> neighbours.behind("ko", types, draft);
            case "opening" -> neighbours.opening(clause, types, draft);
            case "inside" -> neighbours.inside(types);
            case "ne-behind" -> neighbours.right("ne", types, draft);
            case "league" -> neighbours.league(types, clause);
            case "chain-ka" -> neighbours.chain(types, draft);
            case "ka-behind" -> neighbours.behind("ka", types, draft);
            case "addressee" -> subjects.addressee(types, draft);
            case "content" -> subjects.content(types, draft);
            case "content-other" ->
                new Warned(view, belongings, types, draft)
                        .by(subjects.contents().told());
            case "condition" -> new Warned(view, belongings, types, draft).provokers(clause);
            case "avower" -> subjects.avower(types, draft);
            case "speaker" -> subjects.speaker(types, draft);
            case "pair" -> StoryPair.both(view, types, draft);
            case "terms" -> StoryPair.ofPact(view, clause, trigger.verb(), types, draft);
            case "first" -> StoryPair.joined(0, view, trigger.first(), this::inReach, types);
            case "second" -> StoryPair.joined(1, view, trigger.first(), this::inReach, types);
            case "agents-first", "agents-second" -> StoryPair.agents(marker, view, this::inReach, types);
            case "pair-first" -> StoryPair.one(0, view, clause, types, draft);
            case "pair-second" -> StoryPair.one(1, view, clause, types, draft);
            case "object" -> belongings.object(owners(), end, many, types, draft);
            default ->
                marker.startsWith("of-")
                        ? belongings.of(marker.substring(3), owners(), end, many, types, draft)
                        : marked(marker, types, draft);
        };
    }

    /** The nearest phrase with the marker in reach of the trigger, before it first. */
    private List<Referent> marked(String marker, Set<EntityType> types, EventDraft draft) {
        Phrase best = null;
        for (Phrase phrase : view.phrases()) {
            if (phrase.is(marker)
                    && inReach(phrase)
                    && Fit.free(phrase, types, draft)
                    && !Fit.alone(phrase)
                    && !Fit.joined(view, phrase)
                    && !subjects.deed(phrase, trigger)) {
                boolean before = phrase.end() <= trigger.first();
                if (best == null || before || best.first() > trigger.first() && phrase.first() < best.first()) {
                    best = phrase;
                }
            }
        }
        if (best != null) {
            return Fit.among(best, types);
        }
        List<Referent> outside = beforeComplement(marker, types, draft);
        boolean stance = trigger.frame().roles().containsKey("target");
        return outside.isEmpty() && stance
                ? belongings.of(marker, outer(), trigger.first(), false, types, draft)
                : outside;
    }

    /** X ने Y से … रोकने की अपील की: the phrases of the main verb stand before the infinitive clause, the outermost first. */
    private List<Referent> beforeComplement(String marker, Set<EntityType> types, EventDraft draft) {
        if (!trigger.frame().complement()) {
            return List.of();
        }
        int from = subjects.outerStart();
        for (Phrase phrase : view.phrases()) {
            if (phrase.is(marker)
                    && phrase.first() >= from
                    && phrase.first() < clause.first()
                    && Fit.free(phrase, types, draft)) {
                boolean agent = marker.equals("ne") || marker.equals("dvara");
                boolean other = agent && subjects.unnamedAgent(phrase.next(), trigger.first());
                return other ? List.of() : Fit.heads(phrase, types);
            }
        }
        return List.of();
    }

    /** ताइवान की मछली पकड़ने वाली नाव को: who owns what a participle describes stands before the participle. */
    private int owners() {
        int at = view.all().indexOf(clause);
        Clause before = at > 0 ? view.all().get(at - 1) : null;
        boolean describes = before != null
                && before.verb() != null
                && before.verb().describes(view.tokens())
                && before.verb().end() == clause.first();
        return describes ? Math.min(outer(), before.first()) : outer();
    }

    private int outer() {
        return trigger.frame().complement() ? subjects.outerStart() : clause.first();
    }

    private boolean inReach(Phrase phrase) {
        return phrase != charged && phrase.first() >= reachStart && phrase.first() < Math.max(clause.end(), reachEnd);
    }

    /** Who does it: ergative, else the unmarked actor, else the agent of a passive, else the subject of a clause beside. */
    private List<Referent> subject(Set<EntityType> types, EventDraft draft, boolean many) {
        List<Referent> described = neighbours.described(types, draft);
        if (!described.isEmpty() || neighbours.toldOf() || neighbours.ofThing()) {
            return described;
        }
        List<Referent> agents = many ? agents(types) : List.of();
        if (agents.size() > 1) {
            return agents;
        }
        for (String marker : List.of("ne", "dvara")) {
            List<Referent> found = marked(marker, types, draft);
            if (!found.isEmpty()) {
                return found;
            }
        }
        VerbGroup verb = trigger.verb();
        List<Referent> stranded = subjects.stranded(outer(), types, draft);
        if (!stranded.isEmpty()) {
            return stranded;
        }
        if (verb != null && verb.passive() && !verb.head().equals("चल")) {
            return List.of();
        }
        if (verb != null && subjects.unnamedAgent(outer(), verb.first())) {
            return List.of();
        }
        boolean obliged = trigger.frame().terms() && verb != null && verb.obliges(view.tokens());
        List<Referent> nominative = obliged ? List.of() : nominative(types, draft);
        if (!nominative.isEmpty()) {
            return nominative;
        }
        List<Referent> capital =
                trigger.frame().roles().containsKey("actor") ? subjects.capital(outer(), types) : List.of();
        if (!capital.isEmpty()) {
            return capital;
        }
        List<Referent> oblique = oblique(types, draft);
        return oblique.isEmpty() ? subjects.inherited(types, draft) : oblique;
    }

    /** Who has to do it (वांग को आना था), and who does it in an infinitive (कोनो के मिलने पर). */
    private List<Referent> oblique(Set<EntityType> types, EventDraft draft) {
        VerbGroup verb = trigger.verb();
        if (verb == null) {
            return List.of();
        }
        boolean due = verb.tense() == VerbGroup.Tense.WAS_TO_COME || verb.tense() == VerbGroup.Tense.TO_COME;
        boolean obliged = verb.obliges(view.tokens());
        if (due && verb.stems().contains(VerbForms.COPULA) || verb.stems().contains("पड") || obliged) {
            return marked("ko", types, draft);
        }
        boolean infinitive = verb.tense() == VerbGroup.Tense.NONE && !verb.finite();
        VerbGroup journey =
                infinitive && trigger.frame().event().equals("Meeting") ? InfinitiveStatus.journey(view, verb) : null;
        Phrase traveller = journey == null ? null : InfinitiveStatus.traveller(view, journey);
        if (traveller != null && Fit.free(traveller, types, draft)) {
            return Fit.heads(traveller, types).subList(0, 1);
        }
        if (journey != null && journey.tense() == VerbGroup.Tense.WAS_TO_COME) {
            for (Phrase phrase : view.phrases()) {
                boolean between = phrase.first() >= verb.end() && phrase.next() <= journey.first();
                if (between && phrase.is("ko") && Fit.free(phrase, types, draft)) {
                    return Fit.heads(phrase, types); // मिलने कोनो को बीजिंग आना था
                }
            }
        }
        if (infinitive && trigger.frame().nouns().isEmpty()) {
            return marked("ka", types, draft);
        }
        return List.of();
    }

    /** अ ने और ब ने: every ergative of the clause acts. */
    private List<Referent> agents(Set<EntityType> types) {
        return view.phrases().stream()
                .filter(p -> (p.is("ne") || neighbours.onBehalf(p)) && inReach(p))
                .flatMap(p -> Fit.heads(p, types).stream())
                .distinct()
                .toList();
    }

    /** The first unmarked actor of the clause that nothing else claims. */
    private List<Referent> nominative(Set<EntityType> types, EventDraft draft) {
        VerbGroup verb = trigger.verb() != null ? trigger.verb() : clause.verb();
        for (Phrase phrase : view.phrases()) {
            boolean before = phrase.end() <= trigger.first()
                    || phrase.end() <= clause.end() && verb != null && phrase.end() <= verb.first();
            if (phrase.is("nom")
                    && clause.holds(phrase.first())
                    && before
                    && Fit.free(phrase, types, draft)
                    && phrase.head().acts()
                    && !modifies(phrase)
                    && leads(phrase)) {
                return Fit.heads(phrase, types);
            }
        }
        return List.of();
    }

    /** A state in the middle of a clause without a case marker describes a noun more often than it acts. */
    private boolean leads(Phrase phrase) {
        if (phrase.kind() != Phrase.Kind.NAME
                || !phrase.head().is(EntityType.COUNTRY)
                || phrase.heads().size() > 1
                || phrase.standIn()
                || trigger.frame().future()) {
            return true;
        }
        int at = phrase.first();
        return at <= subjects.opening(clause.first()) + 1
                || view.tokens().get(at - 1).isPunctuation()
                || view.is(at - 1, WordClass.ACCORDING)
                || phrase.end() < view.tokens().size()
                        && view.tokens().get(phrase.end()).is(WordClass.TOO);
    }

    /** An unmarked name right before a noun describes the noun: चीन यात्रा, रूस सीमा. */
    private boolean modifies(Phrase phrase) {
        int behind = view.is(phrase.end() + 1, WordClass.BACKED) ? phrase.end() + 1 : phrase.end();
        if (phrase.kind() == Phrase.Kind.DEMONYM || view.is(behind, WordClass.BACKED)) {
            return true; // अमेरिका समर्थित, रूस-विरोधी
        }
        boolean place = phrase.head().is(EntityType.COUNTRY) || phrase.head().is(EntityType.PLACE);
        boolean consent =
                view.is(trigger.first(), WordClass.CONSENT) && phrase.heads().size() > 1; // अ और ब सहमत हैं
        boolean noun = !trigger.frame().nouns().isEmpty() && !consent;
        return place && noun && phrase.end() == trigger.first() && !subjects.only(phrase, trigger.verb());
    }

    /** Genitives that lead to the trigger: पुतिन की, पुतिन की चीन की. */
    private List<Referent> genitive(Set<EntityType> types, EventDraft draft) {
        int at = trigger.first();
        List<Phrase> before = new ArrayList<>(view.phrases());
        java.util.Collections.reverse(before);
        for (Phrase phrase : before) {
            if (phrase.end() > trigger.first()) {
                at = Math.min(at, phrase.first()); // ट्रंप और किम की हनोई वार्ता
                continue;
            }
            if (phrase.next() < Math.min(outer(), reachStart)
                    || at - phrase.next() > 7
                    || verbBetween(phrase.next(), trigger.first())) {
                break;
            }
            if (draft.everybody().containsAll(phrase.heads())) {
                at = phrase.first();
                continue;
            }
            boolean links = phrase.is("ka")
                    || phrase.is("adj")
                    || phrase.is("saath")
                    || phrase.is("se")
                    || phrase.is("nom") && (phrase.end() == at || neighbours.owned(phrase));
            boolean holder = !types.contains(EntityType.PERSON) && neighbours.holder(phrase);
            if (phrase.is("ka") && !holder && Fit.free(phrase, types, draft)) {
                return Fit.heads(phrase, types);
            }
            if (!links && !phrase.is("mein") && !ADJUNCTS.contains(phrase.marker())) {
                break;
            }
            at = phrase.first();
        }
        return List.of();
    }

    private boolean verbBetween(int from, int to) {
        return view.verbs().stream().anyMatch(v -> v.first() >= from && v.end() <= to && v.finite());
    }

    /** An unmarked phrase right before the trigger or its verb; adverbs may stand between. */
    private List<Referent> bare(Set<EntityType> types, EventDraft draft) {
        Phrase best = null;
        for (Phrase phrase : view.phrases()) {
            boolean unmarked = phrase.is("nom") || phrase.is("adj");
            int gap = trigger.first() - phrase.end();
            if (unmarked
                    && gap >= 0
                    && gap <= 2
                    && !view.any(phrase.end(), trigger.first(), WordClass.INSIDE)
                    && !subjects.pointing(phrase.end(), gap)
                    && Fit.free(phrase, types, draft)
                    && phrase.first() >= outer()) {
                best = phrase;
            }
        }
        return best == null ? behindVerb(types, draft) : Fit.heads(best, types);
    }

    /** मैक्रों पहुंचे हनोई: in headlines the goal stands behind its verb, and ends the headline or its part. */
    private List<Referent> behindVerb(Set<EntityType> types, EventDraft draft) {
        VerbGroup verb = trigger.verb();
        Phrase phrase = verb == null || !trigger.frame().nouns().isEmpty() ? null : view.phraseAt(verb.end());
        boolean ends = phrase != null
                && (phrase.end() == view.tokens().size()
                        || view.tokens().get(phrase.end()).isPunctuation());
        return ends && phrase.is("nom") && Fit.free(phrase, types, draft) ? Fit.heads(phrase, types) : List.of();
    }
}

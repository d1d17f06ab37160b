package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Status;
import sandhi.reader.rulebook.EventFrame;
import sandhi.reader.text.Span;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Finds the events that each sentence of a document tells. */
final class EventFinder {

    private static final String AGREE = "Agree";

    private static final Set<String> MOVES = Set.of("Meeting", "Visit");
    /** Types of which what two do to each other is two events. */
    private static final Set<String> MUTUAL = Set.of("Accuse", "Sanction", "Reject", "Request");

    private final Triggers triggers;
    private final StatusReader statuses;
    private final Claims claims;
    private final Charges charges;
    private final Belongings.Grammar grammar;
    private final Gapping gapping;
    private final Echoes echoes;
    private final PlaceFinder places;

    EventFinder(
            List<EventFrame> frames,
            StatusReader statuses,
            Claims claims,
            Charges charges,
            Belongings.Grammar grammar,
            Gapping gapping,
            Echoes echoes,
            PlaceFinder places) {
        this.gapping = gapping;
        this.echoes = echoes;
        this.claims = claims;
        this.charges = charges;
        this.grammar = grammar;
        this.places = places;
        this.triggers = new Triggers(frames);
        this.statuses = statuses;
    }

    /** The drafts of a sentence, in order; a draft may lack fillers that another telling gives. */
    List<EventDraft> find(SentenceView view) {
        List<EventDraft> tried = tried(view);
        Rebuttals.settle(tried, view);
        List<EventDraft> filled = tried.stream().filter(d -> !d.roles.isEmpty()).toList();
        return Commitments.settle(best(view, filled)).stream()
                .flatMap(d -> gapping.settle(d, view, view.clause(d.trigger)).stream())
                .flatMap(d -> echoes.settle(d, view, view.clause(d.trigger)).stream())
                .flatMap(d -> Partners.settle(d, view, view.clause(d.trigger)).stream())
                .flatMap(d -> FormerVisits.settle(d, view).stream())
                .toList();
    }

    /** Whether a sentence holds the trigger of any frame, asserted or not. */
    boolean triggered(SentenceView view) {
        return !triggers.in(view).isEmpty();
    }

    /** What every triggered frame of a sentence makes of it, in order. */
    List<EventDraft> tried(SentenceView view) {
        List<EventDraft> drafts = new ArrayList<>();
        for (Triggers.Trigger trigger : triggers.in(view)) {
            Clause clause = trigger.clause(view);
            boolean charge = charges.names(view, trigger);
            boolean denied = charges.denied(view, trigger);
            if (clause.conditional()
                    || spoken(view, trigger)
                    || question(view, clause)
                    || trigger.verb() != null && trigger.verb() == clause.verb() && Wishes.unclear(view, clause)
                    || !charge && !denied && unasserted(view, trigger)) {
                continue;
            }
            if (StatusReader.counterfactual(view, trigger.verb() == null ? clause.verb() : trigger.verb())) {
                continue;
            }
            Status status = denied ? Status.DENIED : charge ? Status.OCCURRED : statuses.of(view, trigger);
            Span span = view.sentence().span(spanStart(view, trigger, clause), spanEnd(trigger));
            EventDraft draft = new EventDraft(
                    trigger.frame(), view.sentence().index(), trigger.first(), trigger.verb() == null, status, span);
            new RoleBinder(view, trigger, grammar, charges).bind(draft);
            if (view.context().terms().strange(draft)) {
                continue;
            }
            draft.time = EventDates.of(view, trigger, status);
            new Completion(view, trigger).of(draft);
            draft.verb = trigger.verb();
            withoutOwnState(draft);
            draft.named = trigger.verb() == null && status == Status.OCCURRED;
            draft.matter = Commitments.words(view, trigger);
            draft.background = pluperfect(view, trigger);
            draft.date = draft.time == null ? null : draft.time.date();
            places.place(view, trigger, clause, draft);
            reporters(view, draft);
            claims.settle(draft, view);
            drafts.addAll(Reciprocals.settle(draft, view, clause));
        }
        return drafts;
    }

    /** Nobody meets his own state: बाइडन, and अमेरिका beside him, are one side. */
    private static void withoutOwnState(EventDraft draft) {
        List<Referent> participants = draft.fillers("participant");
        if (draft.type().equals("Meeting") && participants.size() > 1) {
            participants.removeIf(p -> p.is(EntityType.PLACE));
            if (attended(draft)) {
                participants.remove(participants.size() - 1);
            }
            List<Referent> all = List.copyOf(participants);
            if (draft.frame.needs().getOrDefault("participant", 2) > 2 && compatriots(all)) {
                participants.clear(); // ministers sign in the presence of their own leaders
            }
            participants.removeIf(p -> p.is(EntityType.COUNTRY)
                    && all.stream()
                            .anyMatch(o -> o.is(EntityType.PERSON)
                                    && o.country() != null
                                    && o.country().equals(p.country())));
        }
    }

    /** अमेरिका ने … सुरक्षा परिषद की बैठक के लिए: a state that does something else has no part in the meeting of a body. */
    private static boolean attended(EventDraft draft) {
        List<Referent> participants = draft.fillers("participant");
        Referent last = participants.get(participants.size() - 1);
        Referent body = participants.get(0);
        return draft.verb == null
                && draft.agent
                && participants.size() == 2
                && last.is(EntityType.COUNTRY)
                && body.is(EntityType.ORGANIZATION)
                && body.country() == null;
    }

    private static boolean compatriots(List<Referent> all) {
        return all.stream().anyMatch(a -> all.stream().anyMatch(b -> b != a && a.sharesState(b)));
    }

    /** Of frames of one type on one trigger, the one that fills most. */
    private static List<EventDraft> best(SentenceView view, List<EventDraft> drafts) {
        List<EventDraft> kept = new ArrayList<>();
        for (EventDraft draft : drafts) {
            EventDraft rival = null;
            for (EventDraft other : kept) {
                int first = Math.min(other.trigger, draft.trigger);
                int last = Math.max(other.trigger, draft.trigger);
                boolean apart = view.any(first, last, WordClass.AFTER) // भेंट के बाद वार्ता शुरू करने का ऐलान
                        || view.is(last, WordClass.OWNED_UP) // हमला हुआ, जिसकी जिम्मेदारी तालिबान ने ली
                        || MUTUAL.contains(draft.type()) && other.frame == draft.frame && first == last;
                if (other.type().equals(draft.type()) && (last - first <= 3 && !apart || again(other, draft))) {
                    rival = other;
                }
            }
            if (rival == null) {
                kept.add(draft);
            } else if (weight(draft) > weight(rival) && !settled(view, rival, draft)) {
                kept.set(kept.indexOf(rival), draft);
            }
        }
        return kept;
    }

    /** विडोडो ने आसियान की बैठक बुलाई: a body that is called together meets, and not he who calls it. */
    private static boolean called(EventDraft draft) {
        return draft.type().equals("Meeting")
                && draft.verb != null
                && draft.verb.is(WordClass.CONVENE_VERB)
                && draft.complete()
                && draft.frame.needs().getOrDefault("participant", 2) == 1;
    }

    /** संबंध बहाल करने पर राजी हुए: what the same ones agree in one sentence is one commitment. */
    private static boolean again(EventDraft one, EventDraft other) {
        boolean open = infinitive(one) || infinitive(other);
        return one.type().equals(AGREE) && open && Set.copyOf(one.everybody()).equals(Set.copyOf(other.everybody()));
    }

    private static boolean infinitive(EventDraft draft) {
        return draft.verb != null && !draft.verb.finite() && draft.verb.tense() == VerbGroup.Tense.NONE;
    }

    /** भेंट के बाद वार्ता शुरू करने का ऐलान: what was held first stands before what the same ones mean to do. */
    private static boolean settled(SentenceView view, EventDraft held, EventDraft next) {
        return held.nominal
                && held.status == Status.OCCURRED
                && next.status == Status.PLANNED
                && held.complete()
                && view.is(held.trigger + 1, WordClass.OF, WordClass.REALISED);
    }

    private static int weight(EventDraft draft) {
        return draft.everybody().size() * 2
                + (draft.complete() ? 10 : Counterparts.open(draft.frame) ? 1 : 0)
                + (called(draft) ? 8 : 0)
                + (draft.nominal || draft.frame.nominal() ? 0 : 1)
                - (draft.type().equals(AGREE) && infinitive(draft) ? 1 : 0);
    }

    /** An infinitive asserts nothing by itself, unless what follows says that it came true: आने के बाद, but आने का न्योता. */
    private static boolean unasserted(SentenceView view, Triggers.Trigger trigger) {
        VerbGroup verb = trigger.verb() == null ? behind(view, trigger) : trigger.verb();
        if (verb == null || verb.tense() != VerbGroup.Tense.NONE || verb.finite()) {
            return false;
        }
        int next = verb.end();
        boolean came = view.is(next, WordClass.OF)
                        && (view.is(next + 1, WordClass.REALISED) || StatusReader.after(view, next))
                || view.is(next, WordClass.ON) && !trigger.frame().roles().containsKey("target")
                || view.is(next, WordClass.GENITIVE, WordClass.AVOWAL)
                || view.is(next, WordClass.MEANWHILE)
                || view.is(next, WordClass.FROM, WordClass.EARLIER);
        if (InfinitiveStatus.refused(view, trigger, verb)) {
            return false;
        }
        boolean called = verb.is(WordClass.CONVENE_VERB)
                && MOVES.contains(trigger.frame().event())
                && view.any(next, Math.min(view.tokens().size(), next + 3), WordClass.CALL_FOR);
        boolean willing = EventDates.moves(trigger)
                && (view.is(next, WordClass.SETTLED)
                        || view.is(next, WordClass.DATIVE, WordClass.CONSENT)
                        || view.is(next, WordClass.OF, WordClass.FOR) && view.is(next + 2, WordClass.CONSENT));
        return !came
                && !called
                && !willing
                && !announced(view, verb.end())
                && !(trigger.frame().event().equals("Meeting") && InfinitiveStatus.journey(view, verb) != null);
    }

    /** बातचीत करने का आग्रह, वार्ता बहाल करने का फैसला: the verb that belongs to a noun although its frame asks for none. */
    private static @Nullable VerbGroup behind(SentenceView view, Triggers.Trigger trigger) {
        return view.verbs().stream()
                .filter(v -> v.first() >= trigger.end() && v.first() - trigger.end() <= 1)
                .filter(v -> v.first() == trigger.end()
                        || view.tokens().get(trigger.end()).isWord() && view.phraseAt(trigger.end()) == null)
                .filter(v -> MOVES.contains(trigger.frame().event()))
                .findFirst()
                .orElse(null);
    }

    /** युद्ध रोकने की बात की: what somebody says that should be done, with nobody whom he talks to. */
    private static boolean spoken(SentenceView view, Triggers.Trigger trigger) {
        return trigger.frame().event().equals("Meeting")
                && view.is(trigger.first(), WordClass.MATTER)
                && view.is(trigger.first() - 2, WordClass.OBLIQUE_INFINITIVE, WordClass.GENITIVE);
    }

    /** करने की उम्मीद, जाने की योजना: what follows says how far it has come. */
    private static boolean announced(SentenceView view, int at) {
        boolean said = view.is(at, WordClass.GENITIVE)
                && view.is(at + 1, WordClass.CHARGED)
                && view.verbs().stream()
                        .anyMatch(v -> v.first() == at + 2
                                && v.is(WordClass.SPEECH_VERB)
                                && v.tense() == VerbGroup.Tense.DONE
                                && !v.negated()); // करने की बात कही
        return said || view.any(at, Math.min(view.tokens().size(), at + 3), WordClass.PROSPECT);
    }

    private static boolean question(SentenceView view, Clause clause) {
        List<Token> tokens = view.tokens();
        boolean why = view.any(clause.first(), clause.end(), WordClass.WHY);
        return why || tokens.get(tokens.size() - 1).is("?");
    }

    private static int spanStart(SentenceView view, Triggers.Trigger trigger, Clause clause) {
        int start = trigger.first();
        for (Phrase phrase : view.phrases()) {
            if (phrase.first() >= clause.first() && phrase.first() < start) {
                start = phrase.first();
            }
        }
        return start;
    }

    private static int spanEnd(Triggers.Trigger trigger) {
        return trigger.verb() == null
                ? trigger.end()
                : Math.max(trigger.end(), trigger.verb().end());
    }

    private static boolean pluperfect(SentenceView view, Triggers.Trigger trigger) {
        VerbGroup verb = trigger.verb();
        if (verb == null || verb.tense() != VerbGroup.Tense.DONE || verb.stems().size() < 2) {
            return false;
        }
        return view.is(verb.end() - 1, WordClass.PAST_COPULA);
    }

    /** Agencies and outlets that the sentence cites. */
    private static void reporters(SentenceView view, EventDraft draft) {
        for (Phrase phrase : view.phrases()) {
            if (phrase.head().is(EntityType.AGENCY)
                    && Set.of("anusar", "ne", "ko").contains(phrase.marker())) {
                phrase.heads().stream()
                        .filter(h -> !draft.reportedBy.contains(h))
                        .forEach(draft.reportedBy::add);
            }
        }
    }
}

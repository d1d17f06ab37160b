package sandhi.reader.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.text.WordClass;

/** Finds where an event happens as its own sentence says it: the finest place of its clause, else one at the head of the sentence. */
final class PlaceFinder {
    /** What is only said has no place but where it is said, and that is a town or a house. */
    private static final Set<String> SPOKEN =
            Set.of("Accuse", "Reject", "Request", "Support", "Threaten", "Sanction", "Agree");

    private static final Set<String> FOUGHT = Set.of("Assault", "Mobilize");

    /** What is told with soldiers and arms, so that a word of these speaks of no other deed. */
    private static final Set<String> ARMED = Set.of("Assault", "Mobilize", "Coerce");

    /** Whoever stands in these cases acts or is met, so that a place before him is where that happens. */
    private static final Set<String> TAKING_PART = Set.of("ne", "se", "saath", "beech");

    private final Grain.Judge grains;
    private final Set<String> deeds;

    PlaceFinder(GrammarLists grammar) {
        this.grains = new Grain.Judge(grammar);
        this.deeds = grammar.localDeeds();
    }

    void place(SentenceView view, Triggers.Trigger trigger, Clause clause, EventDraft draft) {
        int best = -1;
        for (Phrase phrase : view.phrases()) {
            Referent head = phrase.head();
            Grain grain = grains.of(head);
            if (grain == Grain.NONE || !fits(phrase, grain, draft) || afterColon(view, phrase, trigger)) {
                continue;
            }
            boolean inside = clause.holds(phrase.first()) || before(view, phrase, clause, trigger);
            boolean located = located(phrase, draft);
            boolean state = grain == Grain.STATE;
            boolean reached = state
                    ? inside && located
                    : (located || draft.fillers("destination").contains(head))
                            && (inside || leads(view, phrase, trigger));
            if (!reached
                    || !ARMED.contains(draft.type()) && ofDeed(view, phrase, trigger)
                    || grain.compareTo(Grain.CITY) < 0 && ofTopic(view, phrase, trigger)) {
                continue;
            }
            int fine = grain == Grain.VENUE ? 2 : grain == Grain.REGION ? -1 : 0;
            int score = (inside ? 4 : 0)
                    - (state ? 3 : 0)
                    + (phrase.end() <= trigger.first() ? 2 : 0)
                    + (located ? 1 : 0)
                    + fine;
            if (score > best) {
                best = score;
                draft.place = head;
                draft.placeSure = inside;
            }
        }
        if (draft.type().equals("Assault") || draft.type().equals("Coerce") && draft.place == null) {
            Referent struck = struck(view, draft);
            draft.place = struck != null ? struck : draft.place;
        }
    }

    /** What is attacked is where it is attacked: a place, else a state that is named itself and not by its ships or people. */
    private @Nullable Referent struck(SentenceView view, EventDraft draft) {
        for (Referent target : draft.fillers("target")) {
            if (target.is(EntityType.PLACE)) {
                return target;
            }
        }
        if (!draft.type().equals("Assault")
                || draft.place != null
                || draft.fillers("target").size() != 1) {
            return null;
        }
        Referent state = draft.fillers("target").get(0);
        boolean itself = state.is(EntityType.COUNTRY)
                && view.phrases().stream()
                        .anyMatch(p -> p.head() == state
                                && p.kind() == Phrase.Kind.NAME
                                && !p.standIn()
                                && (p.is("par") || p.is("mein")));
        return itself ? state : null;
    }

    /** शी-मोदी वार्ता: गोवा में बनेगा केंद्र: behind a colon a headline tells something else. */
    private static boolean afterColon(SentenceView view, Phrase phrase, Triggers.Trigger trigger) {
        return phrase.first() >= trigger.end()
                && view.tokens().subList(trigger.end(), phrase.first()).stream().anyMatch(t -> t.is(":"));
    }

    /** काहिरा में Y के साथ … शुरू करने के लिए समझौते पर: in front of the infinitive or participle clauses that lead to its own. */
    private static boolean before(SentenceView view, Phrase phrase, Clause clause, Triggers.Trigger trigger) {
        boolean chain =
                phrase.first() >= new ClauseSubjects(view, clause).outerStart() && phrase.first() < clause.first();
        Clause own = view.clause(phrase.first());
        boolean went = own.verb() != null && view.is(own.verb().end() - 1, WordClass.CONJUNCTIVE);
        return chain
                && (went
                        || view.phrases().stream()
                                .anyMatch(p -> p.first() >= phrase.next()
                                        && p.first() < own.end()
                                        && TAKING_PART.contains(p.marker())));
    }

    /** The one town or house that the opening of an article tells of as a place, null where there is none or several. */
    @Nullable
    Referent opening(List<SentenceView> views, int sentences) {
        Set<Referent> places = new LinkedHashSet<>();
        for (SentenceView view : views.subList(0, Math.min(sentences, views.size()))) {
            for (Phrase phrase : view.phrases()) {
                Grain grain = grains.of(phrase.head());
                boolean there = phrase.is("mein") && phrase.head().is(EntityType.PLACE);
                if (there && grain.compareTo(Grain.CITY) >= 0 && !beside(view, phrase)) {
                    places.add(phrase.head());
                }
            }
        }
        return places.size() == 1 ? places.iterator().next() : null;
    }

    /** Whether a word of what is done there stands right behind the place. */
    private boolean beside(SentenceView view, Phrase phrase) {
        return view.tokens().subList(phrase.next(), Math.min(view.tokens().size(), phrase.next() + 3)).stream()
                .anyMatch(t -> deeds.contains(t.folded()));
    }

    private static boolean located(Phrase phrase, EventDraft draft) {
        boolean state = phrase.head().is(EntityType.COUNTRY);
        return phrase.is("mein")
                || !state && phrase.is("par") && phrase.head().is(EntityType.PLACE)
                || !state && phrase.is("tak") && draft.type().equals("Visit")
                || near(phrase, draft);
    }

    /** लताकिया के पास मिसाइलें तैनात कीं: what is done beside a town. */
    private static boolean near(Phrase phrase, EventDraft draft) {
        return ARMED.contains(draft.type())
                && (phrase.is("samaksh") || phrase.is("bahar"))
                && phrase.head().is(EntityType.PLACE);
    }

    private boolean fits(Phrase phrase, Grain grain, EventDraft draft) {
        if (SPOKEN.contains(draft.type())
                && grain.compareTo(draft.type().equals("Agree") ? Grain.REGION : Grain.CITY) < 0) {
            return false;
        }
        if (grain == Grain.STATE) {
            return !phrase.standIn()
                    && !draft.type().equals("Visit")
                    && !draft.everybody().contains(phrase.head());
        }
        String state = phrase.head().country();
        return !draft.type().equals("Visit")
                || state == null
                || draft.fillers("destination").isEmpty()
                || draft.fillers("destination").stream()
                        .anyMatch(d -> d.country() == null || d.country().equals(state));
    }

    /** पूर्वी यूक्रेन में युद्धविराम पर, क्विटो में दूतावास पर छापे के विरोध में: the place of another deed that the sentence speaks of. */
    private boolean ofDeed(SentenceView view, Phrase phrase, Triggers.Trigger trigger) {
        for (int i = phrase.next(); i < trigger.first(); i++) {
            Phrase next = view.phraseAt(i);
            if (next != null && TAKING_PART.contains(next.marker())) {
                return false;
            }
            boolean named = next != null && next.head().is(EntityType.AGREEMENT);
            if (!named && deeds.contains(view.tokens().get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** पूर्वी यूक्रेन में शांति पर बात: a region or state may belong to what the deed is about; a town is where it was done. */
    private static boolean ofTopic(SentenceView view, Phrase phrase, Triggers.Trigger trigger) {
        if (FOUGHT.contains(trigger.frame().event())) {
            return false;
        }
        for (int i = phrase.next(); i < trigger.first(); i++) {
            boolean noun = view.phraseAt(i - 1) == null && !view.is(i - 1, WordClass.POINTER);
            if (noun && view.is(i, WordClass.TOPIC)) {
                return true;
            }
        }
        return false;
    }

    /** A place at the head of a sentence holds for the deeds behind it, with at most one verb between. */
    private static boolean leads(SentenceView view, Phrase phrase, Triggers.Trigger trigger) {
        long verbs = view.verbs().stream()
                .filter(v -> v.first() >= phrase.end() && v.end() <= trigger.first())
                .count();
        boolean before = view.verbs().stream()
                .anyMatch(v -> v.first() >= phrase.end()
                        && v.end() <= trigger.first()
                        && v.tense() == VerbGroup.Tense.NONE
                        && !v.finite());
        if (before) {
            return false; // लद्दाख में पीछे हटने के बाद
        }
        boolean opens = phrase.first() <= 3;
        boolean said = view.any(0, trigger.first(), WordClass.THAT);
        return phrase.end() <= trigger.first() && (verbs == 0 || opens && (verbs == 1 || !said));
    }
}

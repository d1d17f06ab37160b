package sandhi.reader.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Status;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.text.WordClass;

/** Finds where an event happens as its own sentence says it: the finest place of its clause, else one at the head of the sentence. */
final class PlaceFinder {
    /** What is only said has no place but where it is said, and that is a town or a house. */
    static final Set<String> SPOKEN = Set.of("Accuse", "Reject", "Request", "Support", "Threaten", "Sanction", "Agree");

    static final Set<String> FOUGHT = Set.of("Assault", "Mobilize");

    /** What is told with soldiers and arms, so that a word of these speaks of no other deed. */
    static final Set<String> ARMED = Set.of("Assault", "Mobilize", "Coerce");

    /** Whoever stands in these cases acts or is met, so that a place before him is where that happens. */
    static final Set<String> TAKING_PART = Set.of("ne", "se", "saath", "beech");

    /** What is done beside a place as well as in it. */
    private static final Set<String> BESIDE = Set.of("Assault", "Mobilize", "Coerce", "Protest", "Cooperate");

    /** What those who meet do where they meet. */
    static final Set<String> MET = Set.of("Meeting", "Signing", "Agree");

    private final Grain.Judge grains;
    private final GrammarLists grammar;
    private final Set<String> deeds;

    PlaceFinder(GrammarLists grammar) {
        this.grains = new Grain.Judge(grammar);
        this.grammar = grammar;
        this.deeds = grammar.localDeeds();
    }

    void place(SentenceView view, Triggers.Trigger trigger, Clause clause, EventDraft draft) {
        if (draft.type().equals("Agree")
                && draft.status == Status.OCCURRED
                && draft.verb != null
                && draft.verb.tense() == VerbGroup.Tense.TO_COME) {
            return; // केसोंग में साझा कार्यालय खुलेगा: where they will do what they agree
        }
        int best = -1;
        PlaceReach reach = new PlaceReach(view, trigger, clause, draft, grammar);
        for (Spots.Spot spot : new Spots(view, grains, grammar).all()) {
            Phrase phrase = spot.phrase();
            Referent head = spot.head();
            Grain grain = grains.of(head);
            if (!fits(view, spot, draft) || reach.apart(phrase)) {
                continue;
            }
            boolean goal = reach.goal(spot);
            boolean inside = goal || reach.inside(spot);
            boolean located = goal || located(view, spot, draft);
            boolean state = grain == Grain.STATE;
            boolean reached = state
                    ? inside && located
                    : (located || draft.fillers("destination").contains(head)) && (inside || reach.leads(phrase));
            if (!reached
                    || !ARMED.contains(draft.type()) && ofDeed(view, spot, trigger)
                    || grain.compareTo(Grain.CITY) < 0 && ofTopic(view, spot, trigger)) {
                continue;
            }
            int fine = grain == Grain.VENUE ? 2 : grain == Grain.REGION ? -1 : 0;
            int score = (inside ? 4 : 0)
                    - (state ? 3 : 0)
                    + (phrase.end() <= trigger.first() ? 2 : 0)
                    + (located ? 1 : 0)
                    - (spot.is("se") || spot.is("or") ? 2 : 0)
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

    /** The one town or house that the opening of an article tells of as a place, null where there is none or several. */
    @Nullable
    Referent opening(List<SentenceView> views, int sentences) {
        Set<Referent> places = new LinkedHashSet<>();
        for (SentenceView view : views.subList(0, Math.min(sentences, views.size()))) {
            for (Phrase phrase : view.phrases()) {
                Grain grain = grains.of(phrase.head());
                boolean there = phrase.is("mein") && phrase.head().is(EntityType.PLACE);
                if (there && grain.compareTo(Grain.CITY) >= 0 && !beside(view, phrase) && !ahead(view, phrase)) {
                    places.add(phrase.head());
                }
            }
        }
        return places.size() == 1 ? places.iterator().next() : null;
    }

    /** अगली वार्ता इस्तांबुल में: where something is still to happen. */
    private boolean ahead(SentenceView view, Phrase phrase) {
        VerbGroup verb = view.clause(phrase.first()).verb();
        return verb != null && verb.tense() == VerbGroup.Tense.TO_COME
                || view.tokens().subList(Math.max(0, phrase.first() - 3), phrase.first()).stream()
                        .map(t -> grammar.statusCues().get(t.folded()))
                        .anyMatch(c -> c != null && c.status() == Status.PLANNED);
    }

    /** Whether a word of what is done there stands right behind the place. */
    private boolean beside(SentenceView view, Phrase phrase) {
        return view.tokens().subList(phrase.next(), Math.min(view.tokens().size(), phrase.next() + 3)).stream()
                .anyMatch(t -> deeds.contains(t.folded()));
    }

    private boolean located(SentenceView view, Spots.Spot spot, EventDraft draft) {
        boolean state = spot.head().is(EntityType.COUNTRY);
        return spot.is("mein")
                || !state && spot.is("par") && spot.head().is(EntityType.PLACE)
                || !state && spot.is("tak") && draft.type().equals("Visit")
                || near(spot, draft)
                || draft.type().equals("Mobilize") && moved(view, spot, draft)
                || draft.type().equals("Coerce") && closed(view, spot, draft);
    }

    /** लताकिया के पास मिसाइलें तैनात कीं: what is done beside a town. */
    private static boolean near(Spots.Spot spot, EventDraft draft) {
        return BESIDE.contains(draft.type())
                && (spot.is("samaksh") || spot.is("bahar"))
                && spot.head().is(EntityType.PLACE);
    }

    /** सैनिक कुवैत भेजे, पूर्वी सागर की ओर मिसाइल दागी, अड्डे से पीछे हटे: whither or whence forces go. */
    private static boolean moved(SentenceView view, Spots.Spot spot, EventDraft draft) {
        VerbGroup verb = draft.verb;
        if (verb == null || verb.first() < spot.next() || spot.phrase().standIn()) {
            return false;
        }
        boolean beside = verb.first() - spot.next() <= 1 && view.phraseAt(spot.next()) == null;
        boolean place = spot.head().is(EntityType.PLACE);
        boolean named = spot.phrase().kind() == Phrase.Kind.NAME;
        return named && beside && (spot.is("nom") || place && spot.is("se")) || place && spot.is("or");
    }

    private boolean fits(SentenceView view, Spots.Spot spot, EventDraft draft) {
        Phrase phrase = spot.phrase();
        Grain grain = grains.of(spot.head());
        boolean gathering = grain == Grain.STATE && spot.is("mein") && gathering(view, spot);
        if (SPOKEN.contains(draft.type())
                && !gathering
                && grain.compareTo(draft.type().equals("Agree") ? Grain.REGION : Grain.CITY) < 0) {
            return false;
        }
        if (grain == Grain.STATE) {
            return !phrase.standIn()
                    && !draft.type().equals("Visit")
                    && (!draft.everybody().contains(phrase.head()) || host(view, spot, draft));
        }
        String state = spot.head().country();
        return !draft.type().equals("Visit")
                || state == null
                || draft.fillers("destination").isEmpty()
                || draft.fillers("destination").stream()
                        .anyMatch(d -> d.country() == null || d.country().equals(state));
    }

    /** दोनों कोलंबिया में ही हस्ताक्षर करेंगे: a state that takes part, and where it is done too. */
    private static boolean host(SentenceView view, Spots.Spot spot, EventDraft draft) {
        return MET.contains(draft.type())
                && spot.is("mein")
                && spot.phrase().kind() == Phrase.Kind.NAME
                && view.any(spot.phrase().end(), spot.next(), WordClass.EMPHATIC);
    }

    /** पाकिस्तान ने तोरखम सीमा बंद की: a place that somebody does something to. */
    private static boolean closed(SentenceView view, Spots.Spot spot, EventDraft draft) {
        return (spot.is("nom") || spot.is("ko"))
                && spot.head().is(EntityType.PLACE)
                && spot.phrase().kind() == Phrase.Kind.NAME
                && draft.verb != null
                && spot.next() <= draft.verb.first()
                && view.phrases().stream()
                        .anyMatch(p -> p.is("ne")
                                && p.next() <= spot.first()
                                && draft.fillers("actor").contains(p.head()));
    }

    /** म्यांमार में हुए आसियान सम्मेलन में: a state where a gathering is held. */
    private static boolean gathering(SentenceView view, Spots.Spot spot) {
        int at = spot.next();
        while (view.is(at, WordClass.HUA) || view.is(at, WordClass.VALA)) {
            at++;
        }
        Phrase held = view.phraseAt(at);
        return held != null && held.first() == at && held.head().is(EntityType.MEETING) && held.is("mein");
    }

    /** पूर्वी यूक्रेन में युद्धविराम पर, क्विटो में दूतावास पर छापे के विरोध में: the place of another deed that the sentence speaks of. */
    private boolean ofDeed(SentenceView view, Spots.Spot spot, Triggers.Trigger trigger) {
        for (int i = spot.next(); i < trigger.first(); i++) {
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
    private static boolean ofTopic(SentenceView view, Spots.Spot spot, Triggers.Trigger trigger) {
        if (FOUGHT.contains(trigger.frame().event())) {
            return false;
        }
        for (int i = spot.next(); i < trigger.first(); i++) {
            boolean noun = view.phraseAt(i - 1) == null && !view.is(i - 1, WordClass.POINTER);
            if (noun && view.is(i, WordClass.TOPIC)) {
                return true;
            }
        }
        return false;
    }
}

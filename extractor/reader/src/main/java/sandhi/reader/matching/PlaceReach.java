package sandhi.reader.matching;

import java.util.List;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.text.WordClass;

/** Tells whether a place in a sentence is one of what a trigger of that sentence tells, by the clauses between the two. */
final class PlaceReach {
    private final SentenceView view;
    private final Triggers.Trigger trigger;
    private final Clause clause;
    private final EventDraft draft;
    private final GrammarLists grammar;

    PlaceReach(SentenceView view, Triggers.Trigger trigger, Clause clause, EventDraft draft, GrammarLists grammar) {
        this.view = view;
        this.trigger = trigger;
        this.clause = clause;
        this.draft = draft;
        this.grammar = grammar;
    }

    /** Whether the place is one of something else that the sentence tells. */
    boolean apart(Phrase phrase) {
        return afterColon(phrase) || ofNextTalks(phrase) || gapped(phrase) || dwelling(phrase);
    }

    /** लंदन में रहने वाले नवाज शरीफ ने मांग की: where somebody lives is not where he says it. */
    private boolean dwelling(Phrase phrase) {
        return !PlaceFinder.ARMED.contains(draft.type())
                && view.verbs().stream()
                        .anyMatch(v ->
                                v.first() == phrase.next() && v.describes(view.tokens()) && !v.is(WordClass.BE_VERB));
    }

    /** Whether the place stands in the clause of the trigger, or in one that tells of the same scene. */
    boolean inside(Spots.Spot spot) {
        Phrase phrase = spot.phrase();
        return clause.holds(phrase.first())
                || before(phrase)
                || speaker(phrase)
                || there(phrase)
                || resumed(spot)
                || joined(spot);
    }

    /** शी-मोदी वार्ता: गोवा में बनेगा केंद्र: behind a colon a headline tells something else. */
    private boolean afterColon(Phrase phrase) {
        return phrase.first() >= trigger.end()
                && view.tokens().subList(trigger.end(), phrase.first()).stream().anyMatch(t -> t.is(":"));
    }

    /** युद्धविराम पर सहमत, अगली वार्ता इस्तांबुल में: the place of the talks behind the comma. */
    private boolean ofNextTalks(Phrase phrase) {
        if (phrase.first() < trigger.end() || draft.type().equals("Meeting")) {
            return false;
        }
        boolean comma = false;
        for (int i = trigger.end(); i < phrase.first(); i++) {
            comma |= view.tokens().get(i).is(",");
            if (comma && (view.is(i, WordClass.TALKS) || view.is(i, WordClass.SUMMIT))) {
                return true;
            }
        }
        return false;
    }

    /** भारत ने पोखरण में और पाकिस्तान ने चगाई में धमाके किए: each did it at a place of his own. */
    private boolean gapped(Phrase phrase) {
        Phrase own = null;
        for (Phrase other : view.phrases()) {
            boolean agent = other.is("ne") && other.head().acts() && other.first() < trigger.first();
            if (agent && other.next() <= phrase.first()) {
                own = other;
            }
            boolean next = agent
                    && own != null
                    && other.first() == phrase.next() + 1
                    && view.verbs().stream().noneMatch(v -> v.first() >= phrase.first() && v.end() <= other.first());
            if (next && draft.everybody().contains(other.head()) && own.head() != other.head()) {
                return true;
            }
        }
        return false;
    }

    /** काहिरा में Y के साथ … शुरू करने के लिए समझौते पर: in front of the infinitive or participle clauses that lead to its own. */
    private boolean before(Phrase phrase) {
        boolean chain =
                phrase.first() >= new ClauseSubjects(view, clause).outerStart() && phrase.first() < clause.first();
        Clause own = view.clause(phrase.first());
        VerbGroup verb = own.verb();
        if (!chain || verb == null) {
            return false;
        }
        String type = trigger.frame().event();
        boolean went = view.is(verb.end() - 1, WordClass.CONJUNCTIVE);
        boolean ordered = PlaceFinder.FOUGHT.contains(type) && view.is(verb.end(), WordClass.GENITIVE);
        boolean described = PlaceFinder.ARMED.contains(type) && verb.describes(view.tokens());
        return went
                || ordered
                || described
                || view.phrases().stream()
                        .anyMatch(p -> p.first() >= phrase.next()
                                && p.first() < own.end()
                                && PlaceFinder.TAKING_PART.contains(p.marker()));
    }

    /** मोदी लाहौर उतरे और नवाज शरीफ से मिले, डोभाल से मिलने अजीज दिल्ली आए: where one goes, he does what he goes for. */
    boolean goal(Spots.Spot spot) {
        List<Clause> clauses = view.all();
        Clause way = view.clause(spot.first());
        VerbGroup verb = way.verb();
        boolean goal = spot.is("nom")
                && !spot.phrase().standIn()
                && spot.phrase().kind() == Phrase.Kind.NAME
                && verb != null
                && verb.first() == spot.next()
                && (verb.is(WordClass.ARRIVAL_VERB) || verb.is(WordClass.MOTION_VERB));
        boolean apart = draft.frame.mode() != null && Whereabouts.REMOTE.contains(draft.frame.mode());
        if (!goal || apart || !PlaceFinder.MET.contains(draft.type())) {
            return false;
        }
        int at = clauses.indexOf(clause);
        int from = clauses.indexOf(way);
        boolean purpose = from == at + 1
                && clause.verb() != null
                && !clause.verb().finite()
                && view.is(clause.verb().end() - 1, WordClass.OBLIQUE_INFINITIVE);
        boolean then = at == from + 1 && (conjunction(clause.first()) || !verb.finite()) && !actor(clause);
        return purpose || then;
    }

    /** मुनीर ने काकुल में कहा कि …, रूटे ने ब्रसेल्स में मिलने के बाद … कहा: where a speaker is, he says it. */
    private boolean speaker(Phrase phrase) {
        if (!PlaceFinder.SPOKEN.contains(draft.type()) || phrase.end() > trigger.first()) {
            return false;
        }
        Clause told = view.clause(phrase.first());
        VerbGroup verb = told.verb();
        boolean his = view.phrases().stream()
                .anyMatch(p -> (p.is("ne") || p.is("nom"))
                        && told.holds(p.first())
                        && draft.fillers("actor").stream().anyMatch(p.head()::sameSide));
        if (!his || verb == null) {
            return false;
        }
        boolean speaks = verb.is(WordClass.SPEECH_VERB) && view.is(told.end(), WordClass.THAT);
        boolean then = !verb.finite() && view.is(verb.end(), WordClass.OF, WordClass.AFTER);
        return speaks || then;
    }

    /** बेसेंट कीव में थे, जहां मसौदे पर दस्तखत करने से जेलेंस्की ने मना कर दिया: जहां holds to the end of what it opens. */
    private boolean there(Phrase phrase) {
        return phrase.rule().equals("pronoun.here")
                && view.is(phrase.first(), WordClass.RELATIVE)
                && phrase.end() <= trigger.first()
                && open(phrase.end());
    }

    /** जकार्ता में, जहां सेना प्रमुख मौजूद थे, नेता सहमत हुए: the clause goes on behind a relative clause. */
    private boolean resumed(Spots.Spot spot) {
        boolean left = spot.is("mein")
                && view.tokens().size() > spot.next() + 1
                && view.tokens().get(spot.next()).is(",")
                && view.is(spot.next() + 1, WordClass.RELATIVE);
        if (!left) {
            return false;
        }
        List<Clause> clauses = view.all();
        int behind = clauses.indexOf(view.clause(spot.next() + 1)) + 1;
        return behind < clauses.size()
                && view.tokens().get(clauses.get(behind).first()).is(",")
                && clauses.get(behind).first() < trigger.first()
                && open(clauses.get(behind).first());
    }

    /** विमान को मिंस्क में उतारा और पत्रकार को गिरफ्तार किया: of two deeds that somebody does one after the other, both. */
    private boolean joined(Spots.Spot spot) {
        List<Clause> clauses = view.all();
        Clause own = view.clause(spot.first());
        boolean types = PlaceFinder.ARMED.contains(draft.type()) || PlaceFinder.MET.contains(draft.type());
        return types
                && spot.is("mein")
                && spot.head().is(EntityType.PLACE)
                && own.verb() != null
                && own.finite()
                && !own.verb().is(WordClass.BE_VERB)
                && clauses.indexOf(clause) == clauses.indexOf(own) + 1
                && conjunction(clause.first())
                && !actor(clause)
                && view.phrases().stream()
                        .anyMatch(p -> p.first() < own.end()
                                && (p.is("ne") || p.is("nom"))
                                && draft.everybody().contains(p.head()));
    }

    /** Whether neither a new relative clause nor something said stands between a token and the trigger. */
    private boolean open(int from) {
        return from <= trigger.first()
                && !view.any(from, trigger.first(), WordClass.THAT)
                && !view.any(from, trigger.first(), WordClass.RELATIVE);
    }

    private boolean conjunction(int token) {
        return grammar.conjunctions().contains(view.tokens().get(token).folded());
    }

    private boolean actor(Clause one) {
        return view.phrases().stream()
                .anyMatch(p -> one.holds(p.first())
                        && (p.is("ne") || p.is("nom") && p.head().acts()));
    }

    /** A place at the head of a sentence holds for the deeds behind it, with at most one verb between. */
    boolean leads(Phrase phrase) {
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

package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Status;
import sandhi.reader.text.WordClass;

/**
 * Fills a role that the sentence leaves out because the text before it makes clear who is meant: Hindi drops a subject that goes
 * on, and papers signed at a meeting of two are signed by those two.
 */
final class Completion {

    /** Cases of whom somebody meets. */
    private static final Set<String> WITH = Set.of("se", "saath", "ko", "beech");

    private final SentenceView view;
    private final Triggers.Trigger trigger;

    Completion(SentenceView view, Triggers.Trigger trigger) {
        this.view = view;
        this.trigger = trigger;
    }

    void of(EventDraft draft) {
        if (draft.complete() && !draft.type().equals("Signing")) {
            return;
        }
        switch (draft.type()) {
            case "Meeting" -> {
                topic(draft, "participant");
                league(draft);
                new UnnamedTalks(view, trigger).of(draft);
                other(draft);
                met(draft);
            }
            case "Visit" -> topic(draft, "visitor");
            case "Signing" -> pair(draft);
            default -> {}
        }
    }

    /** The dropped subject: whom the text was about, where the sentence has no subject of its own. */
    private void topic(EventDraft draft, String role) {
        Referent topic = view.context().topic();
        boolean verbal = trigger.verb() != null && trigger.verb().finite()
                || trigger.frame().nominal();
        boolean others = !draft.everybody().isEmpty();
        if (topic == null
                || draft.agent
                || !verbal
                || !does(role)
                || !others
                || hasSubject()
                || draft.type().equals("Meeting") && !partner(draft)
                || draft.everybody().contains(topic)) {
            return;
        }
        draft.fill(role, topic);
        draft.completed = true;
    }

    /** Whether those in a role are who does it. */
    private boolean does(String role) {
        return trigger.frame().roles().getOrDefault(role, List.of()).stream()
                .anyMatch(b -> b.markers().contains("subject"));
    }

    /** Whether somebody is met (से, के साथ): whose meeting it is may meet without the one whom the text is about. */
    private boolean partner(EventDraft draft) {
        return view.phrases().stream()
                .filter(p -> p.heads().stream().anyMatch(draft.everybody()::contains))
                .anyMatch(p -> p.is("se") || p.is("saath") || p.is("ko"));
    }

    /** वे ब्राजील में मिलेंगे, उन्होंने 6 जून को फोन किया: one of the two of whom the text tells meets the other, where nobody is named whom he meets. */
    private void other(EventDraft draft) {
        List<Referent> named = draft.fillers("participant");
        List<Referent> pair = view.context().pair();
        Clause clause = trigger.clause(view);
        boolean alone =
                view.phrases().stream().filter(p -> clause.holds(p.first())).noneMatch(p -> WITH.contains(p.marker()));
        boolean they = trigger.frame().nouns().isEmpty()
                && view.phrases().stream()
                        .anyMatch(p -> clause.holds(p.first())
                                && p.kind() == Phrase.Kind.PRONOUN
                                && view.is(p.first(), WordClass.THEY));
        boolean called = "phone".equals(trigger.frame().mode()) && draft.agent;
        if (named.size() == 1 && pair.contains(named.get(0)) && alone && (they || called) && trigger.verb() != null) {
            pair.forEach(p -> draft.fill("participant", p));
            draft.completed = true;
        }
    }

    /** इशिबा जकार्ता पहुंचे। बैठक के बाद इशिबा ने कहा: who met one of the two states of whom the text tells, where only he is named, met the other. */
    private void met(EventDraft draft) {
        List<Referent> named = draft.fillers("participant");
        List<Referent> states = view.context().states();
        int at = trigger.first();
        boolean unnamed = at > 0
                && (view.is(at - 1, WordClass.GENITIVE)
                        || view.is(at - 1, WordClass.DATIVE)
                        || view.is(at - 1, WordClass.FROM))
                && view.phrases().stream().noneMatch(p -> p.next() == at)
                && view.times().stream()
                        .noneMatch(t -> t.endToken() == at - 1); // प्रस्ताव का स्वागत, but दो घंटे की बातचीत
        boolean during =
                view.is(trigger.end(), WordClass.OF, WordClass.REALISED) || view.is(trigger.end(), WordClass.MEANWHILE);
        boolean held =
                trigger.verb() == null ? during : agent(draft) && trigger.verb().finite();
        if (named.size() != 1
                || states.size() != 2
                || draft.status != Status.OCCURRED
                || unnamed
                || !held
                || meetsSomebody()) {
            return;
        }
        for (int i = 0; i < 2; i++) {
            Referent other = states.get(1 - i);
            if (states.get(i).sameSide(named.get(0)) && !other.sameSide(named.get(0))) {
                draft.fill("participant", partner(named.get(0), other));
                draft.completed = true;
                return;
            }
        }
    }

    private boolean agent(EventDraft draft) {
        Clause clause = trigger.clause(view);
        return draft.agent
                && view.phrases().stream()
                        .anyMatch(p ->
                                clause.holds(p.first()) && draft.everybody().contains(p.head()));
    }

    /** उनसे मिले, उद्योगपतियों के साथ: the clause says whom, although the text does not name him. */
    private boolean meetsSomebody() {
        Clause clause = trigger.clause(view);
        return view.any(clause.first(), clause.end(), WordClass.WITH_WHOM)
                || view.any(trigger.first(), trigger.end(), WordClass.ATTENDED);
    }

    /** The person of a state who is told of together with another person, else the state. */
    private Referent partner(Referent one, Referent state) {
        List<Referent> pair = view.context().pair();
        return pair.contains(one)
                ? pair.stream()
                        .filter(p -> p != one && p.sharesState(state))
                        .findFirst()
                        .orElse(state)
                : state;
    }

    /** शिखर सम्मेलन 26 अक्टूबर को होगा: the summit of the league that the article is about. */
    private void league(EventDraft draft) {
        Referent league = view.context().body();
        boolean ofBody = trigger.frame().needs().getOrDefault("participant", 2) == 1;
        boolean summit = view.any(trigger.first(), trigger.end(), WordClass.SUMMIT);
        boolean talks = view.phrases().stream().anyMatch(p -> p.is("saath") || p.is("beech"));
        if (league != null && ofBody && summit && !talks && draft.everybody().isEmpty()) {
            draft.fill("participant", league);
            draft.completed = true;
        }
    }

    private boolean hasSubject() {
        return view.phrases().stream()
                .anyMatch(p -> p.is("ne")
                        || p.is("nom")
                                && p.head().acts()
                                && p.kind() != Phrase.Kind.DEMONYM
                                && !p.head().is(EntityType.COUNTRY));
    }

    /** Of a signature with one party or none, the pair that the text tells of: states for a state, persons for a person. */
    private void pair(EventDraft draft) {
        List<Referent> parties = draft.fillers("party");
        boolean told = draft.status == Status.OCCURRED
                || draft.status == Status.DENIED
                        && trigger.verb() != null
                        && trigger.verb().tense() == VerbGroup.Tense.DONE;
        boolean alone = parties.size() == 1 && draft.fillers("agreement").isEmpty() && !agreement();
        boolean failed = draft.status == Status.DENIED && !trigger.frame().complement();
        List<Referent> main = view.context().main();
        boolean planned = draft.status == Status.PLANNED
                && trigger.frame().complement()
                && parties.isEmpty()
                && main.size() == 2
                && agreement();
        boolean enough = draft.complete() && trigger.frame().needs().getOrDefault("party", 2) == 1;
        boolean lacks = parties.size() < 2 && trigger.verb() != null && !enough && does("party");
        if (!lacks || !told && !planned || alone || failed || sole() || owned()) {
            return;
        }
        boolean about =
                main.size() == 2 && parties.stream().allMatch(p -> main.stream().anyMatch(m -> m.sameSide(p)));
        List<Referent> pair = about ? main : view.pair();
        if (pair.size() != 2 || unnamedParty()) {
            return;
        }
        if (parties.isEmpty()) {
            pair.forEach(p -> draft.fill("party", p));
            draft.completed = true;
            return;
        }
        for (int i = 0; i < 2; i++) {
            if (pair.get(i).sameSide(parties.get(0))) {
                draft.fill("party", pair.get(1 - i));
                draft.completed = true;
                return;
            }
        }
    }

    /** Whether the sentence speaks of a paper of two: one alone signs orders and laws. */
    private boolean agreement() {
        return view.phrases().stream().anyMatch(p -> p.head().is(EntityType.AGREEMENT))
                || view.any(0, view.tokens().size(), WordClass.PAPER);
    }

    /** खाड़ी देशों का समझौता: whose it is stands before it. */
    private boolean owned() {
        return view.phrases().stream()
                .anyMatch(p ->
                        p.is("ka") && p.next() == trigger.first() && p.head().is(EntityType.GROUP));
    }

    /** केवल मिस्र ने: nobody else signed. */
    private boolean sole() {
        return view.phrases().stream()
                .anyMatch(p -> p.is("ne") && p.first() > 0 && view.is(p.first() - 1, WordClass.SOLE));
    }

    /** Whether somebody signs whom the text does not name: कंपनी और बैंक के बीच, कंपनियों ने. */
    private boolean unnamedParty() {
        Clause clause = trigger.clause(view);
        return new ClauseSubjects(view, clause)
                .unnamed(clause.first(), Math.max(clause.end(), trigger.first()), WordClass.PARTY_MARK);
    }
}

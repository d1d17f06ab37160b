package sandhi.reader.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.EventFrame;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/**
 * Finds the side that a stance leaves out: the only other actor of its sentence, whoever did what इसे or इस फैसले takes up, or the
 * other of the two that the text is about.
 */
final class Counterparts {
    private static final String ACTOR = "actor";
    private static final String TARGET = "target";
    /** The marker by which a frame asks for it. */
    private static final String CONTEXT = "context";

    private static final String ANY = "any";
    /** How many sentences back a demonstrative reaches. */
    private static final int REACH = 2;
    /** How many sentences back a noun reaches that tells what kind of deed it takes up. */
    private static final int FAR = 8;
    /** How many words an office before a name may have. */
    private static final int OFFICE = 6;

    /** Types that nobody takes up as somebody's deed without naming them. */
    private static final Set<String> SCENERY = Set.of("Meeting", "Visit");

    private static final String SUPPORT = "Support";
    private static final Set<String> PACTS = Set.of("Signing", "Agree");
    /** Types of what two do together. */
    private static final Set<String> SHARED = Set.of("Signing", "Agree", "Meeting");

    private static final Set<String> HOSTILE =
            Set.of("Accuse", "Sanction", "Reject", "Protest", "Threaten", "Assault", "Coerce");

    private static final List<String> DOERS = List.of("actor", "party", "participant", "visitor");

    /** Cases in which somebody only gives the scene, or the source. */
    private static final Set<String> SCENES = Set.of(
            "mein",
            "anusar",
            "dauran",
            "baad",
            "pehle",
            "madhyasthata",
            "adhyakshata",
            "nimantran",
            "badle",
            "tak",
            "liye");

    private final SentenceView view;
    private final List<SentenceView> views;
    private final List<EventDraft> before;
    private final Map<String, String> deeds;
    private final Map<String, Referent> referents;

    Counterparts(
            SentenceView view,
            List<SentenceView> views,
            List<EventDraft> before,
            Map<String, String> deeds,
            Map<String, Referent> referents) {
        this.view = view;
        this.views = views;
        this.before = before;
        this.deeds = deeds;
        this.referents = referents;
    }

    /** Fills the one side of a stance that is still open, where it is clear who is meant. */
    void settle(EventDraft draft) {
        if (!draft.frame.roles().containsKey(TARGET) || !draft.frame.roles().containsKey(ACTOR)) {
            return;
        }
        if (open(draft.frame)
                && !eachOther(draft)
                && !draft.fillers(ACTOR).isEmpty()
                && draft.fillers(TARGET).isEmpty()) {
            target(draft);
        }
    }

    /** Whether a frame lets the text around tell whom a stance is about. */
    static boolean open(EventFrame frame) {
        return frame.roles().getOrDefault(TARGET, List.of()).stream()
                .anyMatch(binding -> binding.markers().contains(CONTEXT));
    }

    private boolean eachOther(EventDraft draft) {
        Clause clause = view.clause(draft.trigger);
        return view.any(clause.first(), clause.end(), WordClass.OTHER);
    }

    private void target(EventDraft draft) {
        List<Referent> found = draft.type().equals("Assault") ? witness(draft) : List.of();
        if (found.isEmpty()) {
            found = onlyOther(draft);
        }
        if (found.isEmpty() && ownDeed(draft)) {
            return;
        }
        if (found.isEmpty() && draft.type().equals(SUPPORT)) {
            found = joined(draft);
        } else if (found.isEmpty()) {
            found = new NamedPacts(view, views, deeds).of(draft);
        }
        if (found.isEmpty()) {
            found = takenUp(draft);
        }
        if (found.isEmpty()) {
            found = shared(draft);
        }
        if (found.isEmpty()) {
            found = joined(draft);
        }
        if (found.isEmpty()) {
            found = ofPair(draft);
        }
        if (found.isEmpty()) {
            found = partner(draft);
        }
        if (found.isEmpty() && (draft.type().equals("Reject") || draft.type().equals("Accuse") && points(draft))) {
            found = speaker(draft);
        }
        for (Referent one : found) {
            draft.fill(TARGET, StatesBehind.state(one, referents));
            draft.completed = true;
        }
    }

    /** यूक्रेन की वायुसेना का कहना है कि रूस ने 85 ड्रोन दागे: of an attack the one other side of the sentence tells, whom it hit. */
    private List<Referent> witness(EventDraft draft) {
        Set<Referent> others = new LinkedHashSet<>();
        for (Phrase phrase : view.phrases()) {
            phrase.heads().stream()
                    .filter(h -> fits(draft, TARGET, h) && !h.is(EntityType.PERSON) && !own(draft, h))
                    .forEach(others::add);
        }
        return oneSide(others);
    }

    /** The one actor whom the sentence names besides, where there is just one. */
    private List<Referent> onlyOther(EventDraft draft) {
        Clause clause = view.clause(draft.trigger);
        int from = new ClauseSubjects(view, clause).outerStart();
        Set<Referent> others = new LinkedHashSet<>();
        for (Phrase phrase : view.phrases()) {
            boolean inside = phrase.first() >= from && phrase.first() < clause.end();
            boolean object = phrase.is("ko") && draft.type().equals("Request");
            if (!inside || object || calls(phrase, draft) || SCENES.contains(phrase.marker())) {
                continue;
            }
            List<Referent> strangers = phrase.heads().stream()
                    .filter(h -> fits(draft, TARGET, h) && !own(draft, h))
                    .toList();
            others.addAll(strangers);
        }
        return oneSide(others);
    }

    /** ईरान के सर्वोच्च नेता के सलाहकार वेलायती ने: whom a genitive before the actor's name calls by his office. */
    private boolean calls(Phrase phrase, EventDraft draft) {
        return phrase.is("ka")
                && view.phrases().stream()
                        .anyMatch(p -> p.first() >= phrase.next()
                                && p.first() - phrase.next() <= OFFICE
                                && draft.fillers(ACTOR).contains(p.head())
                                && p.head().is(EntityType.PERSON));
    }

    /** इसे, इस फैसले, a deed without an owner: those who did what is spoken of again. */
    private List<Referent> takenUp(EventDraft draft) {
        Clause clause = view.clause(draft.trigger);
        int from = new ClauseSubjects(view, clause).outerStart();
        List<Token> tokens = view.tokens();
        for (int i = from; i < clause.end(); i++) {
            String folded = tokens.get(i).folded();
            boolean own = draft.frame.nouns().contains(folded) && Math.abs(i - draft.trigger) <= 1;
            String types = own ? null : deeds.get(folded);
            boolean points =
                    tokens.get(i).is(WordClass.TAKEN_UP) || tokens.get(i).is(WordClass.ANSWER);
            String next = i + 1 < tokens.size() ? tokens.get(i + 1).folded() : "";
            if (points && view.is(i + 1, WordClass.ON)) {
                return speaker(draft); // इस पर
            }
            points &= !deeds.containsKey(next);
            List<Referent> sides = types == null || !draft.type().equals(SUPPORT) ? List.of() : sides(draft, types);
            if (sides.isEmpty() && types != null && draft.type().equals(SUPPORT)) {
                sides = new NamedPacts(view, views, deeds).of(draft);
            }
            if (!sides.isEmpty()) {
                return sides;
            }
            List<Referent> doers = types == null && !points ? List.of() : doers(draft, types == null ? ANY : types);
            if (!doers.isEmpty()) {
                return doers;
            }
        }
        return List.of();
    }

    /** शी ने मुलाकात को सफल बताया: praise for what one has done together with another backs nobody. */
    private boolean ownDeed(EventDraft draft) {
        if (!draft.type().equals(SUPPORT)) {
            return false;
        }
        Clause clause = view.clause(draft.trigger);
        for (int i = new ClauseSubjects(view, clause).outerStart(); i < clause.end(); i++) {
            String types = deeds.get(view.tokens().get(i).folded());
            boolean pointed = types == null
                    && view.tokens().get(i).is(WordClass.TAKEN_UP)
                    && !deeds.containsKey(
                            i + 1 < clause.end() ? view.tokens().get(i + 1).folded() : "");
            if (pointed && took(draft, PACTS, REACH)) {
                return true;
            }
            Set<String> wanted = types == null ? Set.of() : Set.of(types.split(" "));
            if (wanted.stream().anyMatch(SHARED::contains)) {
                boolean main = view.context().main().stream().anyMatch(side -> own(draft, side));
                return main || took(draft, wanted, FAR);
            }
        }
        return false;
    }

    /** Whether the actor took part in what was told last of the given types. */
    private boolean took(EventDraft draft, Set<String> types, int reach) {
        for (int i = before.size() - 1; i >= 0 && draft.sentence - before.get(i).sentence <= reach; i--) {
            EventDraft other = before.get(i);
            if (types.contains(other.type()) && other.complete()) {
                return other.everybody().stream().anyMatch(r -> own(draft, r));
            }
        }
        return false;
    }

    /** समझौते का स्वागत किया: of a pact or of talks that others back, the two whom the article is about. */
    private List<Referent> sides(EventDraft draft, String types) {
        List<Referent> sides = view.context().main();
        boolean shared = List.of(types.split(" ")).stream().anyMatch(SHARED::contains);
        boolean stranger = sides.stream().noneMatch(side -> own(draft, side));
        return shared && stranger ? sides : List.of();
    }

    /** Whether the clause takes up what was told (इसे, इस कदम). */
    private boolean points(EventDraft draft) {
        Clause clause = view.clause(draft.trigger);
        return view.any(new ClauseSubjects(view, clause).outerStart(), clause.end(), WordClass.TAKEN_UP);
    }

    private static List<Referent> targets(EventDraft draft, EventDraft other) {
        return other.fillers(TARGET).stream()
                .filter(t -> !own(draft, t) && fits(draft, TARGET, t))
                .toList();
    }

    /** Who said what was told last. */
    private List<Referent> speaker(EventDraft draft) {
        Referent subject = view.context().subject();
        boolean other = subject != null && !own(draft, subject) && fits(draft, TARGET, subject);
        return other ? List.of(subject) : List.of();
    }

    /** Those who did what was told last of the given types. */
    private List<Referent> doers(EventDraft draft, String types) {
        boolean any = types.equals(ANY);
        Set<String> wanted = Set.of(types.split(" "));
        int reach = any ? REACH : wanted.contains("Signing") ? Integer.MAX_VALUE : FAR;
        for (int i = before.size() - 1; i >= 0 && draft.sentence - before.get(i).sentence <= reach; i--) {
            EventDraft other = before.get(i);
            boolean later = other.sentence == draft.sentence && other.trigger >= draft.trigger;
            boolean wrong = any ? SCENERY.contains(other.type()) : !wanted.contains(other.type());
            if (later || wrong || !other.complete()) {
                continue;
            }
            List<Referent> alike = any && other.type().equals(draft.type()) ? targets(draft, other) : List.of();
            if (!alike.isEmpty()) {
                return alike;
            }
            List<Referent> papers = other.fillers("agreement");
            if (draft.type().equals(SUPPORT) && papers.size() == 1) {
                return papers;
            }
            List<Referent> doers = DOERS.stream()
                    .flatMap(role -> other.fillers(role).stream())
                    .filter(d -> !own(draft, d) && fits(draft, TARGET, d))
                    .toList();
            if (!doers.isEmpty()) {
                return doers;
            }
        }
        return List.of();
    }

    /** अ ने ब की सदस्यता निलंबित की और स ने मदद रोक दी: the target of what the sentence has just told. */
    private List<Referent> shared(EventDraft draft) {
        for (int i = before.size() - 1; i >= 0 && before.get(i).sentence == draft.sentence; i--) {
            EventDraft other = before.get(i);
            List<Referent> targets = targets(draft, other);
            boolean alike = HOSTILE.contains(other.type()) == HOSTILE.contains(draft.type());
            if (alike && other.complete() && other.trigger < draft.trigger && !targets.isEmpty()) {
                return targets;
            }
        }
        return List.of();
    }

    /** ब ने भी निंदा की: who does the same as another does it to the same one. */
    private List<Referent> joined(EventDraft draft) {
        Clause clause = view.clause(draft.trigger);
        boolean too = view.any(clause.first(), clause.end(), WordClass.TOO);
        for (int i = before.size() - 1; too && i >= 0 && draft.sentence - before.get(i).sentence <= REACH; i--) {
            EventDraft other = before.get(i);
            List<Referent> targets = targets(draft, other);
            if (other.complete() && other.type().equals(draft.type()) && !targets.isEmpty()) {
                return targets;
            }
        }
        return List.of();
    }

    /** With whom the text last told that the actor had to do, if it was one. */
    private List<Referent> partner(EventDraft draft) {
        if (draft.fillers(ACTOR).size() != 1) {
            return List.of();
        }
        for (int i = before.size() - 1; i >= 0 && draft.sentence - before.get(i).sentence <= FAR; i--) {
            EventDraft other = before.get(i);
            List<Referent> all = other.everybody();
            boolean ours = other.complete()
                    && all.stream().anyMatch(r -> side(r, draft.fillers(ACTOR).get(0)));
            List<Referent> others = all.stream()
                    .filter(r -> !own(draft, r) && fits(draft, TARGET, r))
                    .toList();
            if (ours && !others.isEmpty()) {
                return others.size() == 1 ? others : List.of();
            }
        }
        return List.of();
    }

    /** The other one of the two states that the text is about. */
    private List<Referent> ofPair(EventDraft draft) {
        List<Referent> pair = view.context().states();
        if (pair.size() != 2 || draft.fillers(ACTOR).size() != 1) {
            return List.of();
        }
        Referent actor = draft.fillers(ACTOR).get(0);
        for (int i = 0; i < 2; i++) {
            Referent other = pair.get(1 - i);
            if (side(pair.get(i), actor) && !side(other, actor) && fits(draft, TARGET, other)) {
                return List.of(other);
            }
        }
        return List.of();
    }

    private static boolean own(EventDraft draft, Referent referent) {
        return draft.everybody().stream().anyMatch(r -> side(r, referent));
    }

    /** The first of several who are all of one side, none where there are more sides. */
    private static List<Referent> oneSide(Set<Referent> several) {
        Set<String> sides = several.stream().map(Counterparts::sideKey).collect(Collectors.toSet());
        return sides.size() == 1 ? List.of(several.iterator().next()) : List.of();
    }

    private static boolean side(Referent a, Referent b) {
        return sideKey(a).equals(sideKey(b));
    }

    private static String sideKey(Referent referent) {
        return referent.country() != null ? referent.country() : referent.key();
    }

    private static boolean fits(EventDraft draft, String role, Referent referent) {
        if (!referent.acts()) {
            return false;
        }
        for (EventFrame.Binding binding : draft.frame.roles().getOrDefault(role, List.of())) {
            if (binding.types().contains(referent.type())
                    || referent.is(EntityType.PERSON) && binding.types().contains(EntityType.COUNTRY)) {
                return true;
            }
        }
        return false;
    }
}

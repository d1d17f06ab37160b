package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.WordClass;

/** Finds the phrases right beside a trigger. */
final class Neighbours {
    /** Kinds of bodies of states. */
    private static final Set<String> LEAGUES = Set.of("bloc", "alliance", "international");

    private static final Set<String> OPENING = Set.of("nom", "ka", "adj");

    private final SentenceView view;
    private final Triggers.Trigger trigger;

    Neighbours(SentenceView view, Triggers.Trigger trigger) {
        this.view = view;
        this.trigger = trigger;
    }

    /** फोन कर पुतिन को: the first phrase with the marker behind the trigger. */
    List<Referent> behind(String marker, Set<EntityType> types, EventDraft draft) {
        return view.phrases().stream()
                .filter(p -> p.is(marker) && p.first() >= trigger.end() && Fit.free(p, types, draft))
                .findFirst()
                .map(p -> Fit.heads(p, types))
                .orElse(List.of());
    }

    /** ब्रिक्स शिखर सम्मेलन होगा: the body in the name of the gathering that is told of; where one was held (में हुए … में) somebody attends it. */
    List<Referent> inside(Set<EntityType> types) {
        Phrase gathering = view.phraseAt(trigger.first());
        boolean told = trigger.verb() != null && trigger.verb().first() >= trigger.end();
        return view.inner().stream()
                .filter(p -> told && gathering != null && p.first() >= gathering.first() && p.end() <= gathering.end())
                .flatMap(p -> Fit.heads(p, types).stream())
                .limit(1)
                .toList();
    }

    /** विलनियस में मौजूद ज़ेलेंस्की ने: a marked phrase right behind the trigger. */
    List<Referent> right(String marker, Set<EntityType> types, EventDraft draft) {
        return view.phrases().stream()
                .filter(p -> p.is(marker) && p.first() == trigger.end() && Fit.free(p, types, draft))
                .findFirst()
                .map(p -> Fit.heads(p, types))
                .orElse(List.of());
    }

    /** काबुल पर कब्जा करने वाले तालिबान: whom the participle describes. */
    List<Referent> described(Set<EntityType> types, EventDraft draft) {
        VerbGroup verb = trigger.verb();
        boolean before = verb != null && (verb.describes(view.tokens()) || went(verb) || closes(verb) || stands(verb));
        Phrase phrase = before ? view.phraseAt(verb.end()) : null;
        if (phrase == null || !Fit.free(phrase, types, draft)) {
            return List.of();
        }
        List<Referent> heads = Fit.heads(phrase, types);
        return phrase.is("beech") && heads.size() > 1 ? heads.subList(0, 1) : heads;
    }

    /** कि अ का कदम … खतरा है: who, or whose thing, opens the clause that the trigger closes. */
    List<Referent> opening(Clause clause, Set<EntityType> types, EventDraft draft) {
        return view.phrases().stream()
                .filter(p -> clause.holds(p.first()) && OPENING.contains(p.marker()))
                .findFirst()
                .filter(p -> p.end() <= trigger.first() && Fit.free(p, types, draft))
                .map(p -> Fit.heads(p, types))
                .orElse(List.of());
    }

    /** A marked phrase right before the trigger; a particle may stand between. */
    List<Referent> adjacent(String marker, Set<EntityType> types, EventDraft draft) {
        for (Phrase phrase : view.phrases()) {
            int gap = trigger.first() - phrase.next();
            boolean near = gap == 0 || gap == 1 && view.is(phrase.next(), WordClass.BESIDE);
            boolean named = !phrase.rule().equals("pronoun.here");
            if (phrase.is(marker) && named && near && Fit.free(phrase, types, draft)) {
                return Fit.heads(phrase, types);
            }
        }
        return List.of();
    }

    /** जापान आने का न्योता, जापान की यात्रा का निमंत्रण: the state to which somebody is asked to come, where it is not his own. */
    List<Referent> hosting(Set<EntityType> types, EventDraft draft) {
        for (Phrase phrase : view.phrases()) {
            int gap = trigger.first() - phrase.next();
            boolean come = view.verbs().stream()
                    .anyMatch(v -> v.first() == phrase.next() && !v.finite() && v.is(WordClass.COME_VERB));
            boolean stay = phrase.is("ka") && view.is(phrase.next(), WordClass.STAY);
            boolean other = draft.everybody().stream().noneMatch(e -> e.sameSide(phrase.head()));
            if (gap > 0 && gap <= 4 && (come || stay) && other && Fit.free(phrase, types, draft)) {
                return Fit.heads(phrase, types);
            }
        }
        return List.of();
    }

    /** यहां, वहां: the place that the text is about. */
    List<Referent> here(Set<EntityType> types, Predicate<Phrase> inReach) {
        return view.phrases().stream()
                .filter(p -> p.rule().equals("pronoun.here") && inReach.test(p))
                .flatMap(p -> Fit.heads(p, types).stream())
                .limit(1)
                .toList();
    }

    /** Whether a phrase means an unnamed holder of an office; the leaders of a league are the league: नाटो नेताओं का सम्मेलन. */
    boolean holder(Phrase phrase) {
        boolean league =
                (phrase.head().is(EntityType.ORGANIZATION) || phrase.head().is(EntityType.GROUP))
                        && phrase.head().country() == null
                        && view.tokens().get(phrase.end() - 1).is(WordClass.OBLIQUE_PLURAL);
        return phrase.kind() == Phrase.Kind.TITLE && phrase.standIn() && !league;
    }

    /** अप्रैल में हुए समझौते को उन्होंने गलत बताया: who speaks of an accord that was made is no party to it. */
    boolean toldOf() {
        VerbGroup verb = trigger.verb();
        return trigger.frame().event().equals("Signing")
                && verb != null
                && !verb.finite()
                && verb.end() <= trigger.first()
                && verb.is(WordClass.BE_VERB);
    }

    /** हनोई पहुंचे मैक्रों ने, पुतिन से मिले डोभाल: of one who goes or meets the participle describes the person behind it. */
    boolean went(VerbGroup verb) {
        Phrase behind = view.phraseAt(verb.end());
        return trigger.frame().nouns().isEmpty()
                && EventDates.moves(trigger)
                && verb.tense() == VerbGroup.Tense.DONE
                && !verb.finite()
                && !view.is(verb.end() - 1, WordClass.CONJUNCTIVE)
                && behind != null
                && behind.first() == verb.end()
                && (behind.head().is(EntityType.PERSON) || holder(behind));
    }

    /** सोमवार को वॉशिंगटन जाएंगे जेलेंस्की: in headlines whoever goes or meets stands behind his verb, and ends the headline or its part. */
    boolean closes(VerbGroup verb) {
        Phrase behind = view.phraseAt(verb.end());
        return trigger.frame().nouns().isEmpty()
                && EventDates.moves(trigger)
                && verb.finite()
                && behind != null
                && behind.first() == verb.end()
                && behind.is("nom")
                && (behind.head().is(EntityType.PERSON) || holder(behind))
                && (behind.end() == view.tokens().size()
                        || view.tokens().get(behind.end()).isPunctuation());
    }

    /** अ की ओर से X और ब की ओर से Y ने: X acts too. */
    boolean onBehalf(Phrase phrase) {
        return phrase.is("nom")
                && phrase.head().is(EntityType.PERSON)
                && view.phrases().stream().anyMatch(p -> p.is("dvara") && p.next() == phrase.first());
    }

    /** सर्बिया की यूरोपीय संघ सदस्यता का समर्थन: a bare name right behind a genitive describes what is owned. */
    boolean owned(Phrase phrase) {
        return view.phrases().stream().anyMatch(p -> p.is("ka") && p.next() == phrase.first());
    }

    /** रोक हटाने वाले प्रस्ताव पर: what a thing does that has no name binds nobody. */
    boolean ofThing() {
        VerbGroup verb = trigger.verb();
        return verb != null
                && trigger.frame().event().equals("Agree")
                && verb.describes(view.tokens())
                && view.phraseAt(verb.end()) == null;
    }

    /** अमेरिका पर भड़का ईरान: in headlines who stands alone behind the verb is its subject, where nobody acts before it. */
    private boolean stands(VerbGroup verb) {
        Phrase behind = view.phraseAt(verb.end());
        return trigger.frame().roles().containsKey("actor")
                && verb.tense() == VerbGroup.Tense.DONE
                && !verb.passive()
                && !view.is(verb.end() - 1, WordClass.CONJUNCTIVE)
                && behind != null
                && behind.first() == verb.end()
                && behind.is("nom")
                && behind.head().acts()
                && (behind.end() == view.tokens().size()
                        || view.tokens().get(behind.end()).isPunctuation())
                && view.phrases().stream()
                        .noneMatch(p -> p.end() <= verb.first()
                                && (p.is("ne") || p.is("nom") && p.head().acts()));
    }

    /** नाटो के विदेश मंत्री मिले, अफ्रीकी संघ ने बैठक की: a league of states, or its people, that does something by itself. */
    List<Referent> league(Set<EntityType> types, Clause clause) {
        boolean people = trigger.frame().nouns().isEmpty();
        return view.phrases().stream()
                .filter(p -> clause.holds(p.first()) && p.end() <= trigger.first())
                .filter(p -> (p.is("nom") || p.is("ne")) && (p.standIn() || !people))
                .filter(p -> p.heads().size() == 1 && types.contains(p.head().type()) && ofStates(p.head()))
                .map(Phrase::head)
                .limit(1)
                .toList();
    }

    private static boolean ofStates(Referent body) {
        return body.listed() != null
                && body.country() == null
                && (body.is(EntityType.GROUP) || LEAGUES.contains(body.listed().kind()));
    }

    /** किशिदा का हवाई अड्डे पर मंत्री ने स्वागत किया: the genitive that leads to the trigger over who does it, where and when. */
    List<Referent> chain(Set<EntityType> types, EventDraft draft) {
        int at = trigger.first();
        for (int i = view.phrases().size() - 1; i >= 0; i--) {
            Phrase phrase = view.phrases().get(i);
            if (phrase.first() >= trigger.first()) {
                continue;
            }
            boolean leads = at == phrase.next() || circumstance(phrase.next(), at);
            if (!leads) {
                return List.of();
            }
            if (phrase.is("ka")) {
                return Fit.free(phrase, types, draft) ? Fit.heads(phrase, types) : List.of();
            }
            at = phrase.first();
        }
        return List.of();
    }

    /** हवाई अड्डे पर, सोमवार को: no more than a place or time without a name stands between. */
    private boolean circumstance(int from, int to) {
        return to > from
                && to - from <= 4
                && view.is(to - 1, WordClass.POSTPOSITION)
                && !view.is(to - 1, WordClass.GENITIVE)
                && !view.any(from, to - 1, WordClass.GENITIVE)
                && view.tokens().subList(from, to).stream().noneMatch(sandhi.reader.text.Token::isPunctuation);
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;
import sandhi.reader.times.Timex;

/** Whoever meets the people of several states one after the other (बोरिक तथा मिलेई से भेंट की) meets each of them; who sits down with them (के साथ, के बीच) meets them all. */
final class Partners {
    private static final String ROLE = "participant";
    private static final String PARTY = "party";

    private Partners() {}

    /** The meetings that a telling of one stands for. */
    static List<EventDraft> settle(EventDraft draft, SentenceView view, Clause clause) {
        if (draft.type().equals("Signing")) {
            return accords(draft, view, clause);
        }
        List<Referent> everybody = draft.fillers(ROLE);
        Phrase met = draft.type().equals("Meeting") ? met(everybody, view, clause) : null;
        if (met == null) {
            return List.of(draft);
        }
        List<Referent> partners = new ArrayList<>(met.heads());
        boolean apart = each(view, clause);
        for (Phrase phrase : view.phrases()) {
            if (clause.holds(phrase.first()) && phrase.is("badle") && besides(view, phrase)) {
                apart = true;
                phrase.heads().stream()
                        .filter(h -> h.is(EntityType.PERSON) && !partners.contains(h))
                        .forEach(partners::add);
            }
        }
        List<Referent> own =
                everybody.stream().filter(r -> !partners.contains(r)).toList();
        if (own.size() != 1 || partners.size() < 2 || !known(own.get(0), partners) && !apart) {
            return List.of(draft);
        }
        List<EventDraft> drafts = new ArrayList<>();
        for (Referent partner : partners) {
            EventDraft one =
                    new EventDraft(draft.frame, draft.sentence, draft.trigger, draft.nominal, draft.status, draft.span);
            one.fill(ROLE, own.get(0));
            one.fill(ROLE, partner);
            one.copyCircumstances(draft);
            drafts.add(one);
        }
        return drafts;
    }

    /** यूएई (फरवरी 2022) और ऑस्ट्रेलिया (अप्रैल 2022) से करार: with a time of its own for each, so many accords. */
    private static List<EventDraft> accords(EventDraft draft, SentenceView view, Clause clause) {
        for (Phrase phrase : view.phrases()) {
            List<Timex> times = view.times().stream()
                    .filter(t -> t.firstToken() >= phrase.first() && t.endToken() <= phrase.end() && t.date() != null)
                    .toList();
            boolean each = clause.holds(phrase.first())
                    && times.size() > 1
                    && times.size() == phrase.heads().size()
                    && draft.fillers(PARTY).containsAll(phrase.heads());
            if (each) {
                List<EventDraft> drafts = new ArrayList<>();
                for (int i = 0; i < times.size(); i++) {
                    EventDraft one = new EventDraft(
                            draft.frame, draft.sentence, draft.trigger, draft.nominal, draft.status, draft.span);
                    one.copyCircumstances(draft);
                    draft.fillers(PARTY).stream()
                            .filter(p -> !phrase.heads().contains(p))
                            .forEach(p -> one.fill(PARTY, p));
                    one.fill(PARTY, phrase.heads().get(i));
                    one.time = times.get(i);
                    one.date = times.get(i).date();
                    drafts.add(one);
                }
                return drafts;
            }
        }
        return List.of(draft);
    }

    private static @org.jspecify.annotations.Nullable Phrase met(
            List<Referent> everybody, SentenceView view, Clause clause) {
        boolean apart = each(view, clause);
        for (Phrase phrase : view.phrases()) {
            boolean persons =
                    phrase.heads().stream().noneMatch(h -> h.is(EntityType.COUNTRY) || h.is(EntityType.PLACE));
            boolean partners = (phrase.is("se") && (persons || apart) || phrase.is("saath") && apart)
                    && clause.holds(phrase.first())
                    && everybody.containsAll(phrase.heads());
            if (partners) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether it is known that all of them are of other states than the one who meets them. */
    private static boolean known(Referent own, List<Referent> partners) {
        return partners.stream()
                .allMatch(r -> r.country() != null && !r.country().equals(own.country()));
    }

    /** दोनों से, अलग-अलग: said outright. */
    private static boolean each(SentenceView view, Clause clause) {
        List<Token> tokens = view.tokens().subList(clause.first(), clause.end());
        return tokens.stream().anyMatch(t -> t.is(WordClass.APART));
    }

    /** के अलावा, के साथ-साथ: others, and he too. */
    private static boolean besides(SentenceView view, Phrase phrase) {
        List<Token> marker = view.tokens().subList(phrase.end(), phrase.next());
        long together = marker.stream().filter(t -> t.is(WordClass.TOGETHER)).count();
        return together > 1 || marker.stream().anyMatch(t -> t.is(WordClass.BESIDES));
    }
}

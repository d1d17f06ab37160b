package sandhi.reader.matching;

import sandhi.reader.facts.EntityType;
import sandhi.reader.text.WordClass;

/** Tells the clauses whose verb says what should be done: a subjunctive or an imperative. */
final class Wishes {
    private Wishes() {}

    /** करे, करें, न हो: a form that is nothing else. */
    static boolean clear(Clause clause) {
        VerbGroup verb = clause.verb();
        boolean may = verb != null
                && verb.finite()
                && verb.tense() == VerbGroup.Tense.MAY
                && verb.classes().stream().noneMatch(c -> c.contains(WordClass.WISH_VERB))
                && verb.classes().stream().noneMatch(c -> c.contains(WordClass.DOUBT_VERB));
        return may && !clause.conditional();
    }

    /** इजरायल हमले रोके: a form that could be a perfective, of which the unmarked state before it shows that it is none. */
    static boolean unclear(SentenceView view, Clause clause) {
        VerbGroup verb = clause.verb();
        boolean could = verb != null
                && verb.finite()
                && verb.tense() == VerbGroup.Tense.DONE
                && !verb.passive()
                && !clause.conditional()
                && !verb.classes().get(verb.classes().size() - 1).contains(WordClass.IRREGULAR_VERB)
                && view.is(verb.end() - 1, WordClass.SUBJUNCTIVE_FORM);
        boolean agent = view.phrases().stream().anyMatch(p -> clause.holds(p.first()) && p.is("ne"));
        return could
                && !agent
                && view.phrases().stream()
                        .anyMatch(p -> clause.holds(p.first())
                                && p.is("nom")
                                && p.heads().size() == 1
                                && p.kind() == Phrase.Kind.NAME
                                && !p.standIn()
                                && p.first() <= clause.first() + 2
                                && (p.head().is(EntityType.COUNTRY) || p.head().is(EntityType.ORGANIZATION)));
    }
}

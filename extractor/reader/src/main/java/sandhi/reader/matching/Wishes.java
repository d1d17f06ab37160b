package sandhi.reader.matching;

import java.util.List;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Tells the clauses whose verb says what should be done: a subjunctive or an imperative. */
final class Wishes {
    /** Verbs behind another that make a subjunctive a doubt: साजिश रच रहे हों, कर सकें. */
    private static final List<String> NO_WISH = List.of("सक", "पा", "रह", "चुक");

    /** Verbs whose perfective looks like no other form: गए, किए. */
    private static final List<String> IRREGULAR = List.of("जा", "कर", "दे", "ले", "हो", "पी");

    private Wishes() {}

    /** करे, करें, न हो: a form that is nothing else. */
    static boolean clear(Clause clause) {
        VerbGroup verb = clause.verb();
        boolean may = verb != null
                && verb.finite()
                && verb.tense() == VerbGroup.Tense.MAY
                && verb.classes().stream().noneMatch(c -> c.contains(WordClass.WISH_VERB))
                && NO_WISH.stream().noneMatch(verb::has);
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
                && !IRREGULAR.contains(verb.stems().get(verb.stems().size() - 1))
                && wishful(view.tokens().get(verb.end() - 1));
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

    private static boolean wishful(Token last) {
        return last.folded().endsWith("े") || last.folded().endsWith("ए");
    }
}

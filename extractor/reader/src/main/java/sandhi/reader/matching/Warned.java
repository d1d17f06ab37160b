package sandhi.reader.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.WordClass;

/**
 * Finds whom a threat is meant for in what it says: whoever is told what not to do (अगर अ ने … तो), and whoever harm will come to (तो ब पर
 * हमला होगा, तो ब जिम्मेदार होगा); where it sets no condition, whom it names first.
 */
final class Warned {
    /** Cases of those who stand beside what is said, and are not meant by it. */
    private static final Set<String> ASIDE = Set.of("mein", "anusar", "saath", "badle", "dauran");

    /** Cases of those whom harm comes to. */
    private static final List<String> HARMED = List.of("ko", "par", "khilaf");

    private final SentenceView view;
    private final Belongings belongings;
    private final Set<EntityType> types;
    private final EventDraft draft;

    Warned(SentenceView view, Belongings belongings, Set<EntityType> types, EventDraft draft) {
        this.view = view;
        this.belongings = belongings;
        this.types = types;
        this.draft = draft;
    }

    /** Those whom what somebody says is meant for; nobody where he says nothing or names only his own side. */
    List<Referent> by(@Nullable Clause told) {
        if (told == null) {
            return List.of();
        }
        List<Phrase> strangers = view.phrases().stream()
                .filter(p -> p.first() >= told.first() && stranger(p) && !conceded(p))
                .toList();
        Set<Referent> meant = new LinkedHashSet<>();
        for (Phrase phrase : conditional(told) ? strangers : List.<Phrase>of()) {
            boolean doer = phrase.is("ne") || phrase.is("nom") && phrase.head().acts();
            boolean harmed =
                    !condition(phrase) && HARMED.stream().anyMatch(m -> phrase.is(m) || belongings.owns(phrase, m));
            if (doer || harmed) {
                meant.addAll(Fit.heads(phrase, types));
            }
        }
        return !meant.isEmpty()
                ? List.copyOf(meant)
                : strangers.stream()
                        .filter(p -> !ASIDE.contains(p.marker()))
                        .findFirst()
                        .map(p -> Fit.heads(p, types))
                        .orElse(List.of());
    }

    /** Whoever the condition of a clause is about: अगर अ ने सीमा लांघी तो …. */
    List<Referent> provokers(Clause of) {
        List<Clause> clauses = view.all();
        for (int i = clauses.indexOf(of) - 1; i >= 0 && condition(clauses.get(i)); i--) {
            Clause clause = clauses.get(i);
            for (Phrase phrase : view.phrases()) {
                boolean doer =
                        phrase.is("ne") || phrase.is("nom") && phrase.head().acts();
                if (doer && clause.holds(phrase.first()) && stranger(phrase)) {
                    return Fit.heads(phrase, types);
                }
            }
        }
        return List.of();
    }

    private boolean stranger(Phrase phrase) {
        return phrase.kind() != Phrase.Kind.PRONOUN
                && Fit.free(phrase, types, draft)
                && phrase.heads().stream()
                        .noneMatch(h -> draft.everybody().stream().anyMatch(e -> e.sameSide(h)));
    }

    /** चाहे रूस साथ दे या न दे: what changes nothing. */
    private boolean conceded(Phrase phrase) {
        Clause clause = view.clause(phrase.first());
        return view.any(clause.first(), phrase.first(), WordClass.CONCESSION);
    }

    private boolean conditional(Clause told) {
        return view.all().stream().anyMatch(c -> c.first() >= told.first() && condition(c));
    }

    private boolean condition(Phrase phrase) {
        return condition(view.clause(phrase.first()));
    }

    private boolean condition(Clause clause) {
        return clause.conditional()
                || clause.end() < view.tokens().size() && view.is(clause.end(), WordClass.CONSEQUENCE);
    }
}

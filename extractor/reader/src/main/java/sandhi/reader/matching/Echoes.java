package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.times.Timex;

/** A clause without a verb of its own, behind a conjunction, repeats that before it: वांग से उनकी बात हुई और रविवार को छिन कांग से; वह पेरिस जाएंगे और शी बर्लिन. */
final class Echoes {
    private static final Set<String> MET = Set.of("se", "saath");
    private static final String PARTICIPANT = "participant";
    private static final String VISITOR = "visitor";

    private final Set<String> conjunctions;

    Echoes(GrammarLists grammar) {
        this.conjunctions = grammar.conjunctions();
    }

    /** The deed that a draft tells, and the one that a clause behind it repeats, if any. */
    List<EventDraft> settle(EventDraft draft, SentenceView view, Clause clause) {
        boolean meeting = draft.type().equals("Meeting");
        boolean told = meeting || draft.type().equals("Visit");
        Clause echo = told && draft.verb != null && draft.verb.finite() ? behind(view, clause) : null;
        EventDraft other =
                echo == null ? null : meeting ? meeting(draft, view, clause, echo) : visit(draft, view, echo);
        return other == null ? List.of(draft) : List.of(draft, other);
    }

    private @Nullable Clause behind(SentenceView view, Clause clause) {
        int at = view.all().indexOf(clause) + 1;
        Clause echo = at > 0 && at < view.all().size() ? view.all().get(at) : null;
        boolean joined = echo != null
                && echo.verb() == null
                && conjunctions.contains(view.tokens().get(echo.first()).folded());
        return joined ? echo : null;
    }

    private static @Nullable EventDraft meeting(EventDraft draft, SentenceView view, Clause clause, Clause echo) {
        List<Referent> before = partners(view, clause);
        List<Referent> partners = partners(view, echo);
        List<Referent> own = new ArrayList<>(subjects(view, echo));
        if (own.isEmpty()) {
            draft.fillers(PARTICIPANT).stream().filter(p -> !before.contains(p)).forEach(own::add);
        }
        if (before.isEmpty() || partners.isEmpty() || partners.stream().anyMatch(own::contains)) {
            return null;
        }
        EventDraft other = copy(draft, view, echo);
        own.forEach(o -> other.fill(PARTICIPANT, o));
        partners.forEach(p -> other.fill(PARTICIPANT, p));
        return other;
    }

    private static @Nullable EventDraft visit(EventDraft draft, SentenceView view, Clause echo) {
        Referent goal = null;
        for (Phrase phrase : view.phrases()) {
            boolean last = phrase.end() >= echo.end()
                    || view.tokens().get(phrase.end()).isPunctuation();
            boolean goes = echo.holds(phrase.first())
                    && phrase.is("nom")
                    && phrase.head().locates()
                    && last
                    && phrase.head().country() != null;
            goal = goes && phrase.heads().size() == 1 ? phrase.head() : goal;
        }
        List<Referent> own = subjects(view, echo);
        List<Referent> visitors = own.isEmpty() ? draft.fillers(VISITOR) : own;
        if (goal == null || visitors.isEmpty() || draft.fillers("destination").isEmpty()) {
            return null;
        }
        EventDraft other = copy(draft, view, echo);
        visitors.forEach(v -> other.fill(VISITOR, v));
        other.fill("destination", goal);
        other.place = goal.is(EntityType.PLACE) ? goal : null;
        return other;
    }

    private static List<Referent> partners(SentenceView view, Clause clause) {
        return view.phrases().stream()
                .filter(p -> clause.holds(p.first()) && MET.contains(p.marker()))
                .filter(p -> p.head().is(EntityType.PERSON)
                        || p.kind() == Phrase.Kind.TITLE && p.head().acts())
                .flatMap(p -> p.heads().stream())
                .toList();
    }

    private static List<Referent> subjects(SentenceView view, Clause echo) {
        return view.phrases().stream()
                .filter(p -> echo.holds(p.first()) && (p.is("nom") || p.is("ne")))
                .filter(p -> p.heads().stream().allMatch(h -> h.is(EntityType.PERSON)))
                .flatMap(p -> p.heads().stream())
                .toList();
    }

    private static EventDraft copy(EventDraft draft, SentenceView view, Clause echo) {
        EventDraft other =
                new EventDraft(draft.frame, draft.sentence, draft.trigger, draft.nominal, draft.status, draft.span);
        other.copyCircumstances(draft);
        other.place = view.phrases().stream()
                .filter(p -> echo.holds(p.first()) && p.is("mein") && p.head().is(EntityType.PLACE))
                .map(Phrase::head)
                .findFirst()
                .orElse(null);
        for (Timex time : view.times()) {
            if (echo.holds(time.firstToken()) && time.date() != null) {
                other.time = time;
                other.date = time.date();
            }
        }
        return other;
    }
}

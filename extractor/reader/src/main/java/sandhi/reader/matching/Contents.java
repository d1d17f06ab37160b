package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Finds what somebody says in the clause that goes with his verb: behind कि, or in quotation marks behind it or before it. */
final class Contents {
    private final SentenceView view;
    private final Clause clause;

    Contents(SentenceView view, Clause clause) {
        this.view = view;
        this.clause = clause;
    }

    /** Whether a clause opens with कि. */
    boolean opens(Clause one) {
        return view.tokens().get(one.first()).is(WordClass.THAT);
    }

    /** Whether a clause is what somebody says: behind कि, or in quotation marks behind a verb of saying. */
    boolean said(Clause one) {
        return opens(one) || quote(one) > 0;
    }

    /** Where a clause begins to quote what the clause before says (अ ने कहा, "…"); -1 where it does not. */
    private int quote(Clause one) {
        int at = view.all().indexOf(one);
        VerbGroup verb = at > 0 ? view.all().get(at - 1).verb() : null;
        List<Token> tokens = view.tokens();
        for (int i = one.first(); i < Math.min(one.end() - 1, one.first() + 3); i++) {
            boolean opens = tokens.get(i).is("'")
                    || tokens.get(i).is("\"")
                    || i == one.first()
                            && (tokens.get(i).is("-") || tokens.get(i).is(":"));
            if (opens && verb != null && verb.is(WordClass.SPEECH_VERB)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The number of the first clause of what is said; -1 where nothing is. */
    int at() {
        List<Clause> clauses = view.all();
        int own = clauses.indexOf(clause);
        for (int i = own + 1; i > 0 && i < clauses.size(); i++) {
            if (said(clauses.get(i))) {
                return i;
            }
        }
        return before(own);
    }

    /** "…," अ ने कहा: the first clause of the quotation before a verb of saying. */
    private int before(int own) {
        List<Clause> clauses = view.all();
        VerbGroup verb = clause.verb();
        boolean tells = own > 0
                && verb != null
                && verb.is(WordClass.SPEECH_VERB)
                && !view.tokens().get(verb.first()).quoted();
        int at = own;
        while (tells && at > 0 && inside(clauses.get(at - 1))) {
            at--;
        }
        return at < own ? at : -1;
    }

    private boolean inside(Clause one) {
        return one.verb() != null && view.tokens().get(one.verb().first()).quoted();
    }

    /** The token with which what is said begins, behind its कि or quotation mark. */
    int opening() {
        Clause first = view.all().get(at());
        return Math.max(first.first() + 1, quote(first));
    }

    /** Where what is said begins, if it stands before; else where the own clause begins. */
    int start() {
        int at = at();
        return at >= 0 && at < view.all().indexOf(clause) ? view.all().get(at).first() : clause.first();
    }

    /** Where the clause that is said ends, with its first finite verb; else where the own clause ends. */
    int end() {
        List<Clause> clauses = view.all();
        int at = at();
        return at <= clauses.indexOf(clause)
                ? clause.end()
                : clauses.get(finite(at)).end();
    }

    private int finite(int from) {
        List<Clause> clauses = view.all();
        int at = from;
        while (at + 1 < clauses.size() && !clauses.get(at).finite()) {
            at++;
        }
        return at;
    }

    /** Whether what is said is a wish: a subjunctive or an imperative. */
    boolean wish() {
        int at = at();
        return at >= 0
                && (Wishes.clear(view.all().get(finite(at)))
                        || Wishes.unclear(view, view.all().get(finite(at))));
    }

    /** The first clause of what the clause of the trigger says, null where it tells nothing. */
    @Nullable
    Clause told() {
        return view.all().stream()
                .filter(c -> c.first() >= clause.end() - 1 && said(c))
                .findFirst()
                .orElse(null);
    }
}

package sandhi.reader.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sandhi.reader.rulebook.TimeRules;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;

/**
 * Tense from the endings of the first finite verb behind the expression: Hindi clauses end in their verb. Future from -गा, from
 * an infinitive with है or वाला, and from "can"; past from perfectives, था, चुका. Where no verb follows (headlines), the last one before counts.
 */
public final class VerbTense implements ClauseTense {
    private static final int GROUP = 5;
    private static final int NEAR = 5;

    /** No clause is longer; a text without verbs must not be searched from each of its words to its end. */
    private static final int REACH = 80;

    private final WordLists lists;
    private final List<String> futureEndings = new ArrayList<>();

    /** Tense by the verb lists of the rulebook. */
    public VerbTense(TimeRules rules) {
        this.lists = new WordLists(rules);
        rules.lists().getOrDefault("futureending", List.of()).stream()
                .map(e -> e.words().get(0))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(futureEndings::add);
    }

    @Override
    public Tense of(Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        int end = Math.min(tokens.size(), token + REACH);
        for (int i = Math.max(0, token); i < end; i++) {
            if (i - token <= NEAR && lists.has("planned", form(tokens, i)) && !closes(tokens, i + 1)) {
                return pluperfect(tokens, i, end) ? Tense.PAST : Tense.FUTURE;
            }
            if (prospective(tokens, i)) {
                if (i - token <= NEAR && lists.has("happening", form(tokens, i)) || closes(tokens, i + 2)) {
                    return lists.has("past", form(tokens, i + 2)) ? Tense.PAST : Tense.FUTURE;
                }
            } else if (verbal(tokens, i)) {
                return group(tokens, i);
            }
        }
        for (int i = Math.min(token, tokens.size()) - 1; i >= 0 && i > token - REACH; i--) {
            if (finite(tokens, i)) {
                while (i > 0 && finite(tokens, i - 1)) {
                    i--;
                }
                return group(tokens, i);
            }
        }
        return Tense.NONE;
    }

    /** An infinitive with वाला: about to happen where it closes the clause; before a noun mostly whoever does it. */
    private boolean prospective(List<Token> tokens, int i) {
        return form(tokens, i).length() > 2
                && form(tokens, i).endsWith("ने")
                && lists.has("prospective", form(tokens, i + 1));
    }

    private boolean pluperfect(List<Token> tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            if (lists.has("past", form(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(List<Token> tokens, int i) {
        return i >= tokens.size()
                || tokens.get(i).isPunctuation()
                || lists.has("present", form(tokens, i))
                || lists.has("past", form(tokens, i));
    }

    private boolean verbal(List<Token> tokens, int i) {
        return finite(tokens, i) || infinitive(tokens, i) && !lists.has("afterinfinitive", form(tokens, i + 1));
    }

    private boolean finite(List<Token> tokens, int i) {
        String form = form(tokens, i);
        return future(form) || lists.has("past", form) || perfective(tokens, i)
                ? !attributive(tokens, i)
                : lists.has("present", form) || lists.has("able", form);
    }

    /** की is the perfective "did" only at the end of a clause; elsewhere it is "of". */
    private boolean perfective(List<Token> tokens, int i) {
        String before = form(tokens, i - 1);
        if (lists.has("postposition", form(tokens, i)) && (before.endsWith("के") || lists.has("pointing", before))) {
            return false;
        }
        if (!lists.has("finalperfective", form(tokens, i))) {
            return lists.has("perfective", form(tokens, i));
        }
        String next = form(tokens, i + 1);
        return i + 1 >= tokens.size()
                || tokens.get(i + 1).isPunctuation()
                || lists.has("past", next)
                || lists.has("present", next)
                || lists.has("clausejoin", next);
    }

    /** A perfective before हुए, के or a noun marker modifies; it is not what the clause says. */
    private boolean attributive(List<Token> tokens, int i) {
        return !future(form(tokens, i))
                && !lists.has("past", form(tokens, i))
                && lists.has("aftermodifier", form(tokens, i + 1));
    }

    private boolean infinitive(List<Token> tokens, int i) {
        String form = form(tokens, i);
        String next = form(tokens, i + 1);
        return form.length() > 2 && (form.endsWith("ना") || form.endsWith("नी")) && lists.has("due", next);
    }

    /** The tense of the verb group that begins at the token. */
    private Tense group(List<Token> tokens, int start) {
        boolean past = false;
        boolean future = infinitive(tokens, start);
        boolean going = false;
        int end = Math.min(tokens.size(), start + GROUP);
        for (int i = start; i < end; i++) {
            String form = form(tokens, i);
            if (i > start && !auxiliary(form)) {
                break;
            }
            if (future(form) || lists.has("able", form)) {
                return Tense.FUTURE;
            } else if (lists.has("past", form)) {
                return Tense.PAST;
            } else if (lists.has("going", form)) {
                going = true;
            } else if (perfective(tokens, i)) {
                past = true;
            }
        }
        if (future) {
            return Tense.FUTURE;
        }
        if (lists.has("present", form(tokens, start)) && start > 0) {
            return copula(tokens, start);
        }
        return past && !going ? Tense.PAST : Tense.NONE;
    }

    private Tense copula(List<Token> tokens, int at) {
        String before = form(tokens, at - 1);
        if (lists.has("plan", before) || lists.has("able", before)) {
            return Tense.FUTURE;
        }
        return lists.has("perfective", before) ? Tense.PAST : Tense.NONE;
    }

    private boolean auxiliary(String form) {
        return future(form)
                || lists.has("past", form)
                || lists.has("present", form)
                || lists.has("able", form)
                || lists.has("going", form)
                || lists.has("perfective", form)
                || lists.has("finalperfective", form)
                || lists.has("due", form)
                || lists.has("auxiliary", form);
    }

    private boolean future(String form) {
        if (lists.has("notfuture", form)) {
            return false;
        }
        for (String ending : futureEndings) {
            if (form.length() > ending.length() && form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String form(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).folded();
    }
}

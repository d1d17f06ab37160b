package sandhi.reader.times;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Where an expression stands: the day of writing, the story so far, its clause. */
final class Scene {
    private static final int REACH = 80;

    /** For how many sentences a day stays in mind. */
    private static final int DAYS_IN_MIND = 8;

    /** For how many sentences a year does. */
    private static final int YEARS_IN_MIND = 2;

    /** How far before the end of "ठीक पांच दिन पहले" its first word stands. */
    private static final int EXACTLY = 5;

    private final Reference reference;
    private final ClauseTense tense;
    private @Nullable Moment anchor;
    private @Nullable Moment ahead;
    private int anchorSentence = -1;
    private int anchorToken = -1;
    private @Nullable Integer storyYear;
    private @Nullable Moment lastDay;
    private int lastDaySentence = -1;
    private Sentence sentence;
    private int token;

    Scene(Reference reference, ClauseTense tense, Sentence first) {
        this.reference = reference;
        this.tense = tense;
        this.sentence = first;
    }

    void enter(Sentence next) {
        if (next.paragraph() != sentence.paragraph()) {
            storyYear = null;
        }
        sentence = next;
        ahead = null;
    }

    void stand(int at) {
        token = at;
    }

    /** The story goes on from this date; "फिर 2018 आया" opens the year of what follows in the paragraph. */
    void anchor(Moment moment, int at) {
        if (moment.grain() == Moment.Grain.YEAR && moment.yearKnown() && opens(at + 1)) {
            storyYear = moment.begin().getYear();
        } else if (storyYear != null && storyYear != moment.end().getYear()) {
            storyYear = null;
        }
        if (moment.isDay()) {
            lastDay = moment;
            lastDaySentence = sentence.index();
        }
        anchor = moment;
        anchorSentence = sentence.index();
        anchorToken = at;
    }

    Reference reference() {
        return reference;
    }

    @Nullable
    LocalDate today() {
        return reference.day();
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    /** The last dated expression before this one. */
    @Nullable
    Moment anchor() {
        return anchor;
    }

    /** The year of the last date, where the sentence before, or one before that, tells of nothing but a year gone by. */
    @Nullable
    Integer yearInMind() {
        return anchor != null
                        && anchor.yearKnown()
                        && anchor.grain() == Moment.Grain.YEAR
                        && anchorDistance() >= 1
                        && anchorDistance() <= YEARS_IN_MIND
                ? anchor.begin().getYear()
                : null;
    }

    private boolean opens(int next) {
        return next >= tokens().size()
                || tokens().get(next).is(WordClass.YEAR_OPENER)
                || tokens().get(next).is("।")
                || tokens().get(next).is(".");
    }

    /** The year that a sentence of the paragraph has opened, null where none has. */
    @Nullable
    Integer storyYear() {
        return storyYear;
    }

    /** The day that "उसी दिन" means: the last date, or the last day where that is a mere year, or years, beside it. */
    @Nullable
    Moment dayInMind() {
        boolean coarse = anchor != null && anchor.plain() == Moment.Grain.YEAR;
        boolean near = lastDay != null && sentence.index() - lastDaySentence <= DAYS_IN_MIND;
        return coarse && near ? lastDay : anchor;
    }

    /** How many sentences back the last dated expression stands. */
    int anchorDistance() {
        return anchor == null ? Integer.MAX_VALUE : sentence.index() - anchorSentence;
    }

    /** Whether the last dated expression stands earlier in this sentence. */
    boolean anchorInSentence() {
        return anchor != null && anchorSentence == sentence.index() && anchorToken < token;
    }

    /** Whether the last dated expression stands earlier in this clause as its time ("1999 में"), with nothing but words between. */
    boolean anchorInClause() {
        if (!anchorInSentence()) {
            return false;
        }
        if (!tokens().get(anchorToken + 1).is("में")) {
            return false;
        }
        if (token - anchorToken > REACH) {
            return false;
        }
        for (int i = anchorToken + 2; i < token; i++) {
            if (tokens().get(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word stands in the sentence before the expression that begins at the token. */
    boolean said(String word, int before) {
        for (int i = Math.max(0, before - REACH); i < before; i++) {
            if (tokens().get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether ठीक stands within the expression: so many days to the day. */
    boolean exactly() {
        for (int i = token; i >= 0 && i > token - EXACTLY; i--) {
            if (tokens().get(i).is("ठीक")) {
                return true;
            }
        }
        return false;
    }

    /** Whether तब stands before the expression: it is of the time just told. */
    boolean then() {
        return said("तब", token);
    }

    /** What the next dated expression of the sentence means, where it is a day; for deeds that are dated from it. */
    @Nullable
    Moment ahead() {
        return ahead;
    }

    void look(@Nullable Moment next) {
        ahead = next;
    }

    /** Whether the expression qualifies a noun: "22 अप्रैल का हमला". */
    boolean ofNoun() {
        return token + 1 < tokens().size()
                && switch (tokens().get(token + 1).folded()) {
                    case "का", "की" -> true;
                    case "के" ->
                        token + 2 < tokens().size()
                                && !tokens().get(token + 2).is("लिए")
                                && !tokens().get(token + 2).is("बाद")
                                && !tokens().get(token + 2).is("बीच");
                    default -> false;
                };
    }

    ClauseTense.Tense tense() {
        return tense.of(sentence, token);
    }

    /** Whether a form of था follows: the clause tells what had been before. */
    boolean pluperfect() {
        List<Token> tokens = sentence.tokens();
        for (int i = token; i < Math.min(tokens.size(), token + REACH); i++) {
            Token token = tokens.get(i);
            if (token.is(WordClass.PAST_COPULA)) {
                return true;
            }
            if (token.is(WordClass.PRESENT_COPULA) || token.is("।")) {
                return false;
            }
        }
        return false;
    }
}

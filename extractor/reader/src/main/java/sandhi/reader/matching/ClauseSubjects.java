package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Finds the subjects of the clauses around a trigger. */
final class ClauseSubjects {
    private final SentenceView view;
    private final Clause clause;
    private final Contents contents;

    ClauseSubjects(SentenceView view, Clause clause) {
        this.view = view;
        this.clause = clause;
        this.contents = new Contents(view, clause);
    }

    /** What is said behind, or quoted before, the clause. */
    Contents contents() {
        return contents;
    }

    /** Whether somebody acts whom the text does not name, so that nobody else does: प्रदर्शनकारियों ने. */
    boolean unnamedAgent(int from, int to) {
        return unnamed(from, to, WordClass.ERGATIVE);
    }

    /** Whether a word that marks a part in a deed stands behind somebody whom the text does not name. */
    boolean unnamed(int from, int to, WordClass marks) {
        List<Token> tokens = view.tokens();
        for (int i = from; i < to; i++) {
            int at = i;
            if (tokens.get(i).is(marks) && view.phrases().stream().noneMatch(p -> p.first() <= at && at < p.next())) {
                return true;
            }
        }
        return false;
    }

    /** Where a clause begins behind the times and joints that open it: 31 जनवरी 2020 को ब्रिटेन …. */
    int opening(int first) {
        int at = first;
        boolean more = true;
        while (more) {
            more = false;
            for (sandhi.reader.times.Timex time : view.times()) {
                if (time.firstToken() <= at + 1 && at < time.endToken()) {
                    at = time.endToken();
                    List<Token> tokens = view.tokens();
                    boolean marked = at < tokens.size() && tokens.get(at).is(WordClass.POSTPOSITION);
                    at += marked ? 1 : 0;
                    more = true;
                }
            }
        }
        return at;
    }

    /** मॉस्को चाहता है, अखबारों के मुताबिक मॉस्को चाहता है: a capital that opens its clause and does what no city does means its state. */
    List<Referent> capital(int from, Set<EntityType> types) {
        List<Token> tokens = view.tokens();
        for (Phrase phrase : view.phrases()) {
            int at = phrase.first();
            boolean opens = at == from || at == from + 1 || at == opening(from);
            boolean told = at > from && tokens.get(at - 1).is(WordClass.ACCORDING);
            if (types.contains(EntityType.COUNTRY)
                    && (opens || told)
                    && phrase.is("nom")
                    && !view.dateline(phrase)
                    && Metonyms.state(phrase.head()) != null) {
                return List.of(phrase.head());
            }
        }
        return List.of();
    }

    /** ओबामा, जिनके कार्यकाल में …, ने: the name before the relative clause is the subject of the ने that stands alone behind it. */
    List<Referent> stranded(int from, Set<EntityType> types, EventDraft draft) {
        List<Token> tokens = view.tokens();
        for (Phrase phrase : view.phrases()) {
            if (phrase.first() >= from && phrase.is("sahit") && leads(phrase) && Fit.free(phrase, types, draft)) {
                return Fit.heads(phrase, types);
            }
        }
        for (Phrase phrase : view.phrases()) {
            int behind = phrase.next();
            boolean agent = phrase.is("ne")
                    && behind + 1 < clause.first()
                    && relativeAt(behind)
                    && tokens.get(clause.first()).is(",")
                    && phrase.head().acts();
            if (agent && Fit.free(phrase, types, draft)) {
                return Fit.heads(phrase, types);
            }
        }
        for (int i = Math.max(1, from); i < clause.end(); i++) {
            boolean alone =
                    tokens.get(i).is(WordClass.ERGATIVE) && tokens.get(i - 1).isPunctuation();
            if (!alone) {
                continue;
            }
            for (Phrase phrase : view.phrases()) {
                int behind = phrase.next();
                boolean relative = behind + 1 < i && relativeAt(behind);
                if (relative && phrase.head().acts() && Fit.free(phrase, types, draft)) {
                    return Fit.heads(phrase, types);
                }
            }
        }
        return List.of();
    }

    /** अ और ब समेत 25 देशों ने: who is named of many that act. */
    private boolean leads(Phrase phrase) {
        List<Token> tokens = view.tokens();
        for (int i = phrase.next(); i < Math.min(tokens.size(), phrase.next() + 5); i++) {
            if (tokens.get(i).is(WordClass.ERGATIVE)) {
                return true;
            }
            if (view.phraseAt(i) != null || tokens.get(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** A comma and a relative pronoun: , जिनके …. */
    private boolean relativeAt(int token) {
        Token next = view.tokens().get(token + 1);
        return view.tokens().get(token).is(",") && next.is(WordClass.RELATIVE);
    }

    /** Where the chain of infinitive and participle clauses begins that leads to the clause of the trigger. */
    int outerStart() {
        List<Clause> clauses = view.all();
        int at = clauses.indexOf(clause);
        while (at > 0
                && !contents.opens(clauses.get(at))
                && !clauses.get(at - 1).finite()
                && clauses.get(at - 1).verb() != null) {
            at--;
        }
        return clauses.get(at).first();
    }

    /** Whom somebody tells or asks to do something: the first phrase with से or को behind the subject, before those of what is to be done. */
    List<Referent> addressee(Set<EntityType> types, EventDraft draft) {
        int from = outerStart();
        for (Phrase phrase : view.phrases()) {
            boolean told = phrase.is("se") || phrase.is("ko") || phrase.is("samaksh");
            boolean inside = phrase.first() >= from && phrase.first() < clause.end();
            if (told && inside && Fit.free(phrase, types, draft)) {
                return Fit.heads(phrase, types);
            }
        }
        return List.of();
    }

    /** जिसे अज़रबैजान खारिज करता है: in a tense that takes no ergative, the only unmarked actor of a clause is its subject. */
    boolean only(Phrase phrase, @Nullable VerbGroup verb) {
        boolean open = verb != null
                && verb.finite()
                && verb.tense() != VerbGroup.Tense.DONE
                && verb.tense() != VerbGroup.Tense.NONE;
        boolean relative = phrase.first() > 0 && opensRelative(view.tokens().get(phrase.first() - 1));
        boolean leads = phrase.first() <= opening(clause.first())
                && verb != null
                && !verb.is(WordClass.BE_VERB)
                && !verb.is(WordClass.MOTION_VERB)
                && !verb.is(WordClass.GO_ON_VERB); // भारत और फ्रांस युद्धाभ्यास करेंगे
        return open
                && (relative || leads)
                && view.phrases().stream()
                        .noneMatch(p -> p != phrase
                                && clause.holds(p.first())
                                && (p.is("ne") || p.is("nom") && p.head().acts()));
    }

    private static boolean opensRelative(Token token) {
        return token.is(WordClass.OBJECT_OPENER);
    }

    /** जिसे अमेरिका ने खारिज किया: what is rejected or condemned is rather what was done than who stands before the relative. */
    boolean deed(Phrase phrase, Triggers.Trigger trigger) {
        Token token = view.tokens().get(phrase.first());
        return phrase.rule().equals("pronoun.relative")
                && token.is(WordClass.RELATIVE_DEED)
                && Counterparts.open(trigger.frame());
    }

    /** रूस इस हमले: what a demonstrative points to is not of the name before it. */
    boolean pointing(int from, int count) {
        return view.any(from, from + count, WordClass.OF_ITS_OWN);
    }

    /** Whether the clause has a relative subject of which it is not known whom it means: … का मामला उठाया, जो भारत आ गईं. */
    private boolean relative() {
        Token first = view.tokens().get(clause.first());
        return first.is(WordClass.RELATIVE_SUBJECT) && view.phraseAt(clause.first()) == null;
    }

    /** A semicolon ends what a subject does. */
    private boolean severed(Clause one) {
        return view.tokens().get(one.first()).is(";");
    }

    /** The subject of what is said. */
    List<Referent> content(Set<EntityType> types, EventDraft draft) {
        List<Clause> clauses = view.all();
        int said = contents.at();
        for (int i = Math.max(said, 0); said >= 0 && i < clauses.size(); i++) {
            Phrase phrase = subjectOf(clauses.get(i), contents.opening(), types, draft);
            if (phrase != null) {
                return phrase.kind() == Phrase.Kind.PRONOUN || ownWish(phrase, draft)
                        ? List.of()
                        : Fit.heads(phrase, types);
            }
            if (clauses.get(i).finite()) {
                break;
            }
        }
        return List.of();
    }

    /** What somebody says that his own side should do asks nobody else for it. */
    private static boolean ownWish(Phrase phrase, EventDraft draft) {
        return draft.frame.wish()
                && draft.everybody().stream()
                        .anyMatch(e -> phrase.heads().stream().anyMatch(e::sameSide));
    }

    /** Whoever says the clause of the trigger: the subject of the clause before its कि. */
    List<Referent> speaker(Set<EntityType> types, EventDraft draft) {
        List<Clause> clauses = view.all();
        boolean said = false;
        for (int i = clauses.indexOf(clause); i >= 0; i--) {
            Phrase phrase = said ? subjectOf(clauses.get(i), types, draft) : null;
            if (phrase != null) {
                return Fit.heads(phrase, types);
            }
            said |= contents.said(clauses.get(i));
        }
        return saidBehind(types, draft);
    }

    /** Whoever says of his own side what the clause tells: अ ने कहा कि वह … नहीं देगा, अ ने कहा कि अ … नहीं देगा. */
    List<Referent> avower(Set<EntityType> types, EventDraft draft) {
        List<Referent> speaker = speaker(types, draft);
        int at = clause.first();
        while (at < clause.end() && (view.tokens().get(at).isPunctuation() || view.is(at, WordClass.THAT))) {
            at++;
        }
        Phrase subject = view.phraseAt(opening(at));
        boolean own = view.is(at, WordClass.OWN_VOICE)
                || subject != null
                        && subject.is("nom")
                        && subject.heads().stream()
                                .allMatch(h -> speaker.stream().anyMatch(h::sameSide));
        return own ? speaker : List.of();
    }

    /** "…," अ ने कहा: who says what stands in quotation marks before. */
    private List<Referent> saidBehind(Set<EntityType> types, EventDraft draft) {
        boolean quoted = view.tokens().get(Math.max(0, clause.end() - 1)).quoted();
        for (Clause other : view.all()) {
            boolean tells = quoted
                    && other.first() >= clause.end() - 1
                    && other.verb() != null
                    && other.verb().is(WordClass.SPEECH_VERB);
            Phrase phrase = tells ? subjectOf(other, types, draft) : null;
            if (phrase != null) {
                return Fit.heads(phrase, types);
            }
        }
        return List.of();
    }

    /** The subject of a clause before, or of the clause that an open one leads to; what somebody says has a subject of its own. */
    List<Referent> inherited(Set<EntityType> types, EventDraft draft) {
        List<Clause> clauses = view.all();
        int at = clauses.indexOf(clause);
        if (relative()) {
            return List.of();
        }
        for (int from : new int[] {RelativeClauses.before(view, clause, at), at - 1}) {
            for (int i = from; i >= 0 && !contents.opens(clauses.get(i + 1)) && !severed(clauses.get(i + 1)); i--) {
                Phrase phrase = subjectOf(clauses.get(i), types, draft);
                if (phrase != null && !RelativeClauses.takenUp(view, clause, phrase)) {
                    return Fit.heads(phrase, types);
                }
                if (from < at - 1) {
                    break;
                }
            }
        }
        List<Referent> speaker = at > 0 ? resumed(at, types, draft) : List.of();
        if (!speaker.isEmpty()) {
            return speaker;
        }
        boolean open = clause.verb() == null || !clause.finite();
        for (int i = at + 1; open && i < clauses.size(); i++) {
            Phrase phrase = subjectOf(clauses.get(i), types, draft);
            if (phrase != null) {
                return Fit.heads(phrase, types);
            }
            if (clauses.get(i).finite()) {
                break;
            }
        }
        return List.of();
    }

    /** X ने कहा कि वे …, और Y से अपील की: whoever says it goes on doing what takes an ergative that is left out. */
    private List<Referent> resumed(int at, Set<EntityType> types, EventDraft draft) {
        VerbGroup verb = clause.verb();
        boolean ergative = verb != null && verb.tense() == VerbGroup.Tense.DONE && !verb.passive() && clause.finite();
        Token first = view.tokens().get(clause.first());
        boolean goesOn = first.is(WordClass.GOES_ON) || first.is(",");
        if (!ergative || !goesOn) {
            return List.of();
        }
        for (int i = at - 1; i >= 0; i--) {
            for (Phrase phrase : view.phrases()) {
                boolean agent = phrase.is("ne") && view.all().get(i).holds(phrase.first());
                if (agent && Fit.free(phrase, types, draft)) {
                    return Fit.heads(phrase, types);
                }
            }
        }
        return List.of();
    }

    private @Nullable Phrase subjectOf(Clause other, Set<EntityType> types, EventDraft draft) {
        return subjectOf(other, other.first(), types, draft);
    }

    /** The subject of a clause that may begin with a name of any kind at the given token. */
    @Nullable
    Phrase subjectOf(Clause other, int head, Set<EntityType> types, EventDraft draft) {
        Phrase nominative = null;
        for (Phrase phrase : view.phrases()) {
            if (!other.holds(phrase.first())
                    || !Fit.free(phrase, types, draft)
                    || phrase.rule().equals("pronoun.relative")
                    || !phrase.head().acts()
                            && !(phrase.first() == head && Metonyms.seat(phrase.head()) && !view.dateline(phrase))) {
                continue;
            }
            if (phrase.is("ne")) {
                return phrase;
            }
            boolean bare = phrase.is("nom")
                    && phrase.kind() != Phrase.Kind.DEMONYM
                    && (phrase.head().is(EntityType.PERSON)
                            || phrase.first() == head
                            || phrase.first() == opening(head)
                            || view.is(phrase.first() - 1, WordClass.ACCORDING)
                            || phrase.kind() != Phrase.Kind.NAME
                            || phrase.heads().size() > 1
                            || contents.opens(other) && phrase.first() == head + 1);
            if (bare && nominative == null) {
                nominative = phrase;
            }
        }
        return nominative;
    }
}

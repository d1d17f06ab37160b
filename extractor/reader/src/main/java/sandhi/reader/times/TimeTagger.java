package sandhi.reader.times;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Publication;
import sandhi.reader.rulebook.TimeResolver;
import sandhi.reader.rulebook.TimeRules;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Span;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Finds the time expressions of an article and works out their dates. Pure and thread-safe. */
public final class TimeTagger {
    private final Matcher matcher;
    private final DayOfWriting dayOfWriting;

    /** A tagger that follows the given rules. */
    public TimeTagger(TimeRules rules) {
        WordLists lists = new WordLists(rules);
        this.matcher = new Matcher(rules, lists);
        this.dayOfWriting = new DayOfWriting(matcher);
    }

    /**
     * The expressions of the article's sentences, in order, none overlapping. Relative ones count from the publication (or the
     * dateline just before it); what cannot be placed is handed on unresolved. Never throws on any text.
     */
    public List<Timex> tag(Document document, Publication publication, ClauseTense tense) {
        List<Timex> found = new ArrayList<>();
        if (document.sentences().isEmpty()) {
            return found;
        }
        Reference reference = dayOfWriting.of(document, publication);
        Scene scene = new Scene(reference, tense, document.sentences().get(0));
        for (Sentence sentence : document.sentences()) {
            scene.enter(sentence);
            List<Match> matches = matcher.find(sentence.tokens());
            for (int i = 0; i < matches.size(); i++) {
                scene.look(lookAhead(matches, i, scene));
                found.add(timex(matches.get(i), sentence, document.article().text(), scene));
            }
        }
        return found;
    }

    /** The day that the sentence names after a deed that is dated from it. */
    private static @Nullable Moment lookAhead(List<Match> matches, int i, Scene scene) {
        TimeRules.Rule rule = matches.get(i).rule();
        boolean deed = rule.resolver() == TimeResolver.ANNIVERSARY
                || "deed".equals(rule.with().get("from"));
        if (!deed || i + 1 >= matches.size()) {
            return null;
        }
        Moment next = Resolution.of(matches.get(i + 1), scene).moment();
        return next != null && next.isDay() ? next : null;
    }

    private static Timex timex(Match match, Sentence sentence, String text, Scene scene) {
        Outcome outcome = Resolution.of(match, scene);
        Moment moment = outcome.moment();
        Span span = sentence.span(match.start(), match.end());
        EventDate date = outcome.dated() == null ? null : outcome.dated().date();
        if (moment != null && outcome.anchors() && !longSince(outcome) && !aside(match, sentence, scene)) {
            scene.anchor(moment, match.end() - 1);
        }
        boolean known = moment != null && moment.yearKnown();
        return new Timex(
                sentence.index(),
                match.start(),
                match.end(),
                span,
                text.substring(span.start(), span.end()),
                Timex.Type.valueOf(outcome.kind().name()),
                outcome.value(),
                date,
                known ? moment.begin() : null,
                known ? moment.end() : null,
                outcome.modifier(),
                outcome.scope(),
                match.rule().id());
    }

    /** "जो 2019 से बंद थी": what has held since a month or year is no time that the story goes on from. */
    private static boolean longSince(Outcome outcome) {
        return outcome.modifier() == Timex.Modifier.SINCE
                && outcome.moment() != null
                && outcome.moment().grain() == Moment.Grain.YEAR;
    }

    /** Whether it stands in a relative clause set off by commas, which the story does not follow. */
    private static boolean aside(Match match, Sentence sentence, Scene scene) {
        if (scene.anchor() == null || scene.anchorDistance() > 3 || scene.anchorDistance() == 0) {
            return false;
        }
        for (int i = match.start() - 1; i > 0 && i > match.start() - 60; i--) {
            Token token = sentence.tokens().get(i);
            if (token.is(",")) {
                return false;
            }
            if (token.is(WordClass.RELATIVE)) {
                return sentence.tokens().get(i - 1).is(",");
            }
        }
        return false;
    }
}

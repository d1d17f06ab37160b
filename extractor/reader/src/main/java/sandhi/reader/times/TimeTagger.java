package sandhi.reader.times;

import java.util.ArrayList;
import java.util.List;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Publication;
import sandhi.reader.rulebook.TimeRules;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Span;

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
            for (Match match : matcher.find(sentence.tokens())) {
                found.add(timex(match, sentence, document.article().text(), scene));
            }
        }
        return found;
    }

    private static Timex timex(Match match, Sentence sentence, String text, Scene scene) {
        Outcome outcome = Resolution.of(match, scene);
        Moment moment = outcome.moment();
        Span span = sentence.span(match.start(), match.end());
        EventDate date = outcome.dated() == null ? null : outcome.dated().date();
        if (moment != null && outcome.anchors()) {
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
}

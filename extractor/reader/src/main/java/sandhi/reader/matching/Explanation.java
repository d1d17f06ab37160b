package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sandhi.reader.text.Token;
import sandhi.reader.times.Timex;

/** Writes down for people how the facts of a document came about. */
final class Explanation {
    private final String text;
    private final List<String> lines = new ArrayList<>();

    Explanation(String text) {
        this.text = text;
    }

    void sentence(SentenceView view, List<Ref> refs, List<EventDraft> tried, List<EventDraft> kept) {
        lines.add("sentence " + view.sentence().index() + " " + view.sentence().kind() + ": "
                + view.sentence().span().of(text).replace('\n', ' '));
        lines.add("  tokens   " + view.tokens().stream().map(Token::folded).collect(Collectors.joining(" ")));
        for (Ref ref : refs) {
            String means = ref.candidates().isEmpty()
                    ? String.valueOf(ref.title())
                    : ref.candidates().toString();
            lines.add("  name     " + words(view, ref.first(), ref.end()) + " = " + means + " by " + ref.rule());
        }
        for (Timex time : view.times()) {
            lines.add("  time     " + time.text() + " = "
                    + (time.date() == null
                            ? "unresolved " + time.value()
                            : time.date().edtf()) + " by " + time.rule());
        }
        for (Phrase phrase : view.phrases()) {
            lines.add("  phrase   " + words(view, phrase.first(), phrase.next()) + " = " + phrase.heads() + " as "
                    + phrase.marker() + " by " + phrase.rule());
        }
        for (Clause clause : view.all()) {
            VerbGroup verb = clause.verb();
            lines.add("  clause   " + words(view, clause.first(), clause.end())
                    + (verb == null
                            ? " | no verb"
                            : " | " + verb.stems() + " " + verb.tense() + (verb.finite() ? "" : " nonfinite")
                                    + (verb.negated() ? " negated" : "") + (verb.passive() ? " passive" : ""))
                    + (clause.conditional() ? " conditional" : ""));
        }
        for (EventDraft draft : tried) {
            boolean used = kept.stream()
                    .anyMatch(
                            d -> d.frame == draft.frame && d.sentence == draft.sentence && d.trigger == draft.trigger);
            lines.add("  frame    " + draft.frame.id() + " " + told(draft)
                    + (used ? "" : " : not kept, another frame fills more") + lacking(draft));
        }
    }

    void events(List<EventDraft> merged) {
        merged.forEach(draft -> lines.add("event " + told(draft) + " by " + draft.frame.id()));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private static String told(EventDraft draft) {
        return draft.type() + " " + draft.status.label() + " " + draft.roles
                + (draft.date == null ? "" : " on " + draft.date.edtf())
                + (draft.dateClues.isEmpty() ? "" : " (" + draft.dateClues + ")")
                + (draft.place == null ? "" : " in " + draft.place);
    }

    private static String lacking(EventDraft draft) {
        String lacks = draft.frame.needs().entrySet().stream()
                .filter(need -> draft.fillers(need.getKey()).size() < need.getValue())
                .map(need -> need.getKey() + " " + draft.fillers(need.getKey()).size() + " of " + need.getValue())
                .collect(Collectors.joining(", "));
        return lacks.isEmpty() ? "" : " : lacks " + lacks;
    }

    private String words(SentenceView view, int first, int end) {
        return end <= first ? "" : view.sentence().span(first, end).of(text).replace('\n', ' ');
    }
}

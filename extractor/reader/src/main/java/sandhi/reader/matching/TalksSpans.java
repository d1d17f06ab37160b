package sandhi.reader.matching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;
import sandhi.reader.text.WordClass;
import sandhi.reader.times.Timex;

/** Works out from which day to which talks lasted: "तीन दिन चली वार्ता मंगलवार को समाप्त हुई", "छह मार्च से चल रही थी". */
final class TalksSpans {
    /** No talks of the news last longer. */
    private static final int LONGEST = 31;

    private final List<SentenceView> views;
    private final WritingDay written;

    TalksSpans(List<SentenceView> views, WritingDay written) {
        this.views = views;
        this.written = written;
    }

    /** Gives talks their days from first to last, where their tellings say them. */
    void settle(EventDraft talks) {
        EventDate date = talks.date;
        if (!talks.type().equals("Meeting") || date == null || date.precision() != EventDate.Precision.DAY) {
            return;
        }
        LocalDate last = written.begin(date);
        for (EventDraft telling : talks.tellings) {
            LocalDate first = last == null ? null : first(telling, last);
            if (first != null && first.isBefore(last) && first.isAfter(last.minusDays(LONGEST))) {
                talks.date = WritingDay.interval(first, last, date.begin() != null);
                return;
            }
        }
    }

    /** The first day, where a telling says how long they went on before they ended, or since when. */
    private @Nullable LocalDate first(EventDraft telling, LocalDate last) {
        SentenceView view = views.get(telling.sentence);
        for (Timex time : view.times()) {
            boolean near = Math.abs(time.endToken() - telling.trigger) <= 6;
            boolean lasted = time.type() == Timex.Type.DURATION
                    && time.value() != null
                    && time.value().matches("P[0-9]{1,2}D")
                    && near
                    && time.endToken() <= telling.trigger
                    && view.verbs().stream()
                            .anyMatch(v -> v.is(WordClass.GO_ON_VERB)
                                    && v.tense() == VerbGroup.Tense.DONE
                                    && v.first() >= time.endToken()
                                    && v.end() <= telling.trigger);
            boolean ended = view.verbs().stream()
                    .anyMatch(v -> v.first() > telling.trigger
                            && v.tense() == VerbGroup.Tense.DONE
                            && (view.any(Math.max(telling.trigger, v.first() - 2), v.first(), WordClass.COMPLETE)));
            if (lasted && ended && telling.time != null) {
                int days =
                        Integer.parseInt(time.value().substring(1, time.value().length() - 1));
                return last.minusDays(days - 1L);
            }
            boolean since = time.modifier() == Timex.Modifier.SINCE
                    && time.date() != null
                    && time.date().precision() == EventDate.Precision.DAY
                    && time.firstToken() > telling.trigger
                    && view.verbs().stream()
                            .anyMatch(v -> v.first() >= time.endToken()
                                    && v.first() - time.endToken() <= 8
                                    && v.is(WordClass.GO_ON_VERB)
                                    && view.is(v.end() - 1, WordClass.PAST_COPULA));
            if (since) {
                return written.begin(time.date());
            }
        }
        return null;
    }
}

package sandhi.reader.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Status;
import sandhi.reader.text.WordClass;
import sandhi.reader.times.Timex;

/**
 * A visit that is called the first since another tells of that one, too: 2015 के बाद किसी चीनी राष्ट्रपति का यह पहला दौरा है; 1983 में इंदिरा गांधी के
 * बाद यह पहली यात्रा है.
 */
final class FormerVisits {
    /** How far behind the former visit the later one is called the first. */
    private static final int REACH = 14;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private FormerVisits() {}

    /** The visit told, and the one before it. */
    static List<EventDraft> settle(EventDraft draft, SentenceView view) {
        if (!draft.type().equals("Visit") || draft.fillers("destination").isEmpty() || draft.status == Status.DENIED) {
            return List.of(draft);
        }
        for (Phrase phrase : view.phrases()) {
            boolean person = phrase.is("baad") && phrase.head().is(EntityType.PERSON);
            if (person
                    && first(view, phrase.next(), draft)
                    && !draft.everybody().contains(phrase.head())) {
                Timex time = before(view, phrase.first());
                if (time != null && time == draft.time) {
                    draft.time = null;
                    draft.date = null;
                }
                return List.of(draft, former(draft, List.of(phrase.head()), time == null ? null : time.date()));
            }
        }
        for (Timex time : view.times()) {
            EventDate date = time.modifier() == Timex.Modifier.AFTER ? date(time.value()) : null;
            boolean since = date != null && view.is(time.endToken() - 1, WordClass.AFTER);
            if (since && first(view, time.endToken(), draft)) {
                List<Referent> visitors = visitors(draft, view, time.endToken());
                return visitors.isEmpty() ? List.of(draft) : List.of(draft, former(draft, visitors, date));
            }
        }
        return List.of(draft);
    }

    /** Whether a visit told behind a token is called the first: its trigger stands beside that word. */
    private static boolean first(SentenceView view, int from, EventDraft draft) {
        int to = Math.min(view.tokens().size(), from + REACH);
        for (int i = from; i < to; i++) {
            boolean word = view.is(i, WordClass.FIRST) && !view.is(i - 1, WordClass.FROM);
            if (word && draft.trigger >= from && Math.abs(i - draft.trigger) <= 5) {
                return true;
            }
        }
        return false;
    }

    /**
     * Of a visit by one of many (किसी अमेरिकी राष्ट्रपति की) or by him who came (आने वाले पहले अमेरिकी राष्ट्रपति) his state. Of somebody named it may be
     * something else that happened then: 2018 की हत्या के बाद.
     */
    private static List<Referent> visitors(EventDraft draft, SentenceView view, int from) {
        boolean came = draft.verb != null && draft.verb.describes(view.tokens());
        if (!came) {
            List<Referent> visitors = draft.fillers("visitor");
            return visitors.stream().allMatch(v -> v.is(EntityType.COUNTRY)) ? visitors : List.of();
        }
        return view.phrases().stream()
                .filter(p -> p.first() >= from && p.rule().startsWith("title."))
                .flatMap(p -> p.heads().stream())
                .filter(h -> h.is(EntityType.COUNTRY)
                        && !draft.fillers("destination").contains(h))
                .limit(1)
                .toList();
    }

    private static EventDraft former(EventDraft draft, List<Referent> visitors, @Nullable EventDate date) {
        EventDraft one = new EventDraft(draft.frame, draft.sentence, draft.trigger, true, Status.OCCURRED, draft.span);
        draft.fillers("destination").forEach(goal -> one.fill("destination", goal));
        visitors.forEach(visitor -> one.fill("visitor", visitor));
        one.place = draft.place;
        one.date = date;
        one.background = true;
        one.former = true;
        return one;
    }

    /** The time right before a phrase: 1983 में इंदिरा गांधी. */
    private static @Nullable Timex before(SentenceView view, int phrase) {
        return view.times().stream()
                .filter(t -> t.endToken() <= phrase && phrase - t.endToken() <= 1 && t.date() != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable EventDate date(@Nullable String value) {
        if (value != null && YEAR.matcher(value).matches()) {
            int year = Integer.parseInt(value);
            return new EventDate(value, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), EventDate.Precision.YEAR);
        }
        if (value != null && MONTH.matcher(value).matches()) {
            YearMonth month = YearMonth.parse(value);
            return new EventDate(value, month.atDay(1), month.atEndOfMonth(), EventDate.Precision.MONTH);
        }
        return null;
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.EventDate;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;
import sandhi.reader.times.Timex;

/** The days of the news that an article tells of, in the order of the text, with who takes part in what is told of each. */
final class StoryDays {
    /** An article with so many lines that begin with a time of day is a live page. */
    private static final int LIVE_ENTRIES = 3;

    private static final int DATELINE = 6;

    /** A deed told so many sentences behind the first day is not what the article is about. */
    private static final int LATE = 5;

    private static final Set<String> MOVES = Set.of("Meeting", "Visit", "Signing");

    /** How far before its verb a report is named: बयान जारी कर कहा. */
    private static final int REPORT = 3;

    /**
     * A day that a sentence tells of.
     *
     * @param sentence index of the sentence
     * @param date the day
     * @param saying whether only something was said then
     * @param live whether it is the day of an entry of a live page, which holds for all that the entry tells
     * @param arrival whether somebody arrives then
     * @param aside whether it is told of in passing, as what went before
     * @param history whether it is no day of the news but a time of what went before
     * @param assembly whether it is told of what happens in a body of many states, any of which may act there
     * @param cast who takes part, by key, and their states
     */
    record Day(
            int sentence,
            EventDate date,
            boolean saying,
            boolean live,
            boolean arrival,
            boolean aside,
            boolean history,
            boolean assembly,
            Set<String> cast) {}

    private final List<Day> days = new ArrayList<>();
    private final List<EventDraft> drafts;
    private final List<Day> before = new ArrayList<>();
    private final List<SentenceView> views;
    private final WritingDay written;

    StoryDays(List<SentenceView> views, WritingDay written, List<EventDraft> drafts) {
        this.drafts = drafts;
        this.views = views;
        this.written = written;
        boolean livePage = views.stream().filter(StoryDays::entry).count() >= LIVE_ENTRIES;
        EventDate page = written.date();
        for (SentenceView view : views) {
            boolean entry = livePage && entry(view);
            for (Timex time : view.times()) {
                if (told(view, time)) {
                    EventDate date = time.date();
                    add(view, date, time, entry);
                    page = entry ? date : page;
                } else if (history(view, time)) {
                    before.add(new Day(
                            view.sentence().index(), time.date(), false, false, false, false, true, false, Set.of()));
                }
            }
            if (entry && page != null && view.times().stream().noneMatch(t -> told(view, t))) {
                add(view, page, null, true);
            }
        }
    }

    private void add(SentenceView view, EventDate date, @Nullable Timex time, boolean entry) {
        boolean told = time != null && !entry;
        days.add(new Day(
                view.sentence().index(),
                date,
                told && saying(view, time),
                entry,
                told && arrival(view, time),
                told && before(view, time),
                false,
                assembly(view),
                cast(view.sentence().index(), days.isEmpty())));
    }

    /** All days, in order. */
    List<Day> all() {
        return days;
    }

    /** The last time of the history behind the news that the sentence before the given one tells, null where it tells none. */
    @Nullable
    Day historyBefore(int sentence) {
        Day last = null;
        for (Day day : before) {
            last = day.sentence() == sentence - 1 ? day : last;
        }
        return last;
    }

    /** The first day of the article, null where it tells of none; of a deed if so asked, and rather not of an arrival. */
    @Nullable
    Day first(boolean deed) {
        Day first = null;
        for (Day day : days) {
            if (deed
                    && first == null
                    && !days.isEmpty()
                    && day.sentence() - days.get(0).sentence() > LATE) {
                return days.get(0);
            }
            boolean fits = !deed || !day.saying() && !day.aside();
            if (fits && (first == null || deed && first.arrival() && !day.arrival() && near(first, day))) {
                first = day;
            }
        }
        return first;
    }

    private static boolean near(Day first, Day other) {
        return other.sentence() - first.sentence() <= 3
                && !other.date().edtf().equals(first.date().edtf());
    }

    /** The day told of last in the sentence or the one before it in its paragraph, null where they tell of none. */
    @Nullable
    Day lately(int sentence) {
        Day last = null;
        for (Day day : days) {
            boolean near = day.sentence() == sentence
                    || day.sentence() == sentence - 1
                            && views.get(sentence - 1).sentence().paragraph()
                                    == views.get(sentence).sentence().paragraph();
            last = near ? day : last;
        }
        return last;
    }

    /** Whether those between whom the deed is done meet, visit each other or sign something on that day. */
    boolean meets(Day day, EventDraft event) {
        Set<Referent> two = new LinkedHashSet<>(event.fillers("actor"));
        two.addAll(event.fillers("target"));
        return two.size() > 1
                && drafts.stream()
                        .filter(d -> d.time != null && d.date != null && MOVES.contains(d.type()))
                        .filter(d -> d.date.edtf().equals(day.date().edtf()))
                        .anyMatch(d -> two.stream().allMatch(r -> takesPart(d, r)));
    }

    private static boolean takesPart(EventDraft event, Referent referent) {
        return event.everybody().stream().anyMatch(referent::sameSide);
    }

    /** Whether everybody among the referents takes part in what is told of the day. */
    static boolean takesPart(Day day, Referent referent) {
        return day.cast().contains(referent.key())
                || referent.country() != null && day.cast().contains("country/" + referent.country());
    }

    /** सुरक्षा परिषद में: what happens in a body of many states. */
    private boolean assembly(SentenceView view) {
        int at = view.sentence().index();
        boolean votes = views.subList(at, Math.min(views.size(), at + 2)).stream()
                .flatMap(v -> v.tokens().stream())
                .anyMatch(t -> t.is(WordClass.VOTE));
        return view.phrases().stream()
                .anyMatch(p -> (votes || p.is("mein"))
                        && p.head().is(EntityType.ORGANIZATION)
                        && p.head().country() == null);
    }

    private Set<String> cast(int sentence, boolean first) {
        Set<String> cast = new LinkedHashSet<>();
        int from = first ? 0 : Math.max(0, sentence - 1);
        for (int i = from; i <= sentence; i++) {
            boolean near = first
                    || views.get(i).sentence().paragraph()
                            == views.get(sentence).sentence().paragraph();
            if (!near) {
                continue;
            }
            for (Phrase phrase : views.get(i).phrases()) {
                for (Referent head : phrase.heads()) {
                    cast.add(head.key());
                    if (head.country() != null) {
                        cast.add("country/" + head.country());
                    }
                }
            }
        }
        return cast;
    }

    /** Whether an expression tells a day of the news that its clause happened on. */
    private boolean told(SentenceView view, Timex time) {
        return time.date() != null
                && time.date().precision() == EventDate.Precision.DAY
                && time.scope() == Timex.Scope.CLAUSE
                && time.modifier() == Timex.Modifier.NONE
                && !dateline(view, time)
                && !byline(view, time)
                && written.past(time.date())
                && written.recent(time.date())
                && !aside(view, time);
    }

    /** Whether an expression tells when something of the history behind the news happened. */
    private boolean history(SentenceView view, Timex time) {
        return time.date() != null
                && time.scope() == Timex.Scope.CLAUSE
                && time.modifier() == Timex.Modifier.NONE
                && !time.date().edtf().contains("/")
                && written.longAgo(time.date())
                && !byline(view, time)
                && !dateline(view, time)
                && !ofNoun(view, time);
    }

    /** 1998 का समझौता, जून शिखर सम्मेलन: the time of the noun behind it. */
    static boolean ofNoun(SentenceView view, Timex time) {
        int behind = time.endToken();
        return view.is(behind, WordClass.GENITIVE) || view.is(behind, WordClass.SUMMIT);
    }

    private static boolean arrival(SentenceView view, Timex time) {
        VerbGroup verb = view.clause(time.firstToken()).verb();
        return verb != null && verb.is(WordClass.ARRIVAL_VERB);
    }

    /** 1 मार्च 2020: a line that holds hardly more than the day of writing. */
    private boolean byline(SentenceView view, Timex time) {
        EventDate page = written.date();
        boolean verbless = view.all().stream().allMatch(c -> c.verb() == null);
        return page != null
                && verbless
                && time.date() != null
                && time.date().edtf().equals(page.edtf())
                && view.tokens().subList(time.firstToken(), time.endToken()).stream()
                        .anyMatch(Token::isNumber);
    }

    /** In a clause that says what for (किए जाने के लिए) or what was to be, which tells of nothing that happened then. */
    private static boolean aside(SentenceView view, Timex time) {
        VerbGroup verb = view.clause(time.firstToken()).verb();
        boolean future = verb != null
                && (verb.tense() == VerbGroup.Tense.WAS_TO_COME
                        || verb.tense() == VerbGroup.Tense.TO_COME && verb.finite());
        if (future || time.rule().endsWith(".today") && (ofNoun(view, time) || reported(view, time))) {
            return true; // 21 मार्च को शुरू होनी थी, कहा कि आज का दिन
        }
        return verb != null
                && !verb.finite()
                && verb.tense() == VerbGroup.Tense.NONE
                && view.is(verb.end(), WordClass.OF, WordClass.FOR);
    }

    /** In what somebody says: what he calls today is the day of saying. */
    private static boolean reported(SentenceView view, Timex time) {
        return view.tokens().get(time.firstToken()).quoted() || view.any(0, time.firstToken(), WordClass.THAT);
    }

    /** Whether it tells what had been before: शनिवार को पहुंचे थे, एक दिन पहले. */
    private static boolean before(SentenceView view, Timex time) {
        VerbGroup verb = view.clause(time.firstToken()).verb();
        boolean pluperfect = verb != null
                && verb.tense() == VerbGroup.Tense.DONE
                && verb.stems().size() > 1
                && view.is(verb.end() - 1, WordClass.PAST_COPULA);
        return pluperfect || view.any(time.firstToken(), time.endToken(), WordClass.EARLIER);
    }

    /** प्योंगयांग, 13 जुलाई (हि.स.): the day of writing. */
    static boolean dateline(SentenceView view, Timex time) {
        int behind = time.endToken();
        if (time.firstToken() == 0
                || time.firstToken() > DATELINE
                || behind >= view.tokens().size()) {
            return false;
        }
        for (int i = 0; i < time.firstToken(); i++) {
            if (view.is(i, WordClass.NO_DATELINE)) {
                return false;
            }
        }
        return switch (view.tokens().get(behind).folded()) {
            case "(", "।", ":", "|" -> true;
            default -> false;
        };
    }

    /** 18:41: a line that begins with a time of day. */
    private static boolean entry(SentenceView view) {
        return view.times().stream()
                .anyMatch(t -> t.type() == Timex.Type.TIME
                        && t.firstToken() == 0
                        && t.value() != null
                        && t.value().contains("T")
                        && t.value().contains(":"));
    }

    /** शनिवार को यहां हुई वार्ता के बाद: the day of what was held. */
    private static boolean held(SentenceView view, Timex time) {
        int end = Math.min(view.tokens().size(), time.endToken() + 4);
        return view.any(time.endToken(), end, WordClass.HUA);
    }

    /** The date of saying is not the date of the deed: उन्होंने रविवार को कहा. */
    private static boolean saying(SentenceView view, Timex time) {
        Clause clause = view.clause(time.firstToken());
        VerbGroup verb = clause.verb();
        if (verb == null || held(view, time)) {
            return false;
        }
        return verb.is(WordClass.SPEECH_VERB)
                || view.any(Math.max(clause.first(), verb.first() - REPORT), verb.first(), WordClass.REPORT);
    }
}

package sandhi.reader.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Status;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;
import sandhi.reader.times.Timex;

/**
 * Works out from which day to which a journey lasted, where its tellings say so between them: arrival and departure, an arrival and
 * "दो दिवसीय", "तीसरे दिन बुधवार को", "रविवार तक".
 */
final class VisitSpans {
    /** No journey of news is longer. */
    private static final int LONGEST = 31;

    /** How far from a telling of the journey its days are still counted. */
    private static final int NEAR = 3;

    /** A return so many days after an arrival may be from another journey. */
    private static final int STAY = 10;

    private final List<SentenceView> views;
    private final StoryDays days;
    private final WritingDay written;
    private final Map<String, Integer> ordinals;

    /**
     * @param ordinals by folded form
     */
    VisitSpans(List<SentenceView> views, StoryDays days, WritingDay written, Map<String, Integer> ordinals) {
        this.views = views;
        this.days = days;
        this.written = written;
        this.ordinals = ordinals;
    }

    /** Gives a journey its days from first to last, where both are known. */
    void settle(EventDraft visit) {
        boolean day = visit.date == null || visit.date.precision() == EventDate.Precision.DAY;
        if (!visit.type().equals("Visit") || !day) {
            return;
        }
        Span span = new Span();
        for (EventDraft telling : visit.tellings) {
            span.read(views.get(telling.sentence), telling);
        }
        for (SentenceView view : views) {
            span.numbered(view, visit);
            span.opening(view, visit);
            span.arrival(view, visit);
            span.departure(view, visit);
        }
        LocalDate end = span.end();
        LocalDate begin = span.begin;
        boolean known = begin != null && end != null && end.isAfter(begin) && end.isBefore(begin.plusDays(LONGEST));
        if (known) {
            visit.date = WritingDay.interval(begin, end, span.yearKnown);
            visit.dateInherited = false;
        }
    }

    /** The first and last day of one journey, while its tellings are read. */
    private final class Span {
        private @Nullable LocalDate begin;
        /** The day of the story that an arrival was told beside. */
        private @Nullable LocalDate beside;

        private @Nullable LocalDate until;
        /** The last day that is told of, as the second or third one. */
        private @Nullable LocalDate lately;

        private @Nullable LocalDate since;
        private int length;
        private boolean yearKnown = true;

        void read(SentenceView view, EventDraft telling) {
            List<Token> tokens = view.tokens();
            LocalDate own = telling.time == null ? null : day(telling.time);
            VerbGroup verb = telling.verb;
            boolean arrives = verb != null && verb.is(WordClass.BEGIN_VERB);
            boolean told = telling.status == Status.OCCURRED || telling.status == Status.ONGOING;
            boolean inherited = telling.dateInherited
                    && telling.date != null
                    && telling.date.precision() == EventDate.Precision.DAY;
            if (inherited
                    && told
                    && !telling.background
                    && verb != null
                    && (verb.is(WordClass.ARRIVAL_VERB) || verb.is(WordClass.COME_VERB))) {
                beside = beside == null ? written.begin(telling.date) : beside;
            }
            if (own != null && telling.time.modifier() != Timex.Modifier.UNTIL) {
                if (arrives && (begin == null || own.isBefore(begin))) {
                    begin = own;
                }
                boolean stayed = verb != null && view.is(verb.end() - 1, WordClass.PAST_COPULA);
                since = telling.time.modifier() == Timex.Modifier.SINCE && stayed ? own : since;
            }
            for (Timex time : view.times()) {
                LocalDate it = day(time);
                if (it != null
                        && time.modifier() == Timex.Modifier.UNTIL
                        && view.clause(telling.trigger).holds(time.firstToken())) {
                    until = it;
                }
                if (time.type() == Timex.Type.DURATION
                        && time.value() != null
                        && time.value().matches("P[0-9]{1,2}D")) {
                    int days = Integer.parseInt(
                            time.value().substring(1, time.value().length() - 1));
                    length = ofStay(view, telling, time) ? days : length;
                    boolean over = length == days
                            && own != null
                            && view.any(
                                    telling.trigger, Math.min(tokens.size(), telling.trigger + 4), WordClass.COMPLETE);
                    if (over) {
                        until = own; // दो दिन की यात्रा पूरी कर बुधवार को रवाना हो गए
                        begin = own.minusDays(days - 1L);
                    }
                }
            }
        }

        /** दो दिन की ब्रिटेन यात्रा, चार दिन के लिए केन्या में: how long the journey is, and no other one. */
        private boolean ofStay(SentenceView view, EventDraft telling, Timex time) {
            int end = Math.min(view.tokens().size(), time.endToken() + 5);
            int stay = view.is(time.endToken(), WordClass.OF, WordClass.FOR) ? time.endToken() : -1;
            for (int i = time.endToken(); i < end && stay < 0; i++) {
                stay = view.is(i, WordClass.STAY) ? i : stay;
            }
            boolean leg = stay >= 0 && view.any(stay, Math.min(view.tokens().size(), stay + 5), WordClass.LEG);
            return stay >= 0 && !leg && !elsewhere(view, telling, time.endToken(), stay);
        }

        /** Whether a place stands there that is not where the journey leads to. */
        private static boolean elsewhere(SentenceView view, EventDraft visit, int from, int to) {
            return view.phrases().stream()
                    .filter(p -> p.first() >= from && p.first() < to)
                    .map(Phrase::head)
                    .filter(h -> h.is(EntityType.PLACE) || h.is(EntityType.COUNTRY))
                    .anyMatch(h -> visit.fillers("destination").stream().noneMatch(h::sameSide));
        }

        /** दौरे की शुरुआत मंगलवार को हुई. */
        void opening(SentenceView view, EventDraft visit) {
            List<Token> tokens = view.tokens();
            boolean near = visit.tellings.stream()
                    .anyMatch(t -> Math.abs(t.sentence - view.sentence().index()) <= 1);
            for (int i = 2; near && begin == null && i < tokens.size(); i++) {
                boolean opens = tokens.get(i).is(WordClass.OPENING)
                        && view.is(i - 1, WordClass.GENITIVE)
                        && view.is(i - 2, WordClass.STAY);
                begin = opens ? firstDay(view, i) : begin;
            }
        }

        /** वह एक दिन पहले ही वहां पहुंचे थे: when he came to where the article finds him. */
        void arrival(SentenceView view, EventDraft visit) {
            for (VerbGroup verb : view.verbs()) {
                Clause clause = view.clause(verb.first());
                boolean came = begin == null
                        && verb.is(WordClass.ARRIVAL_VERB)
                        && verb.tense() == VerbGroup.Tense.DONE
                        && !verb.negated()
                        && subject(view, clause, visit)
                        && !elsewhere(view, visit, clause.first(), clause.end());
                for (Timex time : view.times()) {
                    if (came && clause.holds(time.firstToken()) && time.modifier() == Timex.Modifier.NONE) {
                        begin = day(time);
                    }
                }
            }
        }

        private static boolean subject(SentenceView view, Clause clause, EventDraft visit) {
            return view.phrases().stream()
                    .anyMatch(p -> clause.holds(p.first())
                            && (p.is("nom") || p.is("ne"))
                            && visit.fillers("visitor").contains(p.head()));
        }

        /** यात्रा के तीसरे दिन बुधवार को, where the traveller is told of. */
        void numbered(SentenceView view, EventDraft visit) {
            List<Token> tokens = view.tokens();
            boolean near = visit.tellings.stream()
                    .anyMatch(t -> Math.abs(t.sentence - view.sentence().index()) <= NEAR);
            boolean his = view.phrases().stream()
                    .anyMatch(p -> p.heads().stream()
                            .anyMatch(h -> visit.fillers("visitor").contains(h)));
            if (!near || !his || tokens.stream().noneMatch(t -> t.is(WordClass.STAY))) {
                return;
            }
            for (int i = 1; i < tokens.size(); i++) {
                if (!tokens.get(i).is("दिन")) {
                    continue;
                }
                Integer number = null;
                boolean last = false;
                for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
                    last |= tokens.get(j).is(WordClass.LAST);
                    number = number == null ? ordinals.get(tokens.get(j).folded()) : number;
                }
                LocalDate there = number == null && !last ? null : firstDay(view, i);
                if (there != null) {
                    begin = number == null ? begin : there.minusDays(number - 1L);
                    until = last ? there : until;
                    lately = number == null ? lately : there;
                }
            }
        }

        private @Nullable LocalDate firstDay(SentenceView view, int from) {
            for (Timex time : view.times()) {
                if (time.firstToken() > from && time.modifier() == Timex.Modifier.NONE && day(time) != null) {
                    return day(time);
                }
            }
            for (Timex time : view.times()) {
                boolean own = view.clause(from).holds(time.firstToken());
                if (own && time.modifier() == Timex.Modifier.NONE && day(time) != null) {
                    return day(time);
                }
            }
            return null;
        }

        /** वह गुरुवार को स्वदेश लौटेंगे. */
        void departure(SentenceView view, EventDraft visit) {
            for (VerbGroup verb : view.verbs()) {
                boolean leaves = verb.is(WordClass.RETURN_VERB) || view.is(verb.first() - 1, WordClass.DEPARTURE);
                Clause clause = view.clause(verb.first());
                boolean his = subject(view, clause, visit) || home(view, clause, visit);
                boolean back = verb.is(WordClass.RETURN_VERB)
                        && verb.stems().size() > 1
                        && verb.classes().get(1).contains(WordClass.COME_VERB)
                        && !home(view, clause, visit); // वह रात को लौट आए: here
                if (!leaves || !his || back) {
                    continue;
                }
                LocalDate there = null;
                boolean timed = false;
                for (Timex time : view.times()) {
                    boolean own = clause.holds(time.firstToken()) && time.date() != null;
                    timed |= own;
                    there = own && time.modifier() == Timex.Modifier.NONE ? day(time) : there;
                }
                StoryDays.Day lately =
                        timed ? null : days.lately(view.sentence().index());
                if (lately != null) {
                    there = written.begin(lately.date()); // देर शाम वह कोलंबो लौट गए
                }
                LocalDate from = begin != null ? begin : beside;
                boolean after = there != null && from != null && there.isAfter(from);
                if (after && !there.isAfter(from.plusDays(STAY))) {
                    until = there;
                }
            }
        }

        /** देर शाम वह कोलंबो लौट गए: back to where he comes from. */
        private boolean home(SentenceView view, Clause clause, EventDraft visit) {
            boolean told = visit.tellings.stream()
                    .anyMatch(t -> t.sentence == view.sentence().index());
            if (told && view.any(clause.first(), clause.end(), WordClass.HOMEWARD)) {
                return true;
            }
            return view.phrases().stream()
                    .filter(p -> clause.holds(p.first()))
                    .map(Phrase::head)
                    .filter(h -> h.is(EntityType.PLACE) || h.is(EntityType.COUNTRY))
                    .map(Referent::country)
                    .filter(Objects::nonNull)
                    .anyMatch(c -> visit.fillers("visitor").stream().anyMatch(v -> c.equals(v.country())));
        }

        @Nullable
        LocalDate end() {
            begin = begin == null ? beside : begin;
            if (until != null || begin == null && since == null) {
                return until;
            }
            if (length > 1 && begin != null) {
                return begin.plusDays(length - 1L);
            }
            if (lately != null) {
                return lately;
            }
            StoryDays.Day news = days.first(true);
            if (since == null || news == null) {
                return null;
            }
            begin = since;
            return written.begin(news.date());
        }

        private @Nullable LocalDate day(Timex time) {
            EventDate date = time.date();
            if (date == null || date.precision() != EventDate.Precision.DAY) {
                return null;
            }
            yearKnown &= date.begin() != null;
            return written.begin(date);
        }
    }
}

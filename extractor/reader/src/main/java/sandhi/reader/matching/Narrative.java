package sandhi.reader.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Publication;
import sandhi.reader.facts.Status;
import sandhi.reader.times.Timex;

/** The day that an article tells of: what it leaves undated happened then, unless the sentence speaks of another time. */
final class Narrative {
    /** How many days before publication the news of an article may lie. */
    private static final int NEWS = 10;

    /** How many sentences a date holds on. */
    private static final int REACH = 2;

    private static final Set<String> SPEECH = Set.of("कह", "बता", "बोल", "लिख", "पूछ");
    private static final Set<String> REPORTS =
            Set.of("जानकारी", "बयान", "खबर", "रिपोर्ट", "सूचना", "घोषणा", "ऐलान", "एलान", "दावा");
    private static final Set<String> CORE = Set.of("Meeting", "Visit", "Signing");

    private final @Nullable LocalDate published;

    Narrative(Publication publication) {
        this.published = publication.date();
    }

    /** Gives undated events of the news the day of the sentences before them, else the article's main day. */
    void date(List<EventDraft> events, List<SentenceView> views) {
        List<Anchor> anchors = anchors(views);
        for (EventDraft event : events) {
            boolean news = event.status == Status.OCCURRED || event.status == Status.ONGOING;
            boolean undated = event.date == null && !elsewhere(views, event.sentence);
            if (!news || !CORE.contains(event.type()) || anchors.isEmpty()) {
                continue;
            }
            if (undated) {
                Anchor anchor = nearest(anchors, event.sentence);
                boolean far = anchor.sentence > event.sentence || event.sentence - anchor.sentence > REACH;
                if (!event.background || !far) {
                    event.date = anchor.date;
                    event.dateInherited = true;
                }
            }
        }
    }

    /** Gives events without a place the one where all others of their day were told to be. */
    void place(List<EventDraft> events) {
        for (EventDraft event : events) {
            if (event.place == null
                    && CORE.contains(event.type())
                    && !event.type().equals("Visit")
                    && event.date != null) {
                event.place = placeOf(events, event);
            }
        }
    }

    /** Whether the dates of two tellings can be of one event; an inherited date gives way to any other day of the news. */
    boolean compatible(EventDraft a, EventDraft b) {
        if (a.date == null || b.date == null) {
            return true;
        }
        if (a.dateInherited || b.dateInherited) {
            return recent(a.date) == recent(b.date) || EventMerger.compatible(a.date, b.date);
        }
        return EventMerger.compatible(a.date, b.date);
    }

    /** A sentence that tells of a day of the news. */
    private record Anchor(int sentence, EventDate date) {}

    private List<Anchor> anchors(List<SentenceView> views) {
        List<Anchor> anchors = new ArrayList<>();
        for (SentenceView view : views) {
            for (Timex time : view.times()) {
                boolean day = time.date() != null
                        && time.date().precision() == EventDate.Precision.DAY
                        && time.scope() == Timex.Scope.CLAUSE
                        && time.modifier() == Timex.Modifier.NONE
                        && !saying(view, time)
                        && !dateline(view, time)
                        && past(time.date())
                        && recent(time.date());
                if (day) {
                    anchors.add(new Anchor(view.sentence().index(), time.date()));
                }
            }
        }
        return anchors;
    }

    /** The day that the sentence, or one of the two before it, tells of; else the first day of the article. */
    private static Anchor nearest(List<Anchor> anchors, int sentence) {
        Anchor best = anchors.get(0);
        for (Anchor anchor : anchors) {
            if (anchor.sentence <= sentence && sentence - anchor.sentence <= REACH) {
                best = anchor;
            }
        }
        return best;
    }

    /** Where other events of the same day were told to be, if they were all in one place. */
    private static @Nullable Referent placeOf(List<EventDraft> events, EventDraft event) {
        Referent place = null;
        for (EventDraft other : events) {
            boolean sameDay = other.date != null
                    && event.date != null
                    && other.date.edtf().equals(event.date.edtf())
                    && event.date.precision() != EventDate.Precision.YEAR;
            if (other == event || other.place == null || !sameDay || other.status != event.status) {
                continue;
            }
            if (place != null && place != other.place) {
                return null;
            }
            place = other.place;
        }
        return place;
    }

    /** प्योंगयांग, 13 जुलाई (हि.स.): the day of writing. */
    private static boolean dateline(SentenceView view, Timex time) {
        int behind = time.endToken();
        return time.firstToken() <= 6
                && behind < view.tokens().size()
                && view.tokens().get(behind).is("(");
    }

    /** The date of saying is not the date of the deed: उन्होंने रविवार को कहा. */
    private static boolean saying(SentenceView view, Timex time) {
        Clause clause = view.clause(time.firstToken());
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return false;
        }
        if (SPEECH.contains(verb.head())) {
            return true;
        }
        for (int i = clause.first(); i < verb.first(); i++) {
            if (REPORTS.contains(view.tokens().get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private boolean past(EventDate date) {
        return published == null || date.begin() != null && !date.begin().isAfter(published);
    }

    private boolean recent(EventDate date) {
        if (published == null) {
            return date.precision() == EventDate.Precision.DAY;
        }
        return date.precision() != EventDate.Precision.YEAR
                && date.end() != null
                && !date.end().isBefore(published.minusDays(NEWS));
    }

    /** A sentence tells of another time where it gives its date, or follows in its paragraph on one that does. */
    private boolean elsewhere(List<SentenceView> views, int at) {
        SentenceView view = views.get(at);
        if (at == 0
                || !view.times().isEmpty()
                || view.sentence().paragraph() != views.get(at - 1).sentence().paragraph()) {
            return otherTime(view);
        }
        return otherTime(views.get(at - 1));
    }

    /** A sentence with a date of another time tells of that time. */
    private boolean otherTime(SentenceView view) {
        return view.times().stream().anyMatch(t -> t.date() != null && !recent(t.date()));
    }
}

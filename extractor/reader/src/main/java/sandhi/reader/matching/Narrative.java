package sandhi.reader.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Publication;
import sandhi.reader.facts.Status;
import sandhi.reader.rulebook.DateRules;
import sandhi.reader.text.WordClass;

/** The day that an article tells of: what it leaves undated happened then, unless the sentence speaks of another time. */
final class Narrative {
    private static final Set<String> MOVES = Set.of("Meeting", "Visit", "Signing");

    private final DateRules rules;
    private final WritingDay written;

    Narrative(DateRules rules, Publication publication) {
        this.rules = rules;
        this.written = new WritingDay(publication);
    }

    /** Gives undated events the day of the story that they belong to, if any. */
    void date(List<EventDraft> events, List<SentenceView> views) {
        StoryDays days = new StoryDays(views, written, events);
        InheritedDates inherited = new InheritedDates(rules, views, days, written);
        for (EventDraft event : events) {
            boolean ahead = MOVES.contains(event.type()) && event.date != null && written.ahead(event.date);
            boolean day = ahead && event.date.precision() == EventDate.Precision.DAY;
            boolean onTheWay = ahead && event.verb != null && event.verb.tense() == VerbGroup.Tense.GOING_ON;
            if (event.status == Status.ONGOING && onTheWay || event.status == Status.OCCURRED && day) {
                event.status = Status.PLANNED; // 21-22 जून को भारत आ रही हैं, सम्मेलन 27 फरवरी को बुलाया गया है
            }
            boolean happened = event.status == Status.OCCURRED || event.status == Status.ONGOING;
            if (happened && event.date != null && written.ahead(event.date)) {
                event.date = null; // 2025-2029 के लिए योजना: what it is for, not when it was made
                event.time = null;
            }
            if (event.type().equals("Visit")
                    && event.date != null
                    && !event.complete()
                    && views.get(event.sentence).is(event.trigger, WordClass.DEPARTURE)) {
                event.date = null;
                event.time = null; // वह मंगलवार को रवाना हो गए: the end of the journey that was told of
                continue;
            }
            if (event.date == null) {
                inherited.date(event);
            }
        }
    }

    /** Gives events the place where the article shows them to have been. */
    void place(
            List<EventDraft> events,
            List<SentenceView> views,
            Grain.Judge grains,
            PlaceFinder places,
            @Nullable Referent dateline) {
        new Whereabouts(grains, places, written, views, dateline).settle(events);
    }

    /** Gives journeys and talks their days from first to last, as far as their tellings say them. */
    void span(List<EventDraft> events, List<SentenceView> views, Map<String, Integer> ordinals) {
        VisitSpans spans = new VisitSpans(views, new StoryDays(views, written, events), written, ordinals);
        TalksSpans talks = new TalksSpans(views, written);
        events.forEach(spans::settle);
        events.forEach(talks::settle);
    }

    /** Whether the dates of two tellings can be of one event; an inherited date gives way to any other day of the news. */
    boolean compatible(EventDraft a, EventDraft b) {
        if (a.date == null || b.date == null) {
            return true;
        }
        if (a.dateInherited || b.dateInherited) {
            return written.recent(a.date) == written.recent(b.date) || EventMerger.compatible(a.date, b.date);
        }
        return EventMerger.compatible(a.date, b.date);
    }
}

package sandhi.reader.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Publication;
import sandhi.reader.facts.Status;

/** The day that an article tells of: what it leaves undated happened then, unless the sentence speaks of another time. */
final class Narrative {
    /** How many days before publication the news of an article may lie. */
    private static final int NEWS = 45;

    /** How many sentences a date holds on. */
    private static final int REACH = 6;

    private static final Set<String> CORE = Set.of("Meeting", "Visit", "Signing");

    private final @Nullable LocalDate published;

    Narrative(Publication publication) {
        this.published = publication.date();
    }

    /** Gives undated events of the news the date of the nearest dated one before them, else the article's main day. */
    void inherit(List<EventDraft> events, List<SentenceView> views) {
        EventDate main = main(events);
        for (EventDraft event : events) {
            boolean news = event.status == Status.OCCURRED || event.status == Status.ONGOING;
            if (event.date != null || !news || !CORE.contains(event.type()) || otherTime(views.get(event.sentence))) {
                continue;
            }
            EventDate before = before(events, event);
            EventDate date = before != null ? before : main;
            if (date != null) {
                event.date = date;
                event.dateInherited = true;
            }
        }
    }

    private @Nullable EventDate before(List<EventDraft> events, EventDraft event) {
        EventDraft best = null;
        for (EventDraft other : events) {
            boolean near = other.sentence <= event.sentence && event.sentence - other.sentence <= REACH;
            if (near && told(other) && (best == null || other.sentence > best.sentence)) {
                best = other;
            }
        }
        return best == null ? null : best.date;
    }

    private @Nullable EventDate main(List<EventDraft> events) {
        return events.stream().filter(this::told).map(e -> e.date).findFirst().orElse(null);
    }

    /** Whether the event is dated by its own words and lies in the days that the article reports. */
    private boolean told(EventDraft event) {
        boolean happened = event.status == Status.OCCURRED || event.status == Status.ONGOING;
        return happened && event.date != null && !event.dateInherited && recent(event.date);
    }

    private boolean recent(EventDate date) {
        if (published == null) {
            return date.precision() == EventDate.Precision.DAY;
        }
        return date.precision() != EventDate.Precision.YEAR
                && date.end() != null
                && !date.end().isBefore(published.minusDays(NEWS));
    }

    /** A sentence with a date of another time tells of that time. */
    private boolean otherTime(SentenceView view) {
        return view.times().stream().anyMatch(t -> t.date() != null && !recent(t.date()));
    }
}

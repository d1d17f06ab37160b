package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Status;

/**
 * Where events happened that the text gives no place of their own: where the same people met on that day, where a visitor was
 * received, or the town that the report is from.
 */
final class EventPlaces {
    private static final Set<String> TALKS = Set.of("Meeting", "Signing");
    private static final Set<String> WORDS = Set.of("Agree", "Support", "Request", "Cooperate", "Reject", "Accuse");
    private static final Set<String> TOWNS = Set.of("city", "capital");
    /** How many sentences apart two undated events of one occasion may be told. */
    private static final int NEAR = 3;

    private final List<EventDraft> events;
    private final Narrative narrative;
    private final @Nullable Referent dateline;

    EventPlaces(List<EventDraft> events, Narrative narrative, @Nullable Referent dateline) {
        this.events = events;
        this.narrative = narrative;
        this.dateline = dateline;
    }

    /** Gives each event that lacks a place the one that the other events of the article show. */
    void settle() {
        for (EventDraft event : events) {
            boolean talks = TALKS.contains(event.type()) && event.frame.mode() == null;
            if (event.place == null && (talks || WORDS.contains(event.type())) && real(event)) {
                event.place = ofOccasion(event);
            }
        }
        for (EventDraft event : events) {
            if (event.place == null && event.type().equals("Visit")) {
                event.place = town(event);
            }
        }
        for (EventDraft event : events) {
            if (event.place == null && TALKS.contains(event.type()) && event.frame.mode() == null && real(event)) {
                event.place = ofVisit(event);
                if (event.place == null) {
                    event.place = ofReport(event);
                }
            }
        }
    }

    private static boolean real(EventDraft event) {
        return event.status == Status.OCCURRED || event.status == Status.ONGOING;
    }

    /** Where the same states met on that day, the nearest telling first; none where it was told of two places equally near. */
    private @Nullable Referent ofOccasion(EventDraft event) {
        EventDraft best = null;
        int bestScore = 0;
        boolean two = false;
        for (EventDraft other : events) {
            Referent place = other.place;
            boolean whole = other != event
                    && place != null
                    && TALKS.contains(other.type())
                    && real(other)
                    && together(event, other);
            if (!whole) {
                continue;
            }
            int shared = shared(event, other);
            boolean building = !place.is(EntityType.COUNTRY) && !town(place);
            boolean same = other.everybody()
                    .containsAll(
                            event.everybody().stream().filter(Referent::acts).toList());
            if (shared == 0 || building && !same && TALKS.contains(event.type())) {
                continue;
            }
            int score = 100 * shared - Math.min(90, Math.abs(other.sentence - event.sentence));
            if (best == null || score > bestScore) {
                two = false;
                best = other;
                bestScore = score;
            } else if (score == bestScore && best.place != place) {
                two = true;
            }
        }
        return best == null || two ? null : best.place;
    }

    /** Whether two events can be of one occasion: dated alike, or told close together. */
    private static boolean together(EventDraft a, EventDraft b) {
        EventDate x = a.date;
        EventDate y = b.date;
        if (x == null || y == null) {
            boolean words = WORDS.contains(a.type()) && shared(a, b) > 1;
            return Math.abs(a.sentence - b.sentence) <= (words ? 2 * NEAR : NEAR);
        }
        return x.precision() != EventDate.Precision.YEAR && EventMerger.compatible(x, y) && !(x.end() == null);
    }

    /** The town in the state of destination where the visitor was received. */
    private @Nullable Referent town(EventDraft visit) {
        Set<Referent> towns = new LinkedHashSet<>();
        for (EventDraft other : events) {
            Referent place = other.place;
            boolean theirs = TALKS.contains(other.type())
                    && place != null
                    && town(place)
                    && future(other) == future(visit)
                    && EventMerger.compatible(other.date, visit.date)
                    && inDestination(visit, place)
                    && visit.fillers("visitor").stream()
                            .anyMatch(v -> states(other).contains(state(v)));
            if (theirs) {
                towns.add(place);
            }
        }
        if (towns.isEmpty() && dateline != null && town(dateline) && inDestination(visit, dateline) && news(visit)) {
            return dateline;
        }
        return towns.size() == 1 ? towns.iterator().next() : null;
    }

    private static boolean inDestination(EventDraft visit, Referent place) {
        return place.country() != null
                && visit.fillers("destination").stream()
                        .anyMatch(d -> place.country().equals(d.country()));
    }

    private static boolean future(EventDraft event) {
        return event.status == Status.PLANNED || event.status == Status.POSSIBLE;
    }

    /** Where a guest was whom his hosts met. */
    private @Nullable Referent ofVisit(EventDraft event) {
        Referent place = null;
        for (EventDraft visit : events) {
            if (!visit.type().equals("Visit") || !real(visit) || !apart(visit, event)) {
                continue;
            }
            for (Referent destination : visit.fillers("destination")) {
                boolean hosts = states(event).contains(state(destination))
                        && visit.fillers("visitor").stream()
                                .anyMatch(v -> states(event).contains(state(v)));
                if (hosts) {
                    Referent here = visit.place != null && town(visit.place) ? visit.place : destination;
                    if (place != null && place != here) {
                        return null;
                    }
                    place = here;
                }
            }
        }
        return place;
    }

    /** Whether a visit and a meeting can have been at the same time. */
    private static boolean apart(EventDraft visit, EventDraft event) {
        if (visit.date == null || event.date == null) {
            return visit.date == null && event.date == null && Math.abs(visit.sentence - event.sentence) <= NEAR;
        }
        return EventMerger.compatible(visit.date, event.date) && event.date.precision() != EventDate.Precision.YEAR;
    }

    /** The town that a report of the day is from, if it is of the state of one of those who met, or no seat of reporters. */
    private @Nullable Referent ofReport(EventDraft event) {
        boolean theirs = dateline != null
                && town(dateline)
                && news(event)
                && dateline.country() != null
                && (states(event).contains("country/" + dateline.country()) || !Metonyms.seat(dateline))
                && events.stream().noneMatch(visit -> abroad(visit, event));
        return theirs ? dateline : null;
    }

    /** Whether the one from the town of the report was on a journey then. */
    private boolean abroad(EventDraft visit, EventDraft event) {
        return visit.type().equals("Visit")
                && real(visit)
                && dateline != null
                && visit.fillers("visitor").stream()
                        .anyMatch(v ->
                                dateline.country() != null && dateline.country().equals(v.country()))
                && EventMerger.compatible(visit.date, event.date);
    }

    private boolean news(EventDraft event) {
        return event.date != null && !event.background && narrative.recent(event.date) && real(event);
    }

    private static boolean town(Referent place) {
        return place.listed() != null && TOWNS.contains(place.listed().kind());
    }

    private static int shared(EventDraft a, EventDraft b) {
        Set<String> both = new LinkedHashSet<>(states(a));
        both.retainAll(states(b));
        return both.size();
    }

    private static Set<String> states(EventDraft event) {
        List<String> states = new ArrayList<>();
        event.everybody().stream()
                .filter(Referent::acts)
                .map(EventPlaces::state)
                .filter(Objects::nonNull)
                .forEach(states::add);
        return new LinkedHashSet<>(states);
    }

    private static String state(Referent referent) {
        return referent.country() == null ? referent.key() : "country/" + referent.country();
    }
}

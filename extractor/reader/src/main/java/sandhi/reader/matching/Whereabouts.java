package sandhi.reader.matching;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Status;
import sandhi.reader.text.WordClass;

/**
 * Works out where events happened whose own tellings do not say it, from the others of the article: what is agreed, signed or asked at
 * a meeting happens where that meets, who is on a visit meets his hosts there, and a visit goes to the town where the visitor meets them.
 */
final class Whereabouts {
    private static final Set<String> GATHERINGS = Set.of("Meeting", "Signing", "Agree");

    /** What people do when they are together, first what the others hang on. */
    private static final List<Set<String>> TOGETHER =
            List.of(Set.of("Meeting"), Set.of("Signing"), Set.of("Agree", "Request", "Support", "Reject", "Accuse"));

    /** What is said to somebody's face, where both are persons who met. */
    private static final Set<String> FACE_TO_FACE = Set.of("Reject", "Accuse");

    static final Set<String> REMOTE = Set.of("phone", "video");

    private static final int OPENING = 3;

    private final Grain.Judge grains;
    private final WritingDay written;
    private final List<SentenceView> views;
    private final @Nullable Referent dateline;
    /** The only place at the opening. */
    private final @Nullable Referent opening;

    /** Index of the first sentence behind the dateline. */
    private final int datelineAt;

    /** Whether the article opens with a gathering. */
    private final boolean gathering;

    Whereabouts(
            Grain.Judge grains,
            PlaceFinder places,
            WritingDay written,
            List<SentenceView> views,
            @Nullable Referent dateline) {
        this.opening = places.opening(views, OPENING + 1);
        this.datelineAt = from(views, dateline) + 1;
        this.gathering = views.stream()
                .limit(OPENING)
                .anyMatch(v -> v.phrases().stream().anyMatch(p -> p.head().is(EntityType.MEETING)));
        this.grains = grains;
        this.written = written;
        this.views = views;
        this.dateline = dateline;
    }

    private static int from(List<SentenceView> views, @Nullable Referent dateline) {
        for (SentenceView view : views) {
            if (view.phrases().stream().limit(2).anyMatch(p -> p.head() == dateline)) {
                return view.sentence().index();
            }
        }
        return -2;
    }

    /** Gives events without a place the one where the rest of the article shows them to have been. */
    void settle(List<EventDraft> events) {
        List<EventDraft> placed = placed(events);
        for (EventDraft event : events) {
            if (event.place == null && event.type().equals("Visit")) {
                event.place = town(event, placed);
            }
        }
        List<EventDraft> visits = events.stream()
                .filter(e -> e.type().equals("Visit") && (Bonds.real(e) || e.status == Status.PLANNED) && !leaves(e))
                .toList();
        for (Set<String> types : TOGETHER) {
            List<EventDraft> known = placed(events);
            for (EventDraft event : events) {
                boolean dated = TOGETHER.indexOf(types) < 2 || (event.date != null || !event.nominal) && near(event);
                if (event.place == null && types.contains(event.type()) && dated && !far(event)) {
                    event.place = where(event, known, visits);
                }
            }
        }
        for (EventDraft visit : visits) {
            if (visit.place == null) {
                visit.place = town(visit, placed(events));
            }
        }
    }

    private static boolean near(EventDraft event) {
        return !FACE_TO_FACE.contains(event.type())
                || event.everybody().stream()
                                .filter(r -> r.is(EntityType.PERSON))
                                .count()
                        > 1;
    }

    private static List<EventDraft> placed(List<EventDraft> events) {
        return events.stream().filter(e -> e.place != null && together(e)).toList();
    }

    private @Nullable Referent where(EventDraft event, List<EventDraft> placed, List<EventDraft> visits) {
        EventDraft same = nearest(event, placed, Bonds::covers);
        if (same != null) {
            return same.place;
        }
        EventDraft abroad = nearest(event, placed, Bonds::staysOn);
        if (abroad != null) {
            return grains.of(abroad.place) == Grain.VENUE ? townOf(abroad.place, visits) : abroad.place;
        }
        EventDraft visit = nearest(event, visits, Bonds::hosts);
        EventDraft beside = nearest(event, placed, (e, other) -> Bonds.sharesDay(e, other) && Bonds.shares(e, other));
        if (visit != null && beside != null && goesOn(event, beside, visit)) {
            Referent town = town(beside);
            return grains.of(town) == Grain.VENUE ? townOf(town, visits) : town;
        }
        if (visit != null && abroad(event) && !Bonds.guests(event, visit)) {
            return opening;
        }
        if (visit != null) {
            Referent place = visit.place;
            if (place != null && grains.of(place) == Grain.VENUE) {
                place = townOf(place, visits);
            }
            return place != null ? place : visit.fillers("destination").get(0);
        }
        if (!GATHERINGS.contains(event.type()) || !Bonds.real(event)) {
            return null;
        }
        if (abroad(event)) {
            return opening;
        }
        boolean lead = event.tellings.stream().anyMatch(t -> t.sentence <= datelineAt);
        if (event.type().equals("Agree")) {
            return lead && home(event, true) && !atHome(event) ? dateline : null;
        }
        if (beside != null && beside.place != null) {
            return grains.of(beside.place) == Grain.VENUE ? townOf(beside.place, visits) : beside.place;
        }
        return home(event, lead) ? dateline : null;
    }

    /** The town where an event was: of a house, the one that its sentence names. */
    private @Nullable Referent town(EventDraft event) {
        if (event.place == null || grains.of(event.place) != Grain.VENUE) {
            return event.place;
        }
        String state = event.place.country();
        return views.get(event.sentence).phrases().stream()
                .map(Phrase::head)
                .filter(h -> grains.of(h) == Grain.CITY && Objects.equals(h.country(), state))
                .findFirst()
                .orElse(event.place);
    }

    /** Whether an event in another town of the same country was told since the visitor's arrival there. */
    private boolean goesOn(EventDraft event, EventDraft beside, EventDraft visit) {
        Referent there = beside.place;
        return there != null
                && visit.place != null
                && there != visit.place
                && grains.of(there).compareTo(Grain.CITY) >= 0
                && Objects.equals(there.country(), visit.place.country())
                && beside.sentence > visit.sentence
                && beside.sentence <= event.sentence;
    }

    /** Whether it tells that somebody sets out, so that he is not there yet. */
    private boolean leaves(EventDraft visit) {
        return views.get(visit.sentence).is(visit.trigger, WordClass.DEPARTURE);
    }

    /** The town of a house, where a visit of the article went to it. */
    private @Nullable Referent townOf(Referent venue, List<EventDraft> visits) {
        return visits.stream()
                .map(v -> v.place)
                .filter(Objects::nonNull)
                .filter(p -> grains.of(p) == Grain.CITY && Objects.equals(p.country(), venue.country()))
                .findFirst()
                .orElse(null);
    }

    /** The town where a visitor meets or signs while he is in the country. */
    private @Nullable Referent town(EventDraft visit, List<EventDraft> placed) {
        Referent best = null;
        for (EventDraft event : placed) {
            Referent place = Objects.requireNonNull(event.place);
            boolean there = visit.fillers("destination").stream()
                    .anyMatch(d -> d.is(EntityType.COUNTRY) && Objects.equals(d.country(), place.country()));
            boolean his = visit.fillers("visitor").stream()
                    .anyMatch(v -> event.everybody().stream().anyMatch(v::sameSide));
            boolean then = Bonds.real(visit) == Bonds.real(event) && Bonds.during(event, visit);
            Grain grain = grains.of(place);
            boolean better = best == null && grain.compareTo(Grain.CITY) >= 0
                    || best != null && grain == Grain.CITY && grains.of(best) == Grain.VENUE;
            if (better && there && his && then) {
                best = place;
            }
        }
        boolean house = best != null && grains.of(best) == Grain.VENUE;
        boolean here = (best == null || house) && dateline != null && Bonds.real(visit) && news(visit);
        return here
                        && visit.fillers("destination").stream()
                                .anyMatch(d ->
                                        d.is(EntityType.COUNTRY) && Objects.equals(d.country(), dateline.country()))
                ? dateline
                : best;
    }

    /** Hosts and guests meet where the news comes from, if that is in the state of one of them; leaders of others if it is in neither's. */
    private boolean home(EventDraft event, boolean lead) {
        if (dateline == null || dateline.country() == null || !news(event)) {
            return false;
        }
        List<Referent> parties = event.everybody().stream()
                .filter(r -> r.acts() && r.country() != null)
                .toList();
        boolean natives = parties.stream().anyMatch(r -> dateline.country().equals(r.country()));
        boolean foreign = parties.stream().anyMatch(r -> !dateline.country().equals(r.country()));
        boolean leaders = parties.stream().filter(r -> r.is(EntityType.PERSON)).count() > 1;
        boolean within = !foreign
                && lead
                && !atHome(event); // two parties of one state, in a town that is not where all news is from
        return parties.size() > 1 && (within || foreign && (natives || lead || leaders && gathering));
    }

    /** Whether people of other states than that of the place at the opening met or agreed on the day of the news: it is where they came together. */
    private boolean abroad(EventDraft event) {
        List<String> states = event.everybody().stream()
                .filter(Referent::acts)
                .map(Referent::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return opening != null
                && opening.country() != null
                && news(event)
                && states.size() > 1
                && !states.contains(opening.country());
    }

    /** Whether the news comes from the capital of one of them, where all news comes from. */
    private boolean atHome(EventDraft event) {
        return dateline != null
                && Metonyms.state(dateline) != null
                && event.everybody().stream().anyMatch(r -> Objects.equals(r.country(), dateline.country()));
    }

    private boolean news(EventDraft event) {
        return event.date != null && written.recent(event.date);
    }

    private interface Bond {
        boolean holds(EventDraft event, EventDraft other);
    }

    private static @Nullable EventDraft nearest(EventDraft event, List<EventDraft> others, Bond bond) {
        EventDraft best = null;
        int gap = Integer.MAX_VALUE;
        for (EventDraft other : others) {
            if (other == event || other.place == null && !other.type().equals("Visit") || !bond.holds(event, other)) {
                continue;
            }
            int far = Bonds.distance(event, other);
            if (far < gap) {
                best = other;
                gap = far;
            }
        }
        return best;
    }

    private static boolean together(EventDraft event) {
        return GATHERINGS.contains(event.type()) && !far(event);
    }

    /** Whether they only speak over a wire. */
    private static boolean far(EventDraft event) {
        return REMOTE.contains(Objects.requireNonNullElse(event.frame.mode(), ""));
    }
}

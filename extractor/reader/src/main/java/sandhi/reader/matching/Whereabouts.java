package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.EventDate;
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

    private static final Set<String> REMOTE = Set.of("phone", "video");

    /** A visitor stays for some days after he has arrived. */
    private static final int STAY = 3;

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
                .filter(e -> e.type().equals("Visit") && (real(e) || e.status == Status.PLANNED) && !leaves(e))
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

    /** Whether all who take part are the visitors or people of the country that they visit. */
    private static boolean guests(EventDraft event, EventDraft visit) {
        return event.everybody().stream()
                .filter(Whereabouts::party)
                .allMatch(r -> visit.everybody().stream().anyMatch(v -> v == r || v.sharesState(r)));
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
        EventDraft same = nearest(event, placed, Whereabouts::covers);
        if (same != null) {
            return same.place;
        }
        EventDraft abroad = nearest(event, placed, Whereabouts::together);
        if (abroad != null) {
            return grains.of(abroad.place) == Grain.VENUE ? townOf(abroad.place, visits) : abroad.place;
        }
        EventDraft visit = nearest(event, visits, Whereabouts::hosts);
        EventDraft beside = nearest(event, placed, (e, other) -> sharesDay(e, other) && shares(e, other));
        if (visit != null && beside != null && goesOn(event, beside, visit)) {
            Referent town = town(beside);
            return grains.of(town) == Grain.VENUE ? townOf(town, visits) : town;
        }
        if (visit != null && abroad(event) && !guests(event, visit)) {
            return opening;
        }
        if (visit != null) {
            Referent place = visit.place;
            if (place != null && grains.of(place) == Grain.VENUE) {
                place = townOf(place, visits);
            }
            return place != null ? place : visit.fillers("destination").get(0);
        }
        if (!GATHERINGS.contains(event.type()) || !real(event)) {
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
            boolean then = real(visit) == real(event) && during(event, visit);
            Grain grain = grains.of(place);
            boolean better = best == null && grain.compareTo(Grain.CITY) >= 0
                    || best != null && grain == Grain.CITY && grains.of(best) == Grain.VENUE;
            if (better && there && his && then) {
                best = place;
            }
        }
        boolean house = best != null && grains.of(best) == Grain.VENUE;
        boolean here = (best == null || house) && dateline != null && real(visit) && news(visit);
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
            int far = distance(event, other);
            if (far < gap) {
                best = other;
                gap = far;
            }
        }
        return best;
    }

    /** Whether all who take part in an event take part in the other, at the same time. */
    private static boolean covers(EventDraft event, EventDraft other) {
        boolean status = event.status == other.status
                || real(event) && real(other)
                || event.status == Status.DENIED && real(other);
        return status
                && dated(event, other)
                && event.everybody().stream()
                        .filter(Whereabouts::party)
                        .allMatch(r -> other.everybody().stream().anyMatch(o -> stands(r, o)))
                && event.everybody().stream().filter(Whereabouts::party).count() > 0;
    }

    /** Whether a visitor and people of the country that he visits do it while he is there. */
    private static boolean hosts(EventDraft event, EventDraft visit) {
        if (real(event) != real(visit) || !real(event) && event.status != visit.status || !during(event, visit)) {
            return false;
        }
        List<Referent> visitors = visit.fillers("visitor");
        List<Referent> hosts = new ArrayList<>();
        boolean came = false;
        for (Referent who : event.everybody()) {
            if (!party(who)) {
                continue;
            }
            if (visitors.stream().anyMatch(v -> stands(who, v) || Objects.equals(v.country(), who.country()))) {
                came |= visitors.stream().anyMatch(v -> stands(who, v));
            } else {
                hosts.add(who);
            }
        }
        if (came && visit.place != null && sharesDay(event, visit)) {
            return true; // whomever he met that day, he met there
        }
        return came
                && !hosts.isEmpty()
                && hosts.stream()
                        .allMatch(h -> h.country() != null
                                && visit.fillers("destination").stream()
                                        .anyMatch(d -> h.country().equals(d.country())));
    }

    /** Whether the same people come together in a third state a day before or after. */
    private static boolean together(EventDraft event, EventDraft other) {
        Referent place = other.place;
        boolean third = place != null
                && place.country() != null
                && event.everybody().size() > 1
                && event.everybody().stream()
                        .allMatch(r -> r.is(EntityType.PERSON)
                                && other.everybody().contains(r)
                                && r.country() != null
                                && !r.country().equals(place.country()));
        return third
                && real(event)
                && real(other)
                && event.date != null
                && other.date != null
                && event.date.begin() != null
                && other.date.begin() != null
                && event.date.precision() == EventDate.Precision.DAY
                && other.date.precision() == EventDate.Precision.DAY
                && Math.abs(event.date.begin().toEpochDay() - other.date.begin().toEpochDay()) <= 1;
    }

    private static boolean shares(EventDraft event, EventDraft other) {
        return event.everybody().stream().anyMatch(other.everybody()::contains);
    }

    private static boolean sharesDay(EventDraft event, EventDraft other) {
        return real(event)
                && real(other)
                && event.date != null
                && other.date != null
                && event.date.precision() == EventDate.Precision.DAY
                && event.date.edtf().equals(other.date.edtf());
    }

    private static boolean dated(EventDraft a, EventDraft b) {
        if (a.date == null || b.date == null) {
            return distance(a, b) <= 3;
        }
        return EventMerger.compatible(a.date, b.date);
    }

    private static boolean during(EventDraft event, EventDraft visit) {
        if (dated(event, visit)) {
            return true;
        }
        boolean known = event.date != null
                && visit.date != null
                && event.date.begin() != null
                && visit.date.begin() != null
                && visit.date.precision() == EventDate.Precision.DAY;
        return known
                && !event.date.begin().isBefore(visit.date.begin())
                && !event.date.begin().isAfter(visit.date.begin().plusDays(STAY));
    }

    private static boolean party(Referent referent) {
        return referent.acts();
    }

    private static boolean stands(Referent a, Referent b) {
        boolean body = a.is(EntityType.COUNTRY)
                || b.is(EntityType.COUNTRY)
                || a.is(EntityType.ORGANIZATION)
                || b.is(EntityType.ORGANIZATION);
        return a == b || body && a.sharesState(b);
    }

    private static boolean real(EventDraft event) {
        return event.status == Status.OCCURRED || event.status == Status.ONGOING;
    }

    private static boolean together(EventDraft event) {
        return GATHERINGS.contains(event.type()) && !far(event);
    }

    /** Whether they only speak over a wire. */
    private static boolean far(EventDraft event) {
        return REMOTE.contains(Objects.requireNonNullElse(event.frame.mode(), ""));
    }

    private static int distance(EventDraft a, EventDraft b) {
        int best = Integer.MAX_VALUE;
        for (EventDraft x : a.tellings) {
            for (EventDraft y : b.tellings) {
                best = Math.min(best, Math.abs(x.sentence - y.sentence));
            }
        }
        return best;
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Status;

/** What ties two events of an article: whoever takes part in both, the same day, a visit during which the other happens. */
final class Bonds {
    /** A visitor stays for some days after he has arrived. */
    private static final int STAY = 3;

    private Bonds() {}

    /** Whether all who take part in an event take part in the other, at the same time. */
    static boolean covers(EventDraft event, EventDraft other) {
        boolean status = event.status == other.status
                || real(event) && real(other)
                || event.status == Status.DENIED && real(other);
        return status
                && dated(event, other)
                && event.everybody().stream()
                        .filter(Bonds::party)
                        .allMatch(r -> other.everybody().stream().anyMatch(o -> stands(r, o)))
                && event.everybody().stream().filter(Bonds::party).count() > 0;
    }

    /** Whether a visitor and people of the country that he visits do it while he is there. */
    static boolean hosts(EventDraft event, EventDraft visit) {
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
    static boolean staysOn(EventDraft event, EventDraft other) {
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

    static boolean shares(EventDraft event, EventDraft other) {
        return event.everybody().stream().anyMatch(other.everybody()::contains);
    }

    static boolean sharesDay(EventDraft event, EventDraft other) {
        return real(event)
                && real(other)
                && event.date != null
                && other.date != null
                && event.date.precision() == EventDate.Precision.DAY
                && event.date.edtf().equals(other.date.edtf());
    }

    static boolean dated(EventDraft a, EventDraft b) {
        if (a.date == null || b.date == null) {
            return distance(a, b) <= 3;
        }
        return EventMerger.compatible(a.date, b.date);
    }

    static boolean during(EventDraft event, EventDraft visit) {
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

    static boolean party(Referent referent) {
        return referent.acts();
    }

    static boolean stands(Referent a, Referent b) {
        boolean body = a.is(EntityType.COUNTRY)
                || b.is(EntityType.COUNTRY)
                || a.is(EntityType.ORGANIZATION)
                || b.is(EntityType.ORGANIZATION);
        return a == b || body && a.sharesState(b);
    }

    static boolean real(EventDraft event) {
        return event.status == Status.OCCURRED || event.status == Status.ONGOING;
    }

    /** Whether all who take part are the visitors or people of the country that they visit. */
    static boolean guests(EventDraft event, EventDraft visit) {
        return event.everybody().stream()
                .filter(Bonds::party)
                .allMatch(r -> visit.everybody().stream().anyMatch(v -> v == r || v.sharesState(r)));
    }

    static int distance(EventDraft a, EventDraft b) {
        int best = Integer.MAX_VALUE;
        for (EventDraft x : a.tellings) {
            for (EventDraft y : b.tellings) {
                best = Math.min(best, Math.abs(x.sentence - y.sentence));
            }
        }
        return best;
    }
}

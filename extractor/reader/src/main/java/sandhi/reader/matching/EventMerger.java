package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Evidence;
import sandhi.reader.facts.Status;

/** Puts the tellings of one event inside an article together: same type, compatible fillers, status and date. */
final class EventMerger {
    private static final Pattern YEARLESS = Pattern.compile("XXXX-\\d\\d(-\\d\\d)?(/XXXX-\\d\\d(-\\d\\d)?)?");

    private final Narrative narrative;
    private final Grain.Judge grains;

    EventMerger(Narrative narrative, Grain.Judge grains) {
        this.narrative = narrative;
        this.grains = grains;
    }

    /** The events behind the drafts of an article, in order of first telling. */
    List<EventDraft> merge(List<EventDraft> drafts) {
        List<EventDraft> events = new ArrayList<>();
        List<EventDraft> incomplete = new ArrayList<>();
        for (EventDraft draft : drafts) {
            if (!draft.complete()) {
                incomplete.add(draft);
                continue;
            }
            EventDraft same = events.stream()
                    .filter(e -> same(e, draft) || mentioned(e, draft))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                events.add(draft);
                draft.told = true;
            } else {
                absorb(same, draft);
            }
        }
        for (EventDraft draft : incomplete) {
            events.stream()
                    .filter(e -> part(e, draft))
                    .min((a, b) -> Integer.compare(
                            Math.abs(a.sentence - draft.sentence), Math.abs(b.sentence - draft.sentence)))
                    .ifPresent(e -> absorb(e, draft));
        }
        return events;
    }

    private boolean same(EventDraft a, EventDraft b) {
        return a.type().equals(b.type())
                && a.former == b.former
                && java.util.Objects.equals(a.frame.mode(), b.frame.mode())
                && (statusGroup(a.status) == statusGroup(b.status) || open(a) || open(b))
                && narrative.compatible(a, b)
                && !before(a, b)
                && !before(b, a)
                && placesAgree(a, b)
                && rolesAgree(a, b)
                && Commitments.alike(a, b);
    }

    /** Whether one was told, with its day, as what went before, and the other as the news. */
    private static boolean before(EventDraft a, EventDraft b) {
        boolean past = a.background && a.date != null && !a.dateInherited;
        return past
                && (b.date == null || b.dateInherited)
                && !b.background
                && !b.named
                && b.type().equals("Meeting");
    }

    /** A mere mention without a day of its own leaves open whether it has happened: another telling says so. */
    private static boolean open(EventDraft draft) {
        return draft.named && (draft.date == null || draft.dateInherited);
    }

    /** A mention without a day of its own speaks of what was just told. */
    private boolean mentioned(EventDraft event, EventDraft draft) {
        return open(draft)
                && draft.type().equals("Meeting")
                && event.type().equals("Meeting")
                && draft.sentence > event.sentence
                && draft.sentence - event.sentence <= 2
                && statusGroup(event.status) == 0
                && java.util.Objects.equals(event.frame.mode(), draft.frame.mode())
                && rolesAgree(event, draft);
    }

    /** A telling that names fewer: everybody whom it names takes part in the event. */
    private boolean part(EventDraft event, EventDraft draft) {
        return event.type().equals(draft.type())
                && statusGroup(event.status) == statusGroup(draft.status)
                && (draft.frame.mode() == null || draft.frame.mode().equals(event.frame.mode()))
                && Math.abs(event.sentence - draft.sentence) <= 4
                && narrative.compatible(event, draft)
                && draft.roles.entrySet().stream()
                        .allMatch(role ->
                                role.getValue().stream().allMatch(r -> stands(event.fillers(role.getKey()), r, true)));
    }

    private static int statusGroup(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> 0;
            case PLANNED, POSSIBLE -> 1;
            case DENIED -> 2;
        };
    }

    private static boolean placesAgree(EventDraft a, EventDraft b) {
        if (statusGroup(a.status) != statusGroup(b.status) && apart(a.place, b.place)) {
            return false; // दोहा में हुई वार्ता, अगली वार्ता इस्तांबुल में
        }
        return !a.type().equals("Visit")
                || a.place == null
                || b.place == null
                || a.place == b.place
                || a.date == null && b.date == null
                || a.place.sharesState(b.place);
    }

    private static boolean apart(@Nullable Referent a, @Nullable Referent b) {
        return a != null
                && b != null
                && a != b
                && a.country() != null
                && b.country() != null
                && !a.country().equals(b.country());
    }

    private boolean rolesAgree(EventDraft a, EventDraft b) {
        Set<String> roles = new LinkedHashSet<>(a.frame.needs().keySet());
        roles.addAll(b.frame.needs().keySet());
        if (opposed(a, b) || opposed(b, a)) {
            return false;
        }
        for (String role : roles) {
            List<Referent> x = a.fillers(role);
            List<Referent> y = b.fillers(role);
            if (x.isEmpty() || y.isEmpty()) {
                continue;
            }
            List<Referent> fewer = x.size() <= y.size() ? x : y;
            List<Referent> more = fewer == x ? y : x;
            boolean bodies = a.date != null && b.date != null;
            boolean apart = (Commitments.ofOne(a) || a.type().equals("Assault"))
                    && fewer.stream().anyMatch(r -> rebels(more, r));
            if (apart || !fewer.stream().allMatch(r -> stands(more, r, bodies))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one tells of a deed by whom the other tells it to be done to. */
    private static boolean opposed(EventDraft a, EventDraft b) {
        return a.fillers("actor").stream().anyMatch(b.fillers("target")::contains);
    }

    /** Whether somebody among them is the referent, his state, or, on the same day, a body of that state. */
    private boolean stands(List<Referent> among, Referent referent, boolean bodies) {
        for (Referent other : among) {
            if (other == referent) {
                return true;
            }
            boolean stateOf = (other.is(EntityType.COUNTRY)
                            || referent.is(EntityType.COUNTRY)
                            || bodies && (stateOrBody(other) || stateOrBody(referent)))
                    && other.sharesState(referent);
            boolean placeOf =
                    (other.is(EntityType.PLACE) || referent.is(EntityType.PLACE)) && other.sharesState(referent);
            if (stateOf || placeOf) {
                return true;
            }
        }
        return false;
    }

    /** A state or its leader and an armed group that fights there commit themselves, and are attacked, each for itself. */
    private static boolean rebels(List<Referent> among, Referent referent) {
        return !among.contains(referent) && (referent.armed() || among.stream().noneMatch(o -> !o.armed()));
    }

    private static boolean stateOrBody(Referent referent) {
        return referent.is(EntityType.COUNTRY) || referent.is(EntityType.ORGANIZATION);
    }

    /** Whether two dates can be of one event. */
    static boolean compatible(@Nullable EventDate a, @Nullable EventDate b) {
        if (a == null || b == null || a.edtf().equals(b.edtf())) {
            return true;
        }
        if (a.begin() == null || b.begin() == null || a.end() == null || b.end() == null) {
            if (YEARLESS.matcher(a.edtf()).matches()
                    && YEARLESS.matcher(b.edtf()).matches()) {
                return first(a).compareTo(last(b)) <= 0 && first(b).compareTo(last(a)) <= 0;
            }
            return a.edtf().startsWith(b.edtf()) || b.edtf().startsWith(a.edtf());
        }
        return !a.begin().isAfter(b.end()) && !b.begin().isAfter(a.end());
    }

    private static String first(EventDate date) {
        return date.edtf().split("/")[0].substring(5);
    }

    /** The last day of a yearless date, as it would be sorted. */
    private static String last(EventDate date) {
        String[] ends = date.edtf().split("/");
        String end = ends[ends.length - 1].substring(5);
        return end.length() == 2 ? end + "-99" : end;
    }

    private void absorb(EventDraft event, EventDraft draft) {
        event.matter = event.matter.isEmpty() ? draft.matter : event.matter;
        draft.told = true;
        event.tellings.add(draft);
        boolean persons = event.type().equals("Meeting") || event.type().equals("Signing");
        for (Map.Entry<String, List<Referent>> role : draft.roles.entrySet()) {
            for (Referent referent : role.getValue()) {
                List<Referent> fillers = event.fillers(role.getKey());
                if (!stands(fillers, referent, true)) {
                    event.fill(role.getKey(), referent);
                } else if (persons && referent.is(EntityType.PERSON) && !draft.completed) {
                    refine(event, role.getKey(), referent);
                }
            }
        }
        if (open(event) && !draft.named) {
            if (event.dateInherited && statusGroup(draft.status) != 0) {
                event.date = null;
                event.dateInherited = false;
            }
            event.status = draft.status;
            event.named = false;
        }
        if (better(draft, event)) {
            event.date = draft.date;
            event.dateInherited = draft.dateInherited;
            event.shared = draft.shared;
            event.dateClues = draft.dateClues;
        }
        if (betterPlace(draft, event)) {
            event.place = draft.place;
            event.placeSure = draft.placeSure;
        }
        draft.reportedBy.stream().filter(r -> !event.reportedBy.contains(r)).forEach(event.reportedBy::add);
        draft.claimedBy.stream().filter(r -> !event.claimedBy.contains(r)).forEach(event.claimedBy::add);
        if (event.nominal && !draft.nominal) {
            event.span = draft.span;
        }
    }

    /** A place of the clause itself before one of its sentence, then the finer one in the same state. */
    private boolean betterPlace(EventDraft draft, EventDraft event) {
        if (draft.place == null || event.place == null || draft.placeSure != event.placeSure) {
            return draft.place != null && (event.place == null || draft.placeSure);
        }
        boolean apart = draft.place.country() != null
                && event.place.country() != null
                && !draft.place.country().equals(event.place.country());
        return !apart && grains.of(draft.place).compareTo(grains.of(event.place)) > 0;
    }

    /** A person takes the place of his state, or of its body. */
    private void refine(EventDraft event, String role, Referent person) {
        List<Referent> fillers = event.roles.get(role);
        if (fillers == null || fillers.contains(person)) {
            return;
        }
        for (int i = 0; i < fillers.size(); i++) {
            if (stateOrBody(fillers.get(i)) && fillers.get(i).sharesState(person)) {
                fillers.set(i, person);
                return;
            }
        }
    }

    /** A date of its own sentence before an inherited one, then the finer one; the days of a journey before one of them. */
    private static boolean better(EventDraft draft, EventDraft event) {
        if (draft.date == null || event.date == null) {
            return draft.date != null;
        }
        if (draft.dateInherited != event.dateInherited && compatible(draft.date, event.date)) {
            EventDraft finer = finer(draft.date, event.date) ? draft : event;
            EventDraft own = draft.dateInherited ? event : draft;
            boolean within = own.date.precision() == EventDate.Precision.MONTH
                    || own.date.precision() == EventDate.Precision.YEAR;
            return (within ? finer : own) == draft; // the day of the story inside the month that is told
        }
        if (draft.dateInherited) {
            return false;
        }
        if (event.shared != draft.shared && days(event.shared ? event.date : draft.date)) {
            return event.shared; // पोलैंड एवं यूक्रेन यात्रा (21-23 अगस्त): the days of all
        }
        boolean journey = event.type().equals("Visit")
                && (days(draft.date) || days(event.date))
                && compatible(draft.date, event.date);
        return event.dateInherited || (journey ? days(draft.date) && !days(event.date) : finer(draft.date, event.date));
    }

    /** From day to day: 2024-06-18/2024-06-19. */
    private static boolean days(EventDate date) {
        return date.precision() == EventDate.Precision.INTERVAL && date.edtf().length() == 21;
    }

    private static boolean finer(@Nullable EventDate a, @Nullable EventDate b) {
        return a != null && (b == null || a.precision().compareTo(b.precision()) < 0);
    }

    /** The finished event. */
    static Event event(EventDraft draft, String text) {
        SortedMap<String, List<String>> roles = new TreeMap<>();
        draft.roles.forEach((role, fillers) ->
                roles.put(role, fillers.stream().map(Referent::key).toList()));
        Evidence evidence = new Evidence(draft.span, draft.span.of(text), draft.frame.id());
        return new Event(
                draft.type(),
                draft.status,
                roles,
                draft.date,
                draft.place == null ? null : draft.place.key(),
                draft.reportedBy.stream().map(Referent::key).toList(),
                draft.claimedBy.stream().map(Referent::key).toList(),
                draft.frame.mode(),
                evidence);
    }
}

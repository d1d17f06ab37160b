package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.Status;
import sandhi.reader.rulebook.EventFrame;
import sandhi.reader.text.Span;
import sandhi.reader.times.Timex;

/** An event as one place of the text tells it, before tellings of the same event are put together. */
final class EventDraft {
    final EventFrame frame;
    final int sentence;
    final int trigger;
    final boolean nominal;
    final Map<String, List<Referent>> roles = new LinkedHashMap<>();
    final List<Referent> reportedBy = new ArrayList<>();
    final List<Referent> claimedBy = new ArrayList<>();
    /** The words that say what is agreed. */
    Set<String> matter = Set.of();

    Status status;
    Span span;

    @Nullable
    EventDate date;

    boolean dateInherited;

    /** Whether its words tell of several journeys, so that the days may be those of all. */
    boolean shared;
    /** What spoke for an inherited date, for those who ask why. */
    String dateClues = "";
    /** The expression of its own sentence that dates it. */
    @Nullable
    Timex time;
    /** Every telling that went into it, itself first. */
    final List<EventDraft> tellings = new ArrayList<>(List.of(this));
    /** The verb of its trigger. */
    @Nullable
    VerbGroup verb;

    /** Whether it is the one since which another is the first. */
    boolean former;

    /** Whether it is told in the pluperfect (किए थे), as what went before the news is. */
    boolean background;
    /** Whether its agent stands in its own sentence. */
    boolean agent;
    /** Whether a role was filled from the text before. */
    boolean completed;

    /** Whether nothing but its being named says that it happened: पुतिन की चीन यात्रा. */
    boolean named;

    /** Whether it became an event or went into one. */
    boolean told;

    @Nullable
    Referent place;

    /** Whether its own clause names the place. */
    boolean placeSure;

    EventDraft(EventFrame frame, int sentence, int trigger, boolean nominal, Status status, Span span) {
        this.frame = frame;
        this.sentence = sentence;
        this.trigger = trigger;
        this.nominal = nominal;
        this.status = status;
        this.span = span;
    }

    /** Takes over when, where and by whom another telling was reported. */
    void copyCircumstances(EventDraft other) {
        date = other.date;
        dateInherited = other.dateInherited;
        shared = other.shared;
        dateClues = other.dateClues;
        time = other.time;
        verb = other.verb;
        place = other.place;
        placeSure = other.placeSure;
        background = other.background;
        former = other.former;
        agent = other.agent;
        completed = other.completed;
        named = other.named;
        reportedBy.addAll(other.reportedBy);
        claimedBy.addAll(other.claimedBy);
    }

    String type() {
        return frame.event();
    }

    List<Referent> fillers(String role) {
        return roles.getOrDefault(role, List.of());
    }

    void fill(String role, Referent referent) {
        List<Referent> fillers = roles.computeIfAbsent(role, r -> new ArrayList<>(2));
        if (!fillers.contains(referent)) {
            fillers.add(referent);
        }
    }

    /** Whether every role that the frame needs is filled. */
    boolean complete() {
        return frame.needs().entrySet().stream()
                .allMatch(need -> need.getValue() == 0
                        ? fillers(need.getKey()).isEmpty()
                        : fillers(need.getKey()).size() >= need.getValue());
    }

    /** Everybody in any role. */
    List<Referent> everybody() {
        return roles.values().stream().flatMap(List::stream).distinct().toList();
    }
}

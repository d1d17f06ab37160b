package sandhi.reader.matching;

import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EventDate;
import sandhi.reader.times.Timex;

/** Gives each event the date that belongs to its clause, else the one that leads its sentence. */
final class EventDates {
    private EventDates() {}

    /** The date of the event at a trigger, or null where its sentence gives none. */
    static @Nullable EventDate of(SentenceView view, Triggers.Trigger trigger) {
        Clause clause = trigger.clause(view);
        Timex best = null;
        int least = Integer.MAX_VALUE;
        for (Timex time : view.times()) {
            if (time.date() == null || !dates(time)) {
                continue;
            }
            int cost = time.scope() == Timex.Scope.DEED_BEFORE
                    ? deedBefore(trigger, time)
                    : cost(view, trigger, clause, time);
            if (cost < least) {
                least = cost;
                best = time;
            }
        }
        return best == null || least >= 1000 ? null : best.date();
    }

    /** Bounds and points of counting date no event: रविवार तक dates a visit's end only. */
    private static boolean dates(Timex time) {
        return time.modifier() != Timex.Modifier.BEFORE && time.modifier() != Timex.Modifier.AFTER;
    }

    /** नाता तोड़ने के एक दिन बाद dates the deed right before it, and nothing else. */
    private static int deedBefore(Triggers.Trigger trigger, Timex time) {
        int end = trigger.verb() == null
                ? trigger.end()
                : Math.max(trigger.end(), trigger.verb().end());
        int gap = time.firstToken() - end;
        return gap >= 0 && gap <= 2 ? 0 : 1000;
    }

    private static int cost(SentenceView view, Triggers.Trigger trigger, Clause clause, Timex time) {
        boolean before = time.endToken() <= trigger.first();
        int distance = before ? trigger.first() - time.endToken() : time.firstToken() - trigger.first() + 3;
        if (clause.holds(time.firstToken())) {
            return distance;
        }
        int verbs = 0;
        int from = Math.min(time.firstToken(), trigger.first());
        int to = Math.max(time.firstToken(), trigger.first());
        for (Clause other : view.all()) {
            boolean between = other.end() > from && other.end() <= to && other.finite();
            verbs += between ? 1 : 0;
        }
        if (!before) {
            return verbs == 0 && clause.verb() != null && !clause.finite() ? 300 + distance : 1000;
        }
        return verbs == 0 ? 100 + distance : time.firstToken() <= 8 && verbs == 1 ? 400 + distance : 1000;
    }
}

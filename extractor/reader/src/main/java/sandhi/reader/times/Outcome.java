package sandhi.reader.times;

import org.jspecify.annotations.Nullable;
import sandhi.reader.rulebook.TimeResolver.Kind;

/**
 * What an expression turned out to mean.
 *
 * @param kind TIMEX3 type
 * @param value TIMEX3 value, null where nothing can be said
 * @param moment where it lies on the calendar, null where that is unknown or it is a length
 * @param dated what an event has by it: the moment, or the grain that a vague interval stands for; null for a mere bound
 * @param modifier TIMEX3 mod
 * @param scope which clause it dates
 * @param anchors whether the story goes on from here
 */
record Outcome(
        Kind kind,
        @Nullable String value,
        @Nullable Moment moment,
        @Nullable Moment dated,
        Timex.Modifier modifier,
        Timex.Scope scope,
        boolean anchors) {
    static Outcome date(@Nullable Moment moment) {
        return moment == null
                ? unresolved(null)
                : new Outcome(Kind.DATE, moment.timex(), moment, moment, Timex.Modifier.NONE, Timex.Scope.CLAUSE, true);
    }

    static Outcome unresolved(@Nullable String value) {
        return of(Kind.DATE, value);
    }

    static Outcome of(Kind kind, @Nullable String value) {
        return new Outcome(kind, value, null, null, Timex.Modifier.NONE, Timex.Scope.CLAUSE, false);
    }

    Outcome as(Kind other, @Nullable String otherValue) {
        return new Outcome(other, otherValue, moment, dated, modifier, scope, anchors);
    }

    Outcome datedAs(@Nullable Moment other) {
        return new Outcome(kind, value, moment, other, modifier, scope, anchors);
    }

    Outcome modified(Timex.Modifier by) {
        return new Outcome(kind, value, moment, dated, by, scope, anchors);
    }

    Outcome scoped(Timex.Scope by) {
        return new Outcome(kind, value, moment, dated, modifier, by, anchors);
    }

    Outcome aside() {
        return new Outcome(kind, value, moment, dated, modifier, scope, false);
    }
}

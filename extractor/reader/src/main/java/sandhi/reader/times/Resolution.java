package sandhi.reader.times;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sandhi.reader.rulebook.TimeResolver.Kind;

/** Works out what matches mean, the inner ones first. */
final class Resolution {
    private Resolution() {}

    static Outcome of(Match match, Scene scene) {
        scene.stand(match.end() - 1);
        return switch (match.rule().resolver()) {
            case CALENDAR -> CalendarResolver.calendar(match, scene);
            case NUMERIC_DATE -> CalendarResolver.numeric(match, scene);
            case CALENDAR_RANGE -> CalendarResolver.range(match, scene);
            case CALENDAR_IN -> in(match, scene);
            case DAY_OFFSET -> RelativeResolver.dayOffset(match, scene);
            case WEEKDAY -> RelativeResolver.weekday(match, scene);
            case DAY_OF_MONTH -> CalendarResolver.dayOfMonth(match, scene);
            case UNIT_RELATIVE -> RelativeResolver.unit(match, scene);
            case UNIT_SPAN -> RelativeResolver.span(match, scene);
            case OFFSET -> RelativeResolver.offset(match, scene);
            case ANNIVERSARY -> RelativeResolver.anniversary(match, scene);
            case WITHIN -> RelativeResolver.within(match, scene);
            case OFFSET_FROM -> offsetFrom(match, scene);
            case ANAPHOR -> RelativeResolver.anaphor(match, scene);
            case DECADE -> CalendarResolver.decade(match);
            case CENTURY -> CalendarResolver.century(match);
            case PART_OF_YEAR -> CalendarResolver.partOfYear(match, moment(match.inner("in"), scene), scene);
            case FISCAL_YEAR -> CalendarResolver.fiscalYear(match, scene);
            case HOLIDAY -> CalendarResolver.holiday(match, moment(match.inner("in"), scene), scene);
            case WEEK_OF -> weekOf(match, scene);
            case MODIFIED -> modified(match, scene);
            case RANGE -> range(match, scene);
            case DAY_AND_TIME -> dayAndTime(match, scene);
            case CLOCK -> Outcome.of(Kind.TIME, "T" + clock(match));
            case DURATION -> duration(match);
            case SET -> set(match);
            case VAGUE -> Outcome.unresolved(match.rule().with().get("value"));
        };
    }

    private static @Nullable Moment moment(@Nullable Match match, Scene scene) {
        return match == null ? null : of(match, scene).moment();
    }

    private static Outcome in(Match match, Scene scene) {
        Moment outer = moment(match.inner("in"), scene);
        if (outer == null && !scene.reference().yearKnown() && match.integer("m") != null) {
            return CalendarResolver.in(match, Moment.year(Years.ANY, false));
        }
        return outer == null ? Outcome.unresolved(null) : CalendarResolver.in(match, outer);
    }

    private static Outcome offsetFrom(Match match, Scene scene) {
        Match.Filler count = match.fillers().get("n");
        String unit = match.text("unit");
        Match inner = match.inner("in");
        if (inner == null || unit == null || count == null || Double.isNaN(count.number()) || count.number() > 5000) {
            return Outcome.unresolved(null);
        }
        String length = Lengths.value(count.number(), unit);
        Moment from = moment(inner, scene);
        double signed = "after".equals(match.rule().with().get("dir")) ? count.number() : -count.number();
        if (from == null) {
            return Outcome.of(Kind.DURATION, length);
        }
        LocalDate exact = from.isDay() && unit.equals("W") ? Lengths.plus(from.begin(), signed, unit) : null;
        return exact != null
                ? Outcome.date(Moment.day(exact, from.yearKnown()))
                : RelativeResolver.moved(from, signed, unit, length);
    }

    private static Outcome weekOf(Match match, Scene scene) {
        LocalDate today = scene.today();
        Moment outer = match.inner("in") != null
                ? moment(match.inner("in"), scene)
                : today == null || !scene.reference().yearKnown() ? null : Moment.year(today.getYear(), true);
        return outer == null ? Outcome.unresolved(null) : CalendarResolver.weekOf(match, outer);
    }

    private static Outcome modified(Match match, Scene scene) {
        Match inner = match.inner("in");
        if (inner == null) {
            return Outcome.unresolved(null);
        }
        Outcome outcome = of(inner, scene);
        scene.stand(match.end() - 1);
        Timex.Modifier modifier = Timex.Modifier.valueOf(
                match.rule().with().getOrDefault("mod", "none").toUpperCase(Locale.ROOT));
        return switch (modifier) {
            case AFTER -> outcome.modified(modifier).datedAs(null).aside();
            case BEFORE ->
                scene.tense() == ClauseTense.Tense.FUTURE
                        ? outcome.modified(modifier).aside()
                        : outcome.modified(modifier).datedAs(null).aside();
            default -> outcome.modified(modifier);
        };
    }

    /** From one date (a) to another (b); either takes from the other the year that it lacks. */
    private static Outcome range(Match match, Scene scene) {
        Match first = match.inner("a");
        Match last = match.inner("b");
        LocalDate today = scene.today();
        Moment now = today == null ? null : Moment.day(today, scene.reference().yearKnown());
        Moment to = last == null ? now : of(last, scene).moment();
        Moment from = first == null ? now : of(first, scene).moment();
        if (from == null || to == null) {
            return Outcome.unresolved(null);
        }
        boolean firstBare = first != null && bare(first);
        boolean lastBare = last != null && bare(last);
        if (firstBare && !(lastBare && from.end().isBefore(to.begin()) && near(from, to))) {
            from = before(from, to);
        } else if (lastBare) {
            to = after(to, from);
        }
        return Outcome.date(Moment.span(from, to));
    }

    private static boolean near(Moment from, Moment to) {
        return from.begin().plusYears(1).isAfter(to.begin());
    }

    private static boolean bare(Match match) {
        return switch (match.rule().resolver()) {
            case CALENDAR -> match.text("y") == null && match.text("rel") == null;
            case NUMERIC_DATE -> {
                Match.Filler filler = match.fillers().get("n");
                yield filler != null
                        && filler.numeric() != null
                        && filler.numeric().year() == null;
            }
            case MODIFIED, WEEKDAY, HOLIDAY -> match.text("y") == null && match.inner("in") == null;
            default -> false;
        };
    }

    /** The same days in the last year, or week, where they stand before the other. */
    private static Moment before(Moment it, Moment other) {
        if (it.grain() == Moment.Grain.DAY || it.grain() == Moment.Grain.MONTH) {
            Moment moved = inYear(it, other.begin().getYear(), other.yearKnown());
            return moved.begin().isAfter(other.begin())
                    ? inYear(it, other.begin().getYear() - 1, other.yearKnown())
                    : moved;
        }
        return it;
    }

    private static Moment after(Moment it, Moment other) {
        if (it.grain() == Moment.Grain.DAY || it.grain() == Moment.Grain.MONTH) {
            Moment moved = inYear(it, other.end().getYear(), other.yearKnown());
            return moved.end().isBefore(other.begin())
                    ? inYear(it, other.end().getYear() + 1, other.yearKnown())
                    : moved;
        }
        return it;
    }

    private static Moment inYear(Moment it, int year, boolean known) {
        LocalDate begin = it.begin().withYear(year);
        return it.isDay() ? Moment.day(begin, known) : Moment.month(year, begin.getMonthValue(), known);
    }

    private static Outcome dayAndTime(Match match, Scene scene) {
        Match day = match.inner("in");
        Map<String, String> with = match.rule().with();
        Outcome outcome;
        if (day != null) {
            outcome = of(day, scene);
        } else if (with.containsKey("unit")) {
            outcome = RelativeResolver.anaphor(withUnit(match, with.get("unit")), scene);
        } else if (with.containsKey("story")) {
            outcome = story(Integer.parseInt(with.get("story")), scene);
        } else {
            LocalDate today = scene.today();
            outcome = today == null
                    ? Outcome.unresolved("XXXX-XX-XX")
                    : Outcome.date(Moment.day(
                            today.plusDays(Integer.parseInt(with.getOrDefault("days", "0"))),
                            scene.reference().yearKnown()));
        }
        String part = match.text("part");
        Match time = match.inner("t");
        String hours = part != null ? "T" + part : time != null ? "T" + clock(time) : "";
        return outcome.as(Kind.TIME, outcome.value() == null ? null : outcome.value() + hours);
    }

    private static Match withUnit(Match match, @Nullable String unit) {
        Map<String, Match.Filler> fillers = new java.util.HashMap<>(match.fillers());
        fillers.put("unit", Match.Filler.of(unit == null ? "D" : unit));
        return new Match(match.rule(), match.start(), match.end(), fillers);
    }

    private static Outcome story(int days, Scene scene) {
        Moment anchor = scene.dayInMind();
        return anchor == null || !anchor.isDay()
                ? anchor == null ? Outcome.unresolved("XXXX-XX-XX") : RelativeResolver.some(anchor)
                : Outcome.date(Moment.day(anchor.begin().plusDays(days), anchor.yearKnown()));
    }

    /** Hours and minutes; the part of the day (part) tells the half of it. */
    private static String clock(Match match) {
        String written = match.text("c");
        double hour;
        if (written != null) {
            int colon = written.indexOf(':');
            hour = Integer.parseInt(written.substring(0, colon))
                    + Integer.parseInt(written.substring(colon + 1)) / 60.0;
        } else {
            Match.Filler filler = match.fillers().get("n");
            hour = filler == null || Double.isNaN(filler.number()) ? 0 : filler.number();
        }
        String part = match.text("part");
        if (part != null && hour < 12 && (part.equals("AF") || part.equals("EV") || part.equals("NI") && hour > 5)) {
            hour += 12;
        }
        if (part != null && hour >= 12 && hour < 13 && (part.equals("NI") || part.equals("MO"))) {
            hour += part.equals("NI") ? 12 : -12;
        }
        int minutes = (int) Math.round(hour * 60);
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private static Outcome duration(Match match) {
        Match.Filler count = match.fillers().get("n");
        String unit = match.text("unit");
        if (unit == null) {
            return Outcome.of(Kind.DURATION, null);
        }
        if (count == null || Double.isNaN(count.number())) {
            return Outcome.of(
                    Kind.DURATION,
                    unit.startsWith("T") && unit.length() == 2 ? "PTX" + unit.substring(1) : "PX" + unit);
        }
        double length = count.number();
        Match.Filler more = match.fillers().get("n2");
        String second = match.text("unit2");
        if (more != null && second != null) {
            return Outcome.of(Kind.DURATION, Lengths.sum(length, unit, more.number(), second));
        }
        return Outcome.of(Kind.DURATION, Lengths.value(length, unit));
    }

    private static Outcome set(Match match) {
        String unit = match.text("unit");
        String weekday = match.text("w");
        if (weekday != null) {
            return Outcome.of(Kind.SET, "XXXX-WXX-" + weekday);
        }
        Match.Filler count = match.fillers().get("n");
        return Outcome.of(
                Kind.SET,
                unit == null
                        ? null
                        : Lengths.value(count == null || Double.isNaN(count.number()) ? 1 : count.number(), unit));
    }
}

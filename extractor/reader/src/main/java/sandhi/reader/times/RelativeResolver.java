package sandhi.reader.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sandhi.reader.rulebook.TimeResolver.Kind;
import sandhi.reader.text.WordClass;

/** Works out expressions that count from the day of writing or from the story's last date. */
final class RelativeResolver {
    /** Beyond this many units nothing is meant as a date. */
    private static final int MOST = 5000;

    private RelativeResolver() {}

    /** आज, कल, परसों: days by tense; unresolved where the tense decides and there is none. */
    static Outcome dayOffset(Match match, Scene scene) {
        Map<String, String> with = match.rule().with();
        String days = switch (scene.tense()) {
            case PAST -> with.get("past");
            case FUTURE -> with.get("future");
            case NONE -> with.get("none");
        };
        LocalDate today = scene.today();
        return days == null || today == null
                ? Outcome.unresolved("XXXX-XX-XX")
                : Outcome.date(Moment.day(
                        today.plusDays(Integer.parseInt(days)),
                        scene.reference().yearKnown()));
    }

    /** A weekday (w): back for the past, forward for the future, back where nothing tells; rel says last, this, next or coming. */
    static Outcome weekday(Match match, Scene scene) {
        Integer number = match.integer("w");
        LocalDate today = scene.today();
        if (number == null || today == null || !scene.reference().weekdayKnown()) {
            return Outcome.unresolved(number == null ? null : "XXXX-WXX-" + number);
        }
        DayOfWeek day = DayOfWeek.of(number);
        String relative = match.text("rel");
        boolean ahead = scene.tense() == ClauseTense.Tense.FUTURE;
        LocalDate it = switch (relative == null ? "" : relative) {
            case "-1" -> today.with(TemporalAdjusters.previous(day));
            case "+1" -> today.with(TemporalAdjusters.next(day));
            case "1" -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
            case "0" ->
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
            default -> today.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        };
        return Outcome.date(Moment.day(it, scene.reference().yearKnown()));
    }

    /** The day, week, month, quarter, half, year or decade (unit) before, around or after (rel). */
    static Outcome unit(Match match, Scene scene) {
        String unit = match.text("unit");
        String relative = match.text("rel");
        if (unit == null || relative == null) {
            return Outcome.unresolved(null);
        }
        int shift = Integer.parseInt(relative.replace("+", ""));
        Moment anchor = unit.equals("D") && shift == 0 ? scene.dayInMind() : scene.anchor();
        boolean told = shift > 0 && scene.tense() != ClauseTense.Tense.FUTURE || unit.equals("D");
        if (unit.equals("D") && anchor != null && !anchor.isDay() && shift != 0 && !relative.startsWith("+")) {
            return some(anchor);
        }
        if (told && anchor != null && follows(unit, anchor, scene) && !relative.startsWith("+")) {
            return Outcome.date(shifted(anchor.begin(), unit, shift, anchor.yearKnown()));
        }
        LocalDate today = scene.today();
        if (today == null || unit.equals("D") && shift != 0 && !relative.startsWith("+")) {
            return Outcome.unresolved(null);
        }
        boolean known = scene.reference().yearKnown();
        return unit.equals("Y") && !known
                ? Outcome.unresolved("XXXX")
                : Outcome.date(shifted(today, unit, shift, known));
    }

    /** Whether "next" of the unit is told from the anchor, not from the day of writing. */
    private static boolean follows(String unit, Moment anchor, Scene scene) {
        if (unit.equals("D")) {
            return anchor.isDay();
        }
        LocalDate today = scene.today();
        Moment now = today == null ? null : shifted(today, unit, 0, true);
        return scene.anchorDistance() <= 1 && now != null && anchor.end().isBefore(now.begin());
    }

    static @Nullable Moment shifted(LocalDate from, String unit, int by, boolean known) {
        return switch (unit) {
            case "D" -> Moment.day(from.plusDays(by), known);
            case "W" -> Moment.week(from.plusWeeks(by), known);
            case "F" -> Moment.week(from.plusWeeks(2L * by), known);
            case "WE" -> {
                LocalDate saturday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(by)
                        .plusDays(5);
                yield new Moment(
                        saturday,
                        saturday.plusDays(1),
                        Moment.Grain.WEEKEND,
                        Moment.Grain.DAY,
                        Moment.Grain.DAY,
                        known);
            }
            case "M" -> {
                YearMonth month = YearMonth.from(from).plusMonths(by);
                yield Moment.month(month.getYear(), month.getMonthValue(), known);
            }
            case "Q" -> {
                LocalDate there = from.plusMonths(3L * by);
                yield Moment.months(
                        there.getYear(), (there.getMonthValue() - 1) / 3 * 3 + 1, 3, Moment.Grain.QUARTER, known);
            }
            case "H" -> {
                LocalDate there = from.plusMonths(6L * by);
                yield Moment.months(there.getYear(), there.getMonthValue() < 7 ? 1 : 7, 6, Moment.Grain.HALF, known);
            }
            case "Y" -> Moment.year(from.getYear() + by, known);
            case "DEC" -> Moment.years((from.getYear() / 10 + by) * 10, 10, Moment.Grain.DECADE);
            case "CENT" -> Moment.years((from.getYear() / 100 + by) * 100, 100, Moment.Grain.CENTURY);
            default -> null;
        };
    }

    /** The last or next so many units (n, unit, rel): from or to the day of writing. */
    static Outcome span(Match match, Scene scene) {
        Match.Filler count = match.fillers().get("n");
        String unit = match.text("unit");
        String relative = match.text("rel");
        LocalDate today = scene.today();
        if (count == null
                || unit == null
                || relative == null
                || Double.isNaN(count.number())
                || count.number() > MOST) {
            return Outcome.unresolved(
                    unit == null || count != null && !Double.isNaN(count.number()) ? null : "PX" + unit);
        }
        String length = Lengths.value(count.number(), unit);
        if (today == null || relative.equals("0")) {
            return Outcome.of(Kind.DURATION, length);
        }
        boolean known = scene.reference().yearKnown();
        boolean back = relative.startsWith("-");
        LocalDate edge = Lengths.plus(today, back ? -count.number() : count.number(), unit);
        if (edge == null) {
            return Outcome.of(Kind.DURATION, length);
        }
        String grain = unit.equals("W") || unit.equals("F") ? "D" : unit;
        LocalDate begin = back ? edge : today.plusDays(1);
        LocalDate end = back ? today : edge;
        Moment.Grain named = Lengths.grained(today, grain, known).grain();
        return end.isBefore(begin)
                ? Outcome.of(Kind.DURATION, length)
                : Outcome.date(new Moment(begin, end, Moment.Grain.SPAN, named, named, known))
                        .aside();
    }

    /** So many units away (n, unit; with dir): from the story, the deed before it, or the day of writing. */
    static Outcome offset(Match match, Scene scene) {
        Match.Filler count = match.fillers().get("n");
        String unit = match.text("unit");
        if (count == null || unit == null || Double.isNaN(count.number()) || count.number() > MOST) {
            return Outcome.unresolved(unit == null ? null : "PX" + unit);
        }
        String length = Lengths.value(count.number(), unit);
        boolean later = "after".equals(match.rule().with().get("dir"));
        double signed = later ? count.number() : -count.number();
        Moment anchor = scene.anchor();
        boolean pointed = match.text("an") != null;
        boolean deed = "deed".equals(match.rule().with().get("from"));
        if (deed && !scene.anchorInSentence()) {
            Moment main = scene.ahead() == null ? anchor : scene.ahead();
            return main == null
                    ? Outcome.of(Kind.DURATION, length)
                    : moved(main, -signed, unit, length)
                            .scoped(Timex.Scope.DEED_BEFORE)
                            .aside();
        }
        if (pointed || deed) {
            return anchor == null ? Outcome.of(Kind.DURATION, length) : moved(anchor, signed, unit, length);
        }
        boolean ahead = scene.tense() == ClauseTense.Tense.FUTURE;
        if (later && ahead && unit.equals("Y") && again(match, scene)) {
            return Outcome.of(Kind.DURATION, length);
        }
        boolean told = later ? !ahead : oneDayBefore(count.number(), unit, scene);
        if (told && anchor != null && (anchor.isDay() || !unit.equals("D"))) {
            return moved(anchor, signed, unit, length);
        }
        LocalDate today = scene.today();
        if (today == null || later && !ahead) {
            return Outcome.of(Kind.DURATION, length);
        }
        Match.Filler more = match.fillers().get("n2");
        String finer = match.text("unit2");
        if (more != null && finer != null) {
            LocalDate part = Lengths.plus(today, signed, unit);
            return part == null
                    ? Outcome.of(Kind.DURATION, Lengths.sum(count.number(), unit, more.number(), finer))
                    : moved(Moment.day(part, scene.reference().yearKnown()), -more.number(), finer, length);
        }
        return moved(Moment.day(today, scene.reference().yearKnown()), signed, unit, length);
    }

    /** "सात साल बाद फिर": after a pause of so long, not so long from now. */
    private static boolean again(Match match, Scene scene) {
        for (int i = match.end(); i < Math.min(scene.tokens().size(), match.end() + 60); i++) {
            if (scene.tokens().get(i).is(WordClass.AGAIN)) {
                return true;
            }
        }
        return false;
    }

    /** An anniversary (n, unit): the deed lies so many units before the day that is named with it. */
    static Outcome anniversary(Match match, Scene scene) {
        Match.Filler count = match.fillers().get("n");
        String unit = match.text("unit");
        if (count == null || unit == null || Double.isNaN(count.number()) || count.number() > MOST) {
            return Outcome.unresolved(null);
        }
        String length = Lengths.value(count.number(), unit);
        Moment main = scene.ahead() != null ? scene.ahead() : scene.anchorInClause() ? scene.anchor() : null;
        LocalDate deed = main == null ? null : Lengths.plus(main.begin(), -count.number(), unit);
        return main == null || deed == null || !main.isDay() || unit.equals("Y") && !main.yearKnown()
                ? Outcome.of(Kind.DURATION, length)
                : Outcome.date(Moment.day(deed, main.yearKnown()))
                        .scoped(Timex.Scope.DEED_BEFORE)
                        .aside();
    }

    /** "दो महीने में … जाएंगे": by the day so many units ahead; a bound, no event's date. A plain length without a future. */
    static Outcome within(Match match, Scene scene) {
        Match.Filler count = match.fillers().get("n");
        String unit = match.text("unit");
        if (count == null || unit == null || Double.isNaN(count.number()) || count.number() > MOST) {
            return Outcome.of(Kind.DURATION, unit == null ? null : "PX" + unit);
        }
        LocalDate today = scene.today();
        LocalDate then = today == null ? null : Lengths.plus(today, count.number(), unit);
        return then == null || scene.tense() != ClauseTense.Tense.FUTURE || unit.equals("Y") && again(match, scene)
                ? Outcome.of(Kind.DURATION, Lengths.value(count.number(), unit))
                : Outcome.date(Moment.day(then, scene.reference().yearKnown()))
                        .modified(Timex.Modifier.UNTIL)
                        .datedAs(null)
                        .aside();
    }

    /** "एक दिन पहले … थे", "ठीक पांच दिन पहले" are told from the day that the story is at. */
    private static boolean oneDayBefore(double count, String unit, Scene scene) {
        return unit.equals("D") && (count == 1 && scene.pluperfect() || scene.exactly()) && scene.anchorDistance() <= 1;
    }

    /** The date so many units from another; DURATION where the units are too fine to name a day. */
    static Outcome moved(Moment from, double count, String unit, String length) {
        boolean vague = unit.equals("D") && !from.isDay();
        LocalDate base = count > 0 ? from.end() : from.begin();
        LocalDate there = Lengths.plus(base, count, unit);
        if (there == null || vague) {
            return Outcome.of(Kind.DURATION, length);
        }
        if (unit.equals("Y") && !from.yearKnown() || unit.equals("DEC") && !from.yearKnown()) {
            return Outcome.of(Kind.DURATION, length);
        }
        return Outcome.date(Lengths.grained(there, unit, from.yearKnown()));
    }

    /** A day of the month or year that the story is in, which the text leaves open. */
    static Outcome some(Moment anchor) {
        boolean coarse = anchor.grain() == Moment.Grain.MONTH || anchor.grain() == Moment.Grain.YEAR;
        return coarse ? Outcome.date(anchor).aside() : Outcome.unresolved("XXXX-XX-XX");
    }

    /** उसी दिन, उस साल: the unit around the story's last date. */
    static Outcome anaphor(Match match, Scene scene) {
        String unit = match.text("unit");
        Moment anchor = "D".equals(unit) ? scene.dayInMind() : scene.anchor();
        if (unit == null || anchor == null || scene.anchorDistance() > 6 || scene.said("जिस", match.start())) {
            return Outcome.unresolved(null);
        }
        boolean fits = switch (unit) {
            case "D" -> anchor.isDay();
            case "W", "WE" -> anchor.isDay() || anchor.grain() == Moment.Grain.WEEK;
            case "M" ->
                anchor.begin().getMonth() == anchor.end().getMonth()
                        && anchor.begin().getYear() == anchor.end().getYear();
            default -> anchor.begin().getYear() == anchor.end().getYear();
        };
        if (fits) {
            return Outcome.date(shifted(anchor.begin(), unit, 0, anchor.yearKnown()));
        }
        return unit.equals("D") ? some(anchor) : Outcome.unresolved(null);
    }
}

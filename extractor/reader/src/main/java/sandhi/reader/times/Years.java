package sandhi.reader.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the year of a day or month that is named without one. */
final class Years {
    /** A year that has every day, for counting where no year is known. */
    static final int ANY = 2024;

    /** A day so near ahead is meant, whatever the verb seems to say. */
    private static final int NEAR_AHEAD = 21;

    private static final int NEAR_BACK = 60;
    private static final int FAR = 300;

    private Years() {}

    /** The day, or null where the calendar has none (31 जून). */
    static @Nullable LocalDate day(int year, int month, int day) {
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    /**
     * The day of that month and number nearest to the day of writing, on the side that the tense says.
     *
     * @param relative -1, 0 or 1 where the text says last, this or next; null where it does not
     */
    static @Nullable Moment of(int month, int day, @Nullable Integer relative, Scene scene) {
        LocalDate today = scene.today();
        if (today == null) {
            LocalDate any = day(ANY, month, day);
            return any == null ? null : Moment.day(any, false);
        }
        LocalDate past = near(today, month, day, -1);
        LocalDate next = near(today, month, day, 1);
        if (past == null || next == null) {
            return null;
        }
        boolean known = scene.reference().yearKnown();
        if (relative != null) {
            LocalDate same = day(today.getYear(), month, day);
            LocalDate chosen = relative < 0 ? past : relative > 0 ? next : same;
            return chosen == null ? null : Moment.day(chosen, known);
        }
        Integer told = told(month, scene);
        boolean news = told != null
                && told == past.getYear() - 1
                && !scene.then()
                && Objects.equals(told, inMind(scene))
                && past.plusDays(NEAR_BACK).isAfter(today);
        if (told != null && !news && day(told, month, day) != null) {
            return Moment.day(LocalDate.of(told, month, day), known);
        }
        long back = ChronoUnit.DAYS.between(past, today);
        long ahead = ChronoUnit.DAYS.between(today, next);
        boolean goesBack = switch (scene.tense()) {
            case PAST -> back <= ahead || ahead > NEAR_AHEAD;
            case FUTURE -> back < ahead && back <= NEAR_BACK && ahead > FAR;
            case NONE -> back <= ahead || scene.ofNoun() && ahead > NEAR_BACK;
        };
        return Moment.day(goesBack ? past : next, known);
    }

    /** The month of that number nearest to the day of writing, on the side that the tense says. */
    static Moment of(int month, @Nullable Integer relative, Scene scene) {
        LocalDate today = scene.today();
        if (today == null) {
            return Moment.month(ANY, month, false);
        }
        boolean known = scene.reference().yearKnown();
        int ahead = Math.floorMod(month - today.getMonthValue(), 12);
        int back = Math.floorMod(today.getMonthValue() - month, 12);
        YearMonth now = YearMonth.from(today);
        YearMonth chosen;
        if (relative != null && relative != 0) {
            chosen = relative < 0 ? now.minusMonths(back == 0 ? 12 : back) : now.plusMonths(ahead == 0 ? 12 : ahead);
        } else if (relative != null) {
            chosen = YearMonth.of(today.getYear(), month);
        } else {
            Integer told = told(month, scene);
            boolean goesBack = switch (scene.tense()) {
                case PAST -> true;
                case FUTURE -> false;
                case NONE -> back <= ahead;
            };
            chosen =
                    told != null ? YearMonth.of(told, month) : goesBack ? now.minusMonths(back) : now.plusMonths(ahead);
        }
        return Moment.month(chosen.getYear(), chosen.getMonthValue(), known);
    }

    private static @Nullable Integer told(int month, Scene scene) {
        Integer told = toldYear(scene);
        if (told != null) {
            return told;
        }
        Integer open = scene.tense() == ClauseTense.Tense.PAST ? scene.storyYear() : null;
        Integer same = open == null ? sameYear(month, scene) : open;
        return same == null ? inMind(scene) : same;
    }

    /** "असल मोड़ पिछले साल आया था। फरवरी में वह लाहौर गए थे": what had been before stays in the year just told. */
    private static @Nullable Integer inMind(Scene scene) {
        Integer year = scene.yearInMind();
        LocalDate today = scene.today();
        return year != null && today != null && year < today.getYear() && scene.pluperfect() ? year : null;
    }

    /** The year of an earlier date of the sentence, where the story goes on from it: "मार्च 2022 में …, लेकिन जुलाई में …". */
    private static @Nullable Integer sameYear(int month, Scene scene) {
        Moment anchor = scene.anchor();
        LocalDate today = scene.today();
        boolean goesOn = anchor != null
                && today != null
                && anchor.yearKnown()
                && scene.anchorInSentence()
                && (anchor.grain() == Moment.Grain.MONTH || anchor.isDay())
                && anchor.end().getYear() < today.getYear()
                && anchor.end().getMonthValue() < month
                && scene.tense() == ClauseTense.Tense.PAST;
        return goesOn ? anchor.end().getYear() : null;
    }

    /** The year that the clause has just named. */
    private static @Nullable Integer toldYear(Scene scene) {
        Moment anchor = scene.anchor();
        return anchor != null && anchor.yearKnown() && anchor.grain() == Moment.Grain.YEAR && scene.anchorInClause()
                ? anchor.begin().getYear()
                : null;
    }

    private static @Nullable LocalDate near(LocalDate today, int month, int day, int direction) {
        for (int i = 0; i <= 8; i++) {
            LocalDate candidate = day(today.getYear() + i * direction, month, day);
            if (candidate != null && (direction < 0 ? !candidate.isAfter(today) : !candidate.isBefore(today))) {
                return candidate;
            }
        }
        return null;
    }
}

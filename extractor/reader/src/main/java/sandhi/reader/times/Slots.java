package sandhi.reader.times;

import java.util.List;
import java.util.function.ObjIntConsumer;
import sandhi.reader.rulebook.TimePattern;
import sandhi.reader.rulebook.TimeRules;
import sandhi.reader.text.Token;

/** Fills the slots of patterns: kinds of number in code, everything else from word classes. */
final class Slots {
    private final WordLists lists;
    private final Numbers numbers;

    Slots(WordLists lists, Numbers numbers) {
        this.lists = lists;
        this.numbers = numbers;
    }

    static boolean isNumber(String type) {
        return TimePattern.Slot.NUMBERS.contains(type);
    }

    /** Hands on every way in which the slot can be filled at the place, with the token behind it. */
    void fill(String type, List<Token> tokens, int at, ObjIntConsumer<Match.Filler> next) {
        switch (type) {
            case "number" -> {
                for (Numbers.Read read : numbers.at(tokens, at)) {
                    next.accept(Match.Filler.of(read.value()), read.end());
                }
            }
            case "count" -> {
                for (Numbers.Read read : numbers.at(tokens, at)) {
                    if (read.whole() && read.value() < 10_000) {
                        next.accept(Match.Filler.of(read.value()), read.end());
                    }
                }
            }
            case "day" -> day(tokens, at, next);
            case "monthnumber" -> whole(tokens, at, 1, 12, next);
            case "year" -> year(tokens, at, next);
            case "digitday" -> {
                if (tokens.get(at).isNumber()) {
                    day(tokens, at, next);
                }
            }
            case "digityear" -> {
                if (tokens.get(at).isNumber()) {
                    year(tokens, at, next);
                }
            }
            case "anyyear" -> {
                year(tokens, at, next);
                shortYear(tokens, at, next);
            }
            case "shortyear" -> shortYear(tokens, at, next);
            case "numericdate" -> {
                NumericDate date = NumericDate.at(tokens, at);
                if (date != null) {
                    next.accept(new Match.Filler("", Double.NaN, null, date), date.end());
                }
            }
            case "clock" -> clock(tokens, at, next);
            default -> {
                for (TimeRules.Entry entry : lists.at(type, tokens, at)) {
                    next.accept(
                            Match.Filler.of(entry.value()), at + entry.words().size());
                }
            }
        }
    }

    private void day(List<Token> tokens, int at, ObjIntConsumer<Match.Filler> next) {
        if (tokens.get(at).isNumber()) {
            if (tokens.get(at).folded().length() > 2) {
                return;
            }
            whole(tokens, at, 1, 31, next);
            if (at + 1 < tokens.size()
                    && lists.has("ordinalsuffix", tokens.get(at + 1).folded())) {
                whole(tokens, at, 1, 31, (filler, end) -> next.accept(filler, end + 1));
            }
            return;
        }
        whole(tokens, at, 1, 31, next);
        String ordinal = lists.value("ordinal", tokens, at);
        boolean direct = !tokens.get(at).folded().endsWith("े")
                && !tokens.get(at).folded().endsWith("ें");
        if (direct && ordinal != null && Integer.parseInt(ordinal) <= 31) {
            next.accept(Match.Filler.of(Integer.parseInt(ordinal)), at + 1);
        }
    }

    private void whole(List<Token> tokens, int at, int from, int to, ObjIntConsumer<Match.Filler> next) {
        for (Numbers.Read read : numbers.at(tokens, at)) {
            if (read.whole() && read.value() >= from && read.value() <= to) {
                next.accept(Match.Filler.of(read.value()), read.end());
                return;
            }
        }
    }

    private void year(List<Token> tokens, int at, ObjIntConsumer<Match.Filler> next) {
        Token token = tokens.get(at);
        if (token.isNumber()) {
            boolean plain =
                    token.folded().length() == 4 && token.folded().chars().allMatch(Character::isDigit);
            if (plain && token.folded().compareTo("1000") >= 0 && token.folded().compareTo("2199") <= 0) {
                next.accept(Match.Filler.of(Integer.parseInt(token.folded())), at + 1);
            }
            return;
        }
        for (Numbers.Read read : numbers.at(tokens, at)) {
            if (read.whole() && read.value() >= 1000 && read.value() < 2200) {
                next.accept(Match.Filler.of(read.value()), read.end());
                return;
            }
        }
    }

    private void shortYear(List<Token> tokens, int at, ObjIntConsumer<Match.Filler> next) {
        int digits = tokens.get(at).is("'") ? at + 1 : at;
        if (digits < tokens.size()
                && tokens.get(digits).isNumber()
                && tokens.get(digits).folded().length() == 2
                && tokens.get(digits).folded().chars().allMatch(Character::isDigit)) {
            int year = Integer.parseInt(tokens.get(digits).folded());
            next.accept(Match.Filler.of(year < 70 ? 2000 + year : 1900 + year), digits + 1);
        }
    }

    /** 15:35, 8:45:30; the value is hours and minutes. */
    private static void clock(List<Token> tokens, int at, ObjIntConsumer<Match.Filler> next) {
        if (at + 2 < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at).folded().length() <= 2
                && tokens.get(at + 1).is(":")
                && !tokens.get(at + 1).spaced()
                && !tokens.get(at + 2).spaced()
                && tokens.get(at + 2).isNumber()
                && tokens.get(at + 2).folded().length() == 2
                && (at == 0 || tokens.get(at).spaced() || !tokens.get(at - 1).is(":"))) {
            int hour = Integer.parseInt(tokens.get(at).folded());
            int minute = Integer.parseInt(tokens.get(at + 2).folded());
            int end = at + 3;
            if (end + 1 < tokens.size()
                    && tokens.get(end).is(":")
                    && tokens.get(end + 1).isNumber()
                    && tokens.get(end + 1).folded().length() == 2) {
                end += 2;
            }
            if (hour < 24 && minute < 60) {
                next.accept(
                        Match.Filler.of(tokens.get(at).folded() + ":"
                                + tokens.get(at + 2).folded()),
                        end);
            }
        }
    }
}

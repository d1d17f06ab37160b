package sandhi.reader.times;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.Publication;
import sandhi.reader.rulebook.TimeResolver;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/**
 * Finds the day from which a text counts: the publication, or the dateline where that is a little older (a morning paper says "today"
 * of the day before).
 */
final class DayOfWriting {
    private static final int DATELINE_SENTENCES = 8;
    private static final int PLACE_TOKENS = 9;
    private static final int OLDER = 3;

    /** What stands behind the day of a dateline. */
    private static final Set<String> MARKS = Set.of("(", "[", "।", ".", ":", "-", "|", "–", "—");

    private final Matcher matcher;

    DayOfWriting(Matcher matcher) {
        this.matcher = matcher;
    }

    /**
     * A dateline ("प्योंगयांग, 13 जुलाई (हि.स.)।").
     *
     * @param sentence its sentence
     * @param day day of the month
     * @param month month
     * @param year year, where it has one
     */
    record Dateline(
            Sentence sentence, int day, int month, @Nullable Integer year) {}

    Reference of(Document document, Publication publication) {
        Dateline dateline = dateline(document);
        LocalDate published = publication.date();
        if (published != null) {
            LocalDate written =
                    dateline == null ? null : Years.day(published.getYear(), dateline.month(), dateline.day());
            if (written != null && written.isAfter(published)) {
                written = Years.day(published.getYear() - 1, dateline.month(), dateline.day());
            }
            boolean just = written != null && ChronoUnit.DAYS.between(written, published) <= OLDER;
            return Reference.of(just ? written : published);
        }
        String edtf = publication.edtf();
        if (edtf != null && edtf.matches("[0-9]{4}-[0-9]{2}")) {
            return new Reference(YearMonth.parse(edtf).atEndOfMonth(), true, false);
        }
        if (edtf == null || !edtf.startsWith("XXXX-") || edtf.length() != 10) {
            return Reference.NONE;
        }
        int month = Integer.parseInt(edtf.substring(5, 7));
        int day = Integer.parseInt(edtf.substring(8));
        Integer weekday = leadWeekday(document);
        LocalDate any = Years.day(Years.ANY, month, day);
        for (int year = Years.ANY; weekday != null && year > Years.ANY - 12; year--) {
            LocalDate it = Years.day(year, month, day);
            if (it != null && it.getDayOfWeek().getValue() == weekday) {
                return new Reference(it, false, true);
            }
        }
        return any == null ? Reference.NONE : new Reference(any, false, false);
    }

    /** The dateline among the first sentences, or null. */
    @Nullable
    Dateline dateline(Document document) {
        int last = Math.min(DATELINE_SENTENCES, document.sentences().size());
        for (Sentence sentence : document.sentences().subList(0, last)) {
            for (Match match : matcher.find(sentence.tokens())) {
                Dateline found = dateline(sentence, match);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Dateline dateline(Sentence sentence, Match match) {
        Integer day = match.integer("d");
        Integer month = match.integer("m");
        List<Token> tokens = sentence.tokens();
        boolean calendar = match.rule().resolver() == TimeResolver.CALENDAR && day != null && month != null;
        if (!calendar || match.start() > PLACE_TOKENS) {
            return null;
        }
        for (Token token : tokens.subList(0, match.start())) {
            if (token.is(WordClass.NO_DATELINE)) {
                return null;
            }
            if (!token.isWord()
                    && !token.is(",")
                    && !token.is("/")
                    && !token.is("-")
                    && !token.is("(")
                    && !token.is(")")
                    && !token.is("[")
                    && !token.is("]")
                    && !token.is(".")) {
                return null;
            }
        }
        if (match.end() < tokens.size()) {
            String next = tokens.get(match.end()).folded();
            boolean marked = MARKS.contains(next);
            boolean comma = next.equals(",")
                    && match.start() > 0
                    && tokens.get(match.start() - 1).is(",");
            if (!marked && !comma) {
                return null;
            }
        }
        return new Dateline(sentence, day, month, match.integer("y"));
    }

    /** The first weekday that the story names alone: news of the day name the day of their dateline first. */
    @Nullable
    Integer leadWeekday(Document document) {
        for (Sentence sentence : document.sentences()) {
            for (Match match : matcher.find(sentence.tokens())) {
                Match day = match.rule().resolver() == TimeResolver.WEEKDAY ? match : match.inner("in");
                boolean plain = day != null
                        && day.rule().resolver() == TimeResolver.WEEKDAY
                        && day.text("rel") == null
                        && day.integer("w") != null;
                if (plain) {
                    return day.integer("w");
                }
            }
        }
        return null;
    }
}

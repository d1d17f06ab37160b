package sandhi.reader.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.Publication;
import sandhi.reader.rulebook.TimeResolver;
import sandhi.reader.rulebook.TimeRules;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;

/**
 * Finds the day of publication: as given, from date lines of the page, from the dateline, from the address, or by inference from
 * weekdays and years that the text names. Never guesses a year that the text does not bear out.
 */
public final class PublicationFinder {
    private static final int FIRST_LINES = 10;

    private final Matcher matcher;
    private final WordLists lists;
    private final DayOfWriting dayOfWriting;

    /** A finder that follows the given rules. */
    public PublicationFinder(TimeRules rules) {
        this.lists = new WordLists(rules);
        this.matcher = new Matcher(rules, lists);
        this.dayOfWriting = new DayOfWriting(matcher);
    }

    /** When the article was published, how that is known, and whether it may be relied on. */
    public Publication find(Document document) {
        LocalDate given = document.article().published();
        if (given != null) {
            return new Publication(given, given.toString(), "given", true);
        }
        LocalDate page = page(document);
        if (page != null) {
            return new Publication(page, page.toString(), "page", true);
        }
        DayOfWriting.Dateline dateline = dayOfWriting.dateline(document);
        if (dateline != null && dateline.year() != null) {
            LocalDate day = Years.day(dateline.year(), dateline.month(), dateline.day());
            if (day != null) {
                return new Publication(day, day.toString(), "dateline", true);
            }
        }
        LocalDate url = Addresses.day(document.article().url());
        if (url != null) {
            return new Publication(url, url.toString(), "url", true);
        }
        if (dateline != null) {
            return infer(document, dateline);
        }
        String month = interview(document);
        return new Publication(null, month, month == null ? "unknown" : "inferred", false);
    }

    /** "अक्टूबर 2021 में हुई बातचीत के मुख्य अंश": the month from which an interview speaks, null where none is told. */
    private @Nullable String interview(Document document) {
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (Match match : matcher.find(tokens)) {
                Integer year = match.integer("y");
                Integer month = match.integer("m");
                int end = match.end();
                boolean held = year != null
                        && month != null
                        && match.integer("d") == null
                        && end + 2 < tokens.size()
                        && tokens.get(end).is("में")
                        && lists.has("interview", tokens.get(end + 2).folded());
                if (held && sentence.index() < FIRST_LINES) {
                    return String.format(Locale.ROOT, "%04d-%02d", year, month);
                }
            }
        }
        return null;
    }

    /** Lines of the page that say when it was published; of several, publication before update. */
    private @Nullable LocalDate page(Document document) {
        LocalDate updated = null;
        for (Sentence line : document.furniture()) {
            String label = label(line);
            LocalDate day = label == null && !alone(line) ? null : fullDay(line);
            if (day != null && "published".equals(label)) {
                return day;
            }
            updated = updated == null ? day : updated;
        }
        int first = 0;
        for (Sentence sentence : document.sentences()) {
            if (first++ >= FIRST_LINES) {
                break;
            }
            String label = label(sentence);
            LocalDate day = label != null && sentence.kind() != Sentence.Kind.BODY || alone(sentence)
                    ? fullDay(sentence)
                    : null;
            if (day != null && ("published".equals(label) || updated == null)) {
                return day;
            }
        }
        return updated;
    }

    private @Nullable String label(Sentence line) {
        for (int i = 0; i < line.tokens().size(); i++) {
            String label = lists.value("dateline", line.tokens(), i);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /** Whether a line is nothing but a date, with perhaps an hour and a zone. */
    private boolean alone(Sentence line) {
        List<Token> tokens = line.tokens();
        if (tokens.size() > 14) {
            return false;
        }
        boolean[] covered = new boolean[tokens.size()];
        for (Match match : matcher.find(tokens)) {
            java.util.Arrays.fill(covered, match.start(), match.end(), true);
        }
        boolean any = false;
        for (int i = 0; i < covered.length; i++) {
            any |= covered[i];
            boolean passes = covered[i]
                    || !tokens.get(i).isWord()
                    || lists.has("zone", tokens.get(i).folded());
            if (!passes) {
                return false;
            }
        }
        return any;
    }

    private @Nullable LocalDate fullDay(Sentence line) {
        for (Match match : matcher.find(line.tokens())) {
            for (Match part = match; part != null; part = part.inner("in")) {
                LocalDate day = fullDay(part);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate fullDay(Match match) {
        Match.Filler numeric = match.fillers().get("n");
        if (match.rule().resolver() == TimeResolver.NUMERIC_DATE && numeric != null && numeric.numeric() != null) {
            NumericDate date = numeric.numeric();
            return date.year() == null || date.day() == 0 ? null : Years.day(date.year(), date.month(), date.day());
        }
        Integer day = match.integer("d");
        Integer month = match.integer("m");
        Integer year = match.integer("y");
        return match.rule().resolver() != TimeResolver.CALENDAR || day == null || month == null || year == null
                ? null
                : Years.day(year, month, day);
    }

    /**
     * A dateline without its year: the weekday that the story names first fits only some years; years that the text names, and spans
     * counted from them ("मई 2017 … सात साल में"), leave one, or none.
     */
    private Publication infer(Document document, DayOfWriting.Dateline dateline) {
        String open = String.format(Locale.ROOT, "XXXX-%02d-%02d", dateline.month(), dateline.day());
        Integer weekday = dayOfWriting.leadWeekday(document);
        List<Integer> named = new ArrayList<>();
        List<Integer> counted = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Integer year = null;
            Match ago = null;
            for (Match match : matcher.find(sentence.tokens())) {
                if (match.integer("y") != null && match.rule().resolver() == TimeResolver.CALENDAR) {
                    year = match.integer("y");
                    named.add(year);
                    if (ago != null && match.start() - ago.end() <= 1) {
                        counted.add(year + yearsOf(ago)); // नौ साल पहले 2011 में
                    }
                } else if (yearsAgo(match)) {
                    ago = match;
                } else if (year != null && length(match) && "Y".equals(match.text("unit"))) {
                    Match.Filler count = match.fillers().get("n");
                    if (count != null && count.number() > 0 && count.number() < 100) {
                        counted.add(year + (int) count.number());
                    }
                }
            }
        }
        int latest = named.stream().mapToInt(Integer::intValue).max().orElse(Integer.MAX_VALUE);
        Integer chosen = only(counted.stream().filter(y -> y >= latest).toList(), weekday, dateline);
        if (chosen == null && latest != Integer.MAX_VALUE && weekday != null) {
            chosen = only(List.of(latest, latest + 1), weekday, dateline);
        }
        LocalDate day = chosen == null ? null : Years.day(chosen, dateline.month(), dateline.day());
        return day == null
                ? new Publication(null, open, "dateline", false)
                : new Publication(day, day.toString(), "inferred", false);
    }

    /** नौ साल पहले, counted from the day of writing. */
    private static boolean yearsAgo(Match match) {
        return match.rule().resolver() == TimeResolver.OFFSET
                && "before".equals(match.rule().with().get("dir"))
                && "Y".equals(match.text("unit"))
                && match.text("an") == null
                && yearsOf(match) > 0;
    }

    private static int yearsOf(Match match) {
        Match.Filler count = match.fillers().get("n");
        double years = count == null ? Double.NaN : count.number();
        return years > 0 && years < 100 && years == Math.rint(years) ? (int) years : 0;
    }

    private static boolean length(Match match) {
        return switch (match.rule().resolver()) {
            case DURATION, WITHIN, OFFSET ->
                !"before".equals(match.rule().with().get("dir"));
            default -> false;
        };
    }

    /** The one year of these in which the dateline has the weekday; null where none or several have. */
    private static @Nullable Integer only(
            List<Integer> years, @Nullable Integer weekday, DayOfWriting.Dateline dateline) {
        List<Integer> fit = years.stream()
                .distinct()
                .filter(y -> {
                    LocalDate day = Years.day(y, dateline.month(), dateline.day());
                    return day != null && weekday != null && day.getDayOfWeek().getValue() == weekday;
                })
                .toList();
        return fit.size() == 1 ? fit.get(0) : null;
    }
}

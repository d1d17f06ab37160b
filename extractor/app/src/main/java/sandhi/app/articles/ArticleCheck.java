package sandhi.app.articles;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sandhi.reader.text.Article;

/** What an article must be before it is read: text, not too much of it, in a language that there are rules for. */
final class ArticleCheck {
    /** The language of the shipped rulebook. */
    static final String LANGUAGE = "hi";

    /** Hindi pages carry headlines, names and tags in Latin letters; less Devanagari than this share is another language. */
    private static final double LEAST_DEVANAGARI = 0.3;

    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

    private ArticleCheck() {}

    /** The article itself, if it can be read. */
    static Article checked(Article article) throws BadInput {
        if (article.text().isBlank()) {
            throw new BadInput("has no text");
        }
        if (!article.language().equals(LANGUAGE)
                && !article.language().toLowerCase(Locale.ROOT).startsWith(LANGUAGE + "-")) {
            throw new BadInput(
                    "is in language '" + article.language() + "', for which there are no rules; known: " + LANGUAGE);
        }
        long letters = article.text().codePoints().filter(Character::isLetter).count();
        long devanagari = article.text()
                .codePoints()
                .filter(c ->
                        Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.DEVANAGARI)
                .count();
        if (devanagari < LEAST_DEVANAGARI * letters || letters == 0) {
            throw new BadInput("is not in Hindi: " + (letters == 0 ? 0 : 100 * devanagari / letters)
                    + " % of its letters are Devanagari");
        }
        return article;
    }

    /** The day of a date or date-time as pages and feeds write it: {@code 2025-07-13}, {@code 2025-07-13T10:00:00+05:30}. */
    static Optional<LocalDate> day(String value) {
        Matcher matcher = DATE.matcher(value.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(matcher.group(1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

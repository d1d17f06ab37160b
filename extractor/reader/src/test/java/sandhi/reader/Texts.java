package sandhi.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.Mention;
import sandhi.reader.facts.Position;
import sandhi.reader.facts.Reading;
import sandhi.reader.rulebook.Rulebook;
import sandhi.reader.rulebook.RulebookLoader;
import sandhi.reader.text.Article;

/** Reads small texts by the shipped rulebook, which is loaded once for all tests. */
public final class Texts {
    private static final Rulebook RULEBOOK = RulebookLoader.shipped("hi");
    private static final Reader READER = new Reader(RULEBOOK);

    private Texts() {}

    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    public static Reading read(String text) {
        return read(text, null);
    }

    public static Reading read(String text, @Nullable String published) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return READER.read(new Article("test", null, null, day, "hi", text));
    }

    /** The entity that the words name or mean, or null. */
    public static @Nullable Entity meant(Reading reading, String words) {
        for (Entity entity : reading.entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.text().equals(words)) {
                    return entity;
                }
            }
        }
        return null;
    }

    /** The key of what the words mean, or "nothing". */
    public static String key(Reading reading, String words) {
        Entity entity = meant(reading, words);
        return entity == null ? "nothing" : entity.key();
    }

    /** The offices of a reading as {@code person: title of body}, with {@code (former)} where past. */
    public static List<String> offices(Reading reading) {
        return reading.positions().stream()
                .map(p -> p.person() + ": " + p.title() + " of " + p.of() + (p.former() ? " (former)" : ""))
                .toList();
    }

    /** All that a reading holds on names, for messages of failing tests. */
    public static String describe(Reading reading) {
        return reading.entities().stream()
                        .map(e -> e.key() + " " + e.type() + " "
                                + e.mentions().stream()
                                        .map(m -> "'" + m.text() + "' by " + m.rule())
                                        .toList())
                        .collect(Collectors.joining("\n", "entities:\n", "\n"))
                + reading.positions().stream()
                        .map(Position::toString)
                        .collect(Collectors.joining("\n", "offices:\n", "\n"));
    }
}

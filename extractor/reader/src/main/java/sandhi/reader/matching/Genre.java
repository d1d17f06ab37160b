package sandhi.reader.matching;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;

/** Tells articles of sport, film, religion, school, weather, crime and town life, whose meetings and attacks are no diplomacy, from the rest. */
final class Genre {
    /** Different words of one genre that a short article must have. */
    private static final int FEWEST = 4;

    /** A longer article must have one for so many tokens. */
    private static final int TOKENS_A_WORD = 90;

    /** How often states stand alone in quotation marks where they are parts in a play. */
    private static final int PARTS = 3;

    private static final Set<String> QUOTES = Set.of("'", "\"", "‘", "’", "“", "”");

    private final Map<String, String> words;

    Genre(Map<String, String> words) {
        this.words = words;
    }

    /** Whether the document is of a genre that has no diplomatic events. */
    boolean undiplomatic(Document document, DocumentNames names) {
        return played(document, names) || ofGenre(document);
    }

    /** ‘रूस’ और ‘यूक्रेन’ आमने-सामने: states that stand again and again in quotation marks are parts in a play, or nicknames. */
    private static boolean played(Document document, DocumentNames names) {
        int quoted = 0;
        for (Sentence sentence : document.sentences()) {
            for (Ref ref : names.in(sentence.index())) {
                boolean state = ref.is(Ref.Kind.NAME) && ref.only().is(EntityType.COUNTRY);
                quoted += state && alone(sentence, ref) ? 1 : 0;
            }
        }
        return quoted >= PARTS;
    }

    /** Whether the quotation marks hold a name and nothing else. */
    private static boolean alone(Sentence sentence, Ref ref) {
        int before = ref.first() - 1;
        int behind = ref.end();
        return before >= 0
                && behind < sentence.tokens().size()
                && QUOTES.contains(sentence.tokens().get(before).text())
                && QUOTES.contains(sentence.tokens().get(behind).text());
    }

    private boolean ofGenre(Document document) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        int tokens = 0;
        for (Sentence sentence : document.sentences()) {
            tokens += sentence.tokens().size();
            for (Token token : sentence.tokens()) {
                String genre = words.get(token.folded());
                if (genre != null) {
                    found.computeIfAbsent(genre, g -> new LinkedHashSet<>()).add(token.folded());
                }
            }
        }
        int needed = Math.max(FEWEST, tokens / TOKENS_A_WORD);
        return found.values().stream().anyMatch(w -> w.size() >= needed);
    }
}

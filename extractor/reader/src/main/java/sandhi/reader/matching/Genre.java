package sandhi.reader.matching;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;

/** Tells articles of sport, film, religion, school, weather, crime and town life, whose meetings and attacks are no diplomacy, from the rest. */
final class Genre {
    /** Different words of one genre that a short article must have. */
    private static final int FEWEST = 4;

    /** A longer article must have one for so many tokens. */
    private static final int TOKENS_A_WORD = 90;

    private final Map<String, String> words;

    Genre(Map<String, String> words) {
        this.words = words;
    }

    /** Whether the document is of a genre that has no diplomatic events. */
    boolean undiplomatic(Document document) {
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

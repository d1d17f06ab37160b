package sandhi.reader.matching;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.Tokenizer;

/** Tells articles of sport, film, markets, religion, school, weather, crime and town life, whose meetings and attacks are no diplomacy, from the rest. */
final class Genre {
    /** Different words of genres that a short article must have. */
    private static final int FEWEST = 3;

    /** How many of them must be of one genre. */
    private static final int FEWEST_OF_ONE = 2;

    /** How many more it must have at most because it speaks of states and those who lead them. */
    private static final int MOST_OF_STATE = 5;

    /** The genre of the words that speak for diplomacy. */
    private static final String STATE = "state";

    /** Marks words of the headline. */
    private static final String TITLE = "title ";

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
        return played(document, names) || ofGenre(document, names);
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

    /** Whether the words of a genre, and half of those of all others, are more than an article of states would have in passing. */
    private boolean ofGenre(Document document, DocumentNames names) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        int tokens = 0;
        int states = leaders(document, names);
        for (Sentence sentence : document.sentences()) {
            tokens += sentence.tokens().size();
            states += count(sentence.tokens(), "", found);
        }
        String title = document.article().title();
        if (title != null) {
            // what stands in the headline is what the article is about: it counts twice
            count(Tokenizer.tokens(title), TITLE, found);
            count(Tokenizer.tokens(title), "", found);
        }
        int all = found.values().stream().mapToInt(Set::size).sum();
        int most = found.values().stream().mapToInt(Set::size).max().orElse(0);
        int needed = Math.max(FEWEST, tokens / TOKENS_A_WORD) + Math.min(MOST_OF_STATE, states);
        return most >= FEWEST_OF_ONE && most + (all - most) / 2 >= needed;
    }

    /** Adds the words of genres to those found, and says how many are of diplomacy. */
    private int count(List<Token> tokens, String mark, Map<String, Set<String>> found) {
        int states = 0;
        for (Token token : tokens) {
            String genre = words.get(token.folded());
            if (STATE.equals(genre)) {
                states++;
            } else if (genre != null) {
                found.computeIfAbsent(genre, g -> new LinkedHashSet<>()).add(mark + token.folded());
            }
        }
        return states;
    }

    /** How many listed persons, who are those that lead states, the document names. */
    private static int leaders(Document document, DocumentNames names) {
        Set<String> leaders = new LinkedHashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (Ref ref : names.in(sentence.index())) {
                if (ref.is(Ref.Kind.NAME)
                        && ref.only().is(EntityType.PERSON)
                        && ref.only().listed() != null) {
                    leaders.add(ref.only().key());
                }
            }
        }
        return leaders.size();
    }
}

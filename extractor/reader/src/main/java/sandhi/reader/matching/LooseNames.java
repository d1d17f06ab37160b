package sandhi.reader.matching;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.text.EditDistance;
import sandhi.reader.text.SpellingKey;
import sandhi.reader.text.Token;
import sandhi.reader.text.Tokenizer;

/**
 * A second chance for persons whom the lists spell otherwise: full names of two words or more are held against the listed ones by a
 * coarse key, and taken for the same only where one person alone answers and the spellings are near.
 */
final class LooseNames {
    /** Consonants that a key must have: shorter ones are shared by too many names. */
    private static final int CONSONANTS = 5;

    private final Map<String, Set<Entry>> byKey = new LinkedHashMap<>();

    private record Entry(Listed person, String folded) {}

    LooseNames(List<Listed> listed) {
        for (Listed one : listed) {
            if (one.type() == EntityType.PERSON) {
                add(one, one.hi());
                one.spellings().forEach(s -> add(one, s));
            }
        }
    }

    private void add(Listed person, String name) {
        List<Token> tokens = Tokenizer.tokens(name);
        String key = key(tokens);
        if (key != null) {
            byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(new Entry(person, folded(tokens)));
        }
    }

    /** The one listed person whose full name the tokens spell in another way, or null. */
    @Nullable
    Listed find(List<Token> tokens) {
        String key = key(tokens);
        if (key == null) {
            return null;
        }
        String folded = folded(tokens);
        Listed only = null;
        for (Entry entry : byKey.getOrDefault(key, Set.of())) {
            if (sameEnding(folded, entry.folded) && near(folded, entry.folded)) {
                if (only != null && only != entry.person) {
                    return null;
                }
                only = entry.person;
            }
        }
        return only;
    }

    /** अब्बास is no अब्बासी: names that end in a vowel and names that do not are two. */
    private static boolean sameEnding(String a, String b) {
        return sign(a) == sign(b);
    }

    private static boolean sign(String folded) {
        char last = folded.charAt(folded.length() - 1);
        return last >= 'ा' && last <= 'ौ' || last >= 'अ' && last <= 'औ';
    }

    /** The loose keys of the words in order, or null where the name is too short to be told from others. */
    private static @Nullable String key(List<Token> tokens) {
        StringBuilder key = new StringBuilder();
        int words = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                key.append(SpellingKey.loose(token.folded()));
                words++;
            }
        }
        return words < 2 || key.length() < CONSONANTS ? null : key.toString();
    }

    private static String folded(List<Token> tokens) {
        StringBuilder folded = new StringBuilder();
        tokens.stream()
                .filter(Token::isWord)
                .forEach(t -> folded.append(SpellingKey.of(t.folded()).get(0)));
        return folded.toString();
    }

    /** Whether at most a third of the signs differ. */
    private static boolean near(String a, String b) {
        return EditDistance.between(a, b) * 3 <= Math.max(a.length(), b.length());
    }
}

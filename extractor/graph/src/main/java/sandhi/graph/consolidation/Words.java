package sandhi.graph.consolidation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sandhi.graph.rdf.NameKey;

/** The words of a name or sentence that can tell it from another one, cut to their beginnings because Hindi inflects the rest. */
final class Words {
    private static final int STEM = 4;
    private static final String LIST = "generic-words.tsv";
    private static final Set<String> GENERIC = generic();

    private Words() {}

    /** The telling words of a text. */
    static SortedSet<String> of(String text) {
        SortedSet<String> words = new TreeSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isWordPart(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                add(word.toString(), words);
                word.setLength(0);
            }
        }
        return words;
    }

    /** The telling words of the name in the key of an entity ({@code agreement/~व्यापक-साझेदारी-संधि}). */
    static SortedSet<String> ofKey(String key) {
        return of(key.substring(key.indexOf('/') + 1));
    }

    /** How much two sets share, in percent of the smaller one; 0 if one is empty. */
    static int shared(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return (int) (100 * common / Math.min(a.size(), b.size()));
    }

    /** Whether two names of several words are spelt with the same consonants, word for word: what their spellings vary in is vowels. */
    static boolean sameConsonants(List<String> one, List<String> other) {
        return one.size() > 1
                && one.stream()
                        .map(Words::consonants)
                        .toList()
                        .equals(other.stream().map(Words::consonants).toList())
                && one.stream().noneMatch(word -> consonants(word).isEmpty());
    }

    private static String consonants(String word) {
        StringBuilder out = new StringBuilder();
        NameKey.of(word)
                .chars()
                .filter(c -> Character.isLetterOrDigit(c) && (c < 'ऄ' || c > 'औ') && "aeiou".indexOf(c) < 0)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static void add(String word, Set<String> words) {
        String key = NameKey.of(word);
        if (key.length() > 1 && !GENERIC.contains(key)) {
            words.add(key.substring(0, Math.min(STEM, key.length())));
        }
    }

    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static Set<String> generic() {
        try (InputStream in = Words.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing from the program: build it again");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(NameKey::of)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LIST, e);
        }
    }
}

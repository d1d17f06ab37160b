package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Tells words that can be part of an unknown name from ordinary ones. */
final class NameWords {
    private final NameLists lists;
    private final Set<String> functionWords;
    private final Set<String> abbreviations;
    private final Set<String> vessels;

    NameWords(NameLists lists, Set<String> functionWords, Set<String> abbreviations, Set<String> vessels) {
        this.vessels = vessels;
        this.lists = lists;
        this.functionWords = functionWords;
        this.abbreviations = abbreviations;
    }

    /** Whether the token, with a full stop behind it, is an initial of a name: एस., J. */
    boolean initial(Token token) {
        return token.isWord() && token.folded().length() <= 4 && abbreviations.contains(token.folded());
    }

    /** Whether the name at a token is a ship's: युद्धपोत, यूएसएस before it. */
    boolean vessel(List<Token> tokens, int first) {
        return first > 0 && vessels.contains(tokens.get(first - 1).folded())
                || first > 1 && vessels.contains(tokens.get(first - 2).folded()) && nameLike(tokens.get(first - 1));
    }

    boolean given(Token token) {
        return "given".equals(lists.nameParts().get(token.folded()));
    }

    boolean family(Token token) {
        return "family".equals(lists.nameParts().get(token.folded()));
    }

    /** Whether the token may belong to a name: no ordinary word, no case marker, no verb form; in Latin script, a capital. */
    boolean nameLike(Token token) {
        if (!token.isWord() || lists.commonWords().contains(token.folded()) || functionWords.contains(token.folded())) {
            return false;
        }
        char c = token.text().charAt(0);
        if (c < 0x250) {
            return Character.isUpperCase(c);
        }
        return c >= 'ऀ' && c <= 'ॿ' && token.folded().length() > 0 && !inflected(token);
    }

    /** Whether it is a given name, a family name or a particle of names. */
    boolean namePart(Token token) {
        return lists.nameParts().containsKey(token.folded());
    }

    boolean particle(Token token) {
        return "particle".equals(lists.nameParts().get(token.folded()));
    }

    /** Whether it joins names in other languages and is a word of this one, too: दी, ले. */
    boolean link(Token token) {
        return "link".equals(lists.nameParts().get(token.folded()));
    }

    /** Whether it is a word of grammar: case marker, pronoun, conjunction, verb. */
    boolean function(Token token) {
        return functionWords.contains(token.folded());
    }

    /** Oblique plurals and verb endings that names do not have. */
    private boolean inflected(Token token) {
        String folded = token.folded();
        return folded.length() > 4 && (token.is(WordClass.INFLECTED) || conjunctive(token))
                || folded.length() > 3 && token.is(WordClass.OBLIQUE_PLURAL);
    }

    /** मिलकर: an ordinary word with the ending of a conjunctive form. */
    private boolean conjunctive(Token token) {
        String folded = token.folded();
        return token.is(WordClass.CONJUNCTIVE)
                && lists.commonWords().contains(folded.substring(0, folded.length() - 2));
    }
}

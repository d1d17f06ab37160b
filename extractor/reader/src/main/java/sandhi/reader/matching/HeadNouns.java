package sandhi.reader.matching;

import java.util.List;
import java.util.TreeMap;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Token;

/** Finds the head nouns that make a name of the words before them: सम्मेलन, संधि, मंत्रालय. */
final class HeadNouns {
    private final TreeMap<String, NameLists.Head> heads;

    HeadNouns(NameLists lists) {
        this.heads = new TreeMap<>(lists.heads());
    }

    /** The head noun that the given tokens are. */
    NameLists.Head at(List<Token> tokens, int first, int end) {
        return heads.get(Token.folded(tokens.subList(first, end)));
    }

    /** Behind the longest head noun that begins at a token; the token itself where none does. */
    int end(List<Token> tokens, int first) {
        int best = first;
        StringBuilder key = new StringBuilder();
        for (int i = first;
                i < tokens.size()
                        && i < first + 4
                        && (tokens.get(i).isWord() || tokens.get(i).is("-"));
                i++) {
            key.append(key.isEmpty() ? "" : " ").append(tokens.get(i).folded());
            if (heads.containsKey(key.toString())) {
                best = i + 1;
            }
            String next = heads.ceilingKey(key.toString());
            if (next == null || !next.startsWith(key.toString())) {
                break;
            }
        }
        return best;
    }
}

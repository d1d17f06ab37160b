package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;

/** Finds where an article is from: मॉस्को, 13 जुलाई (तास)। and बीजिंग। and विशेष संवाददाता, नई दिल्ली : and Manila मनीला : */
final class Dateline {
    /** No later sentence says it. */
    private static final int LAST = 8;

    /** How many words a byline before it has. */
    private static final int BYLINE = 8;

    private final DocumentNames names;

    Dateline(DocumentNames names) {
        this.names = names;
    }

    /** The place that a sentence opens with as its dateline, or null. */
    @Nullable
    Referent of(Sentence sentence) {
        if (sentence.index() > LAST) {
            return null;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size() && i < BYLINE; i++) {
            boolean behind = tokens.get(i - 1).is(",") || tokens.get(i - 1).is("|");
            Ref place = behind ? place(sentence, i) : null;
            if (place != null && ends(tokens, place.end())) {
                return names.referent(place.only());
            }
        }
        Ref place = place(sentence, 0);
        return place == null ? null : opening(sentence, place);
    }

    /** Behind the agency in brackets and the dash that end the dateline of a sentence: अंकारा, तुर्की (एपी) —; 0 where there is none. */
    int end(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean opens = sentence.index() <= LAST && place(sentence, 0) != null;
        for (int i = 1; opens && i + 1 < tokens.size() && i < 2 * BYLINE; i++) {
            if (tokens.get(i).is(")")) {
                return tokens.get(i + 1).is("-") ? i + 2 : 0;
            }
        }
        return 0;
    }

    /** Behind a byline only a full stop or colon ends a dateline. */
    private static boolean ends(List<Token> tokens, int at) {
        return at == tokens.size() || tokens.get(at).is("।") || tokens.get(at).is(":");
    }

    private @Nullable Referent opening(Sentence sentence, Ref place) {
        List<Token> tokens = sentence.tokens();
        int end = place.end();
        Ref again = end < tokens.size() ? place(sentence, end) : null;
        if (again != null && again.first() == end && again.only() == place.only()) {
            end = again.end(); // Manila मनीला
        }
        boolean day = end + 1 < tokens.size()
                        && tokens.get(end).isNumber()
                        && tokens.get(end + 1).isWord()
                || end + 2 < tokens.size()
                        && tokens.get(end).is(",")
                        && tokens.get(end + 1).isNumber()
                        && tokens.get(end + 2).isWord();
        boolean closed = end == tokens.size()
                || tokens.get(end).isPunctuation()
                || tokens.get(end).isNumber();
        boolean plain = closed && sentence.kind() != Sentence.Kind.HEADLINE;
        return plain || day && bracketed(tokens, end) ? names.referent(place.only()) : null;
    }

    private @Nullable Ref place(Sentence sentence, int at) {
        Ref ref = names.at(sentence.index(), at);
        return ref != null
                        && ref.first() == at
                        && ref.is(Ref.Kind.NAME)
                        && ref.only().is(EntityType.PLACE)
                ? ref
                : null;
    }

    /** An agency stands in brackets behind the day: व्लादिवोस्तोक 25 अप्रैल (वार्ता). */
    private static boolean bracketed(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + 6; i++) {
            if (tokens.get(i).is("(")) {
                return true;
            }
        }
        return false;
    }
}

package sandhi.reader.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Tells whether the name of a capital means the city or the state that is governed from it (मॉस्को ने कहा). */
final class Metonyms {
    /** Cases in which a city can only act or be acted with. */
    private static final Set<String> ACTING = Set.of("ne", "saath", "khilaf", "dvara", "prati", "anusar", "ko");

    /** How many tokens behind the name of a town tell what became of it. */
    private static final int NEAR = 4;

    private final DocumentNames names;
    private final Set<String> stateNouns;
    private final Set<String> actingWords;

    Metonyms(DocumentNames names, Set<String> stateNouns, Set<String> actingWords) {
        this.actingWords = actingWords;
        this.names = names;
        this.stateNouns = stateNouns;
    }

    /** Whether a town is a seat of government. */
    static boolean seat(Referent referent) {
        return state(referent) != null;
    }

    /** The state whose government the referent's name can stand for, or null. */
    static @Nullable String state(Referent referent) {
        Listed listed = referent.listed();
        boolean capital =
                listed != null && listed.standsFor() != null && listed.kind().equals("capital");
        return capital ? listed.standsFor() : null;
    }

    /**
     * The state that a capital means in its phrase, or null where it is the city.
     *
     * @param marker the case that the phrase stands in
     * @param seats how many parts of the phrase are capitals
     * @param parts how many parts the phrase has
     * @param first index of the phrase's first token
     * @param next index behind the case marker
     */
    @Nullable
    Referent meant(Referent city, String marker, int seats, int parts, List<Token> tokens, int first, int next) {
        String state = state(city);
        if (state == null) {
            return null;
        }
        boolean between = marker.equals("beech") && seats == parts && parts > 1;
        boolean owns = marker.equals("ka")
                && next < tokens.size()
                && stateNouns.contains(tokens.get(next).folded());
        boolean acts = marker.equals("nom") && parts == 1 && opensClause(tokens, first) && willed(tokens, next);
        return ACTING.contains(marker) || between || owns || acts ? names.known(state) : null;
    }

    /**
     * Whether what stands around the name of a capital speaks of a town: रोम में, रोम पहुंचे, रोम, 5 मई; and not रोम से मांगा.
     *
     * @param marker the case that the phrase stands in
     * @param first index of the phrase's first token
     * @param end index behind the phrase's last token
     * @param next index behind the case marker
     */
    boolean city(String marker, List<Token> tokens, int first, int end, int next) {
        return switch (marker) {
            case "se" -> first <= 1 || soon(tokens, next, WordClass.FROM_TOWN);
            case "par" -> soon(tokens, next, WordClass.UPON_TOWN);
            case "nom" ->
                end >= tokens.size()
                        || tokens.get(end).isPunctuation()
                        || !opensClause(tokens, first)
                        || soon(tokens, end, WordClass.TO_TOWN);
            default -> true;
        };
    }

    private static boolean soon(List<Token> tokens, int at, WordClass words) {
        return tokens.subList(Math.min(at, tokens.size()), Math.min(at + NEAR, tokens.size())).stream()
                .anyMatch(t -> t.is(words));
    }

    private static boolean opensClause(List<Token> tokens, int first) {
        if (first == 0) {
            return true;
        }
        Token before = tokens.get(first - 1);
        return before.isPunctuation() && !before.is("(") && !before.is("/") || before.is(WordClass.BEFORE_SUBJECT);
    }

    /** मॉस्को चाहता है, वॉशिंगटन इसका स्वागत करेगा, अंकारा भी …: words that only follow one who acts. */
    private boolean willed(List<Token> tokens, int next) {
        if (next + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(next);
        Token after = tokens.get(next + 1);
        return actingWords.contains(token.folded())
                || token.is(WordClass.HABITUAL) && token.isWord() && after.is(WordClass.HABIT_AUXILIARY);
    }
}

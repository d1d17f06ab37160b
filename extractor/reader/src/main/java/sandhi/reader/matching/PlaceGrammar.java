package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** Finds places that no list knows: part of a state (पूर्वी यूक्रेन), towns by the end of their name (फूलपुर), a name beside शहर, a dateline. */
final class PlaceGrammar {
    private final GrammarLists grammar;
    private final NameWords words;

    PlaceGrammar(GrammarLists grammar, NameWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    void find(Sentence sentence, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Ref next = i + 1 < tokens.size() ? names.at(sentence.index(), i + 1) : null;
            if (!token.isWord() || names.at(sentence.index(), i) != null) {
                continue;
            }
            int article = articled(sentence, i, names);
            if (article > i) {
                add(sentence, i, article, names, "place.of-state", null);
                i = article - 1;
            } else if (grammar.directions().contains(token.folded())) {
                if (next != null && next.first() == i + 1 && region(next)) {
                    add(
                            sentence,
                            i,
                            next.end(),
                            names,
                            "place.direction",
                            next.only().country());
                }
            } else if (words.nameLike(token)) {
                String rule = single(sentence, i, names);
                if (rule != null) {
                    add(sentence, i, i + 1, names, rule, null);
                }
            }
        }
    }

    /** सऊदी अरब के अल-बाहा में: behind a town with a particle in front of its name, or the token itself. */
    private int articled(Sentence sentence, int i, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        boolean town = i > 1
                && i + 3 < tokens.size()
                && words.particle(tokens.get(i))
                && tokens.get(i + 1).is("-")
                && tokens.get(i + 2).isWord()
                && names.at(sentence.index(), i + 2) == null
                && (tokens.get(i + 3).is("में")
                        || tokens.get(i + 3).is("पर")
                        || tokens.get(i + 3).is(WordClass.TOWN))
                && tokens.get(i - 1).is("के");
        Ref state = town ? names.before(sentence.index(), i - 1) : null;
        return state != null && region(state) ? i + 3 : i;
    }

    private static boolean region(Ref ref) {
        return ref.is(Ref.Kind.NAME) && NameFinder.isA(ref.only(), EntityType.COUNTRY, EntityType.PLACE);
    }

    private @Nullable String single(Sentence sentence, int i, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        String folded = tokens.get(i).folded();
        for (String ending : grammar.placeEndings()) {
            if (folded.endsWith(ending) && folded.length() >= ending.length() + 2 && !words.namePart(tokens.get(i))) {
                return "place.ending";
            }
        }
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        Token before = i > 0 ? tokens.get(i - 1) : null;
        boolean located = after != null && after.is(WordClass.LOCATING);
        if (before != null && located && before.is(WordClass.TOWN) && names.before(sentence.index(), i) == null) {
            return "place.noun-name";
        }
        if (after != null && after.is(WordClass.SITUATED) && names.before(sentence.index(), i) == null) {
            return "place.situated";
        }
        if (located && i > 1 && before.is(WordClass.GENITIVE) && before.is("के")) {
            Ref state = names.before(sentence.index(), i - 1);
            boolean inside = state != null
                    && region(state)
                    && (after.is("में") || after.is("पर"))
                    && !words.namePart(tokens.get(i))
                    && !ordinary(folded);
            if (inside) {
                return "place.of-state";
            }
        }
        boolean dateline = i == 0
                && sentence.index() <= 3
                && sentence.kind() == Sentence.Kind.BODY
                && after != null
                && (after.is("।") || after.is("."))
                && tokens.size() == 2;
        return dateline || i == 0 && sentence.index() <= 3 && agencyBehind(sentence, names) ? "place.dateline" : null;
    }

    /** Whether it is a noun of what states own or do. */
    private boolean ordinary(String folded) {
        return grammar.stateNouns().contains(folded)
                || grammar.deedNouns().containsKey(folded)
                || grammar.localDeeds().contains(folded);
    }

    /** ओहरिड, उत्तर मैसेडोनिया (एपी) and सैमसोक, 6 अक्टूबर (वार्ता): a comma, the state or the day, and an agency in brackets. */
    private static boolean agencyBehind(Sentence sentence, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        if (tokens.size() < 6 || !tokens.get(1).is(",")) {
            return false;
        }
        Ref state = names.at(sentence.index(), 2);
        boolean country = state != null && state.first() == 2 && NameFinder.isA(state.only(), EntityType.COUNTRY);
        boolean day = tokens.get(2).folded().chars().allMatch(Character::isDigit)
                && tokens.get(3).isWord();
        int bracket = country ? state.end() : day ? 4 : -1;
        Ref agency = bracket > 0
                        && bracket + 1 < tokens.size()
                        && tokens.get(bracket).is("(")
                ? names.at(sentence.index(), bracket + 1)
                : null;
        return agency != null && NameFinder.isA(agency.only(), EntityType.AGENCY);
    }

    private static void add(
            Sentence sentence, int first, int end, DocumentNames names, String rule, @Nullable String country) {
        String key = PersonGrammar.key(sentence.tokens().subList(first, end));
        Referent place = names.referent(new Referent("place/~" + key, EntityType.PLACE, "", country));
        names.replace(sentence.index(), new Ref(first, end, Ref.Kind.NAME, List.of(place), rule, null));
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;

/** The two sides that an article is about: whom it names together in its opening and again and again behind it. */
final class MainSides {
    /** How many sentences open an article. */
    private static final int OPENING = 3;
    /** A sentence that names more sides than this tells of no two but those whom it joins. */
    private static final int CROWD = 4;

    /** How many words of offices and conjunctions may stand between two who are joined. */
    private static final int OFFICES = 6;

    private static final int ENOUGH = 4;
    /** How much more often than any other pair the two must stand together. */
    private static final double CLEAR = 1.5;

    private static final Set<String> OWN_SIDE = Set.of("armed-group", "alliance", "bloc");

    private final DocumentNames names;
    private final Set<String> conjunctions;
    private final boolean people;
    private final Map<Set<Referent>, Integer> sentences = new LinkedHashMap<>();

    private MainSides(DocumentNames names, Set<String> conjunctions, boolean people) {
        this.names = names;
        this.conjunctions = conjunctions;
        this.people = people;
    }

    /** The two states, or bodies that stand for no state; none where no two stand out. */
    static List<Referent> states(Document document, DocumentNames names, Set<String> conjunctions) {
        return new MainSides(names, conjunctions, false).of(document);
    }

    /** The two people of different states; none where no two stand out. */
    static List<Referent> people(Document document, DocumentNames names, Set<String> conjunctions) {
        return new MainSides(names, conjunctions, true).of(document);
    }

    private List<Referent> of(Document document) {
        Map<Set<Referent>, Integer> pairs = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            count(sentence, pairs);
        }
        Set<Referent> best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<Set<Referent>, Integer> pair : pairs.entrySet()) {
            if (pair.getValue() > most && sentences.get(pair.getKey()) > 1) {
                second = most;
                most = pair.getValue();
                best = pair.getKey();
            } else {
                second = Math.max(second, pair.getValue());
            }
        }
        return best == null || most < ENOUGH || most < CLEAR * second ? List.of() : List.copyOf(best);
    }

    private void count(Sentence sentence, Map<Set<Referent>, Integer> pairs) {
        Set<Referent> sides = new LinkedHashSet<>();
        Set<Set<Referent>> joined = new LinkedHashSet<>();
        Ref last = null;
        Referent lastSide = null;
        for (Ref ref : names.in(sentence.index())) {
            Referent side = ref.candidates().size() == 1 ? side(names.referent(ref.only())) : null;
            if (side == null) {
                continue;
            }
            sides.add(side);
            if (last != null && lastSide != side && joins(sentence, last, ref)) {
                joined.add(pair(lastSide, side));
            }
            last = ref;
            lastSide = side;
        }
        int weight = sentence.kind() == Sentence.Kind.HEADLINE || sentence.index() < OPENING ? 2 : 1;
        List<Referent> all = new ArrayList<>(sides);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Set<Referent> two = pair(all.get(i), all.get(j));
                if (joined.contains(two) || sides.size() <= CROWD) {
                    pairs.merge(two, joined.contains(two) ? 2 * weight : weight, Integer::sum);
                    sentences.merge(two, 1, Integer::sum);
                }
            }
        }
    }

    /** रूस और चीन, रूस-चीन, रूस के पुतिन और चीन के शी: nothing but a conjunction, or an office, between two names, and no third beside them. */
    private boolean joins(Sentence sentence, Ref one, Ref other) {
        List<Token> tokens = sentence.tokens();
        boolean list = one.first() > 0 && tokens.get(one.first() - 1).is(",")
                || other.end() < tokens.size()
                        && conjunctions.contains(tokens.get(other.end()).folded());
        return !list
                && other.first() - one.end() <= OFFICES
                && tokens.subList(one.end(), Math.max(one.end(), other.first())).stream()
                        .anyMatch(t -> conjunctions.contains(t.folded()) || t.is("-"));
    }

    private static Set<Referent> pair(Referent a, Referent b) {
        boolean ordered = a.key().compareTo(b.key()) < 0;
        return new LinkedHashSet<>(ordered ? List.of(a, b) : List.of(b, a));
    }

    private @Nullable Referent side(Referent referent) {
        if (people) {
            return referent.is(EntityType.PERSON) && referent.country() != null ? referent : null;
        }
        if (referent.is(EntityType.COUNTRY)) {
            return referent;
        }
        boolean own = referent.is(EntityType.ORGANIZATION)
                && referent.listed() != null
                && OWN_SIDE.contains(referent.listed().kind());
        if (own) {
            return referent;
        }
        boolean acts = referent.is(EntityType.PERSON) || referent.is(EntityType.ORGANIZATION);
        return acts && referent.country() != null ? names.referents().get("country/" + referent.country()) : null;
    }
}

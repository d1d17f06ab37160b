package sandhi.reader.matching;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/**
 * Finds names that are made by grammar: a head noun with a state (रूसी विदेश मंत्रालय), a proper name (काबुल विश्वविद्यालय) or a
 * description (व्यापक रणनीतिक साझेदारी संधि) before it.
 */
final class DescribedNames {
    private static final Set<String> BODIES_THAT_MEET = Set.of("international", "bloc", "alliance");

    /** Kinds of grounds whose noun is no part of the name: दोंगगुआन शहर. */
    private static final Set<String> SETTLED = Set.of("Town", "Village", "District", "Province");

    private static final String ARMY = "army";

    /** The most tokens of a short form with its brackets. */
    private static final int SHORT_FORM = 5;

    private final NameLists lists;
    private final NameWords words;
    private final HeadNouns heads;

    DescribedNames(NameLists lists, HeadNouns heads, NameWords words) {
        this.lists = lists;
        this.heads = heads;
        this.words = words;
    }

    void find(Sentence sentence, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()) {
                continue;
            }
            int end = heads.end(tokens, i);
            if (end == i) {
                continue;
            }
            Ref taken = names.at(sentence.index(), i);
            NameLists.Head head = heads.at(tokens, i, end);
            boolean palace = head.shape().equals("palace") && taken != null && taken.end() == end;
            if (taken != null && !palace && (!taken.is(Ref.Kind.TITLE) || taken.end() > end)) {
                continue; // सेना प्रमुख is no army
            }
            Ref ref = switch (head.shape()) {
                case "state" -> ofState(sentence, i, end, head, names, false);
                case "state-or-alone" -> ofState(sentence, i, end, head, names, true);
                case "palace" -> ofState(sentence, i, end, head, names, false);
                case "proper" -> proper(sentence, i, end, head, names);
                case "ground" -> ground(sentence, i, end, head, names);
                case "place" -> ofPlace(sentence, i, end, head, names);
                case "body" -> body(sentence, i, end, head, names);
                case "meeting" -> meeting(sentence, i, end, head, names);
                case "gathering" -> gathering(sentence, i, end, head, names);
                case "sealed" -> null; // only where it is signed or issued
                default -> describedBy(sentence, i, end, head, names);
            };
            if (ref != null) {
                names.replace(sentence.index(), ref);
                i = Math.max(end, ref.end()) - 1;
            }
        }
    }

    /** रूसी सरकार, रूस की सरकार, डीपीआरके (…) सरकार; the house of a state's leader also by its capital: सियोल का राष्ट्रपति भवन. */
    private @Nullable Ref ofState(
            Sentence sentence, int first, int end, NameLists.Head head, DocumentNames names, boolean alone) {
        List<Token> tokens = sentence.tokens();
        int at = first;
        if (at > 0 && tokens.get(at - 1).is(WordClass.GENITIVE)) {
            at--;
        }
        Ref state = names.before(sentence.index(), at);
        boolean owned = state != null && !state.candidates().isEmpty() && (state.is(Ref.Kind.NAME) || at == first);
        boolean palace = head.shape().equals("palace");
        String seat = owned && palace ? Metonyms.state(state.only()) : null;
        Referent country = seat != null
                ? names.known(seat)
                : owned && state.only().is(EntityType.COUNTRY) ? names.referent(state.only()) : null;
        Ref listed = names.at(sentence.index(), first);
        boolean known =
                listed != null && listed.is(Ref.Kind.NAME) && country != null && country.sharesState(listed.only());
        String key = "-" + head.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        if (country != null && !known) {
            String iso = String.valueOf(country.country());
            String en = country.listed() == null ? "" : country.listed().en() + " " + head.en();
            boolean house = palace && end < tokens.size() && tokens.get(end).is(WordClass.INSIDE);
            Referent body = names.referent(new Referent(
                    (house ? "place/~" : "org/~") + iso + key,
                    house ? EntityType.PLACE : head.type(),
                    en,
                    country.country()));
            if (palace) {
                body.named(tokens.get(first).text() + " " + tokens.get(end - 1).text());
            }
            names.nest(sentence.index(), state);
            return new Ref(state.first(), end, Ref.Kind.NAME, List.of(body), "org.of-state", null);
        }
        if (!alone) {
            return head.en().equals(ARMY) ? army(sentence, first, end, names) : null;
        }
        Referent spoken = null;
        for (Referent referent : names.referents().values()) {
            if (referent.key().startsWith("org/~") && referent.key().endsWith(key)) {
                spoken = referent;
            }
        }
        Referent body = spoken != null
                ? spoken
                : names.referent(new Referent("org/~" + key.substring(1), head.type(), head.en(), null));
        return new Ref(first, end, Ref.Kind.NAME, List.of(body), "org.alone", null);
    }

    /** म्यांमार में सेना ने, सूडान में सेना और आरएसएफ: an army that acts right behind the state that it acts in is its own. */
    private static @Nullable Ref army(Sentence sentence, int first, int end, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        boolean acts = end + 1 < tokens.size()
                && (tokens.get(end).is(WordClass.ERGATIVE)
                        || tokens.get(end).is(WordClass.JOINT) && names.at(sentence.index(), end + 1) != null);
        Ref state = acts && first > 1 && tokens.get(first - 1).is(WordClass.INSIDE)
                ? names.before(sentence.index(), first - 1)
                : null;
        if (state == null || !state.is(Ref.Kind.NAME) || !state.only().is(EntityType.COUNTRY)) {
            return null;
        }
        String country = names.referent(state.only()).country();
        Referent known = null;
        for (Referent referent : names.referents().values()) {
            boolean own = country != null
                    && country.equals(referent.country())
                    && referent.listed() != null
                    && referent.listed().kind().equals(ARMY)
                    && referent.listed().hi().endsWith(tokens.get(first).text());
            known = own ? referent : known;
        }
        Referent body = known != null
                ? known
                : names.referent(new Referent("org/~" + country + "-" + ARMY, EntityType.ORGANIZATION, "", country));
        return new Ref(first, end, Ref.Kind.NAME, List.of(body), "org.army-of-the-land", null);
    }

    /** आर्गाइल हवाई अड्डे, रस्की द्वीप; but बगदाद हवाई अड्डे is in Baghdad, and इदलिब प्रांत is Idlib. */
    private @Nullable Ref ground(Sentence sentence, int first, int end, NameLists.Head head, DocumentNames names) {
        Ref before = names.before(sentence.index(), first);
        boolean known = before != null
                && before.is(Ref.Kind.NAME)
                && NameFinder.isA(before.only(), EntityType.PLACE, EntityType.COUNTRY)
                && before.only().listed() != null;
        Ref ref = known ? null : proper(sentence, first, end, head, names);
        if (ref != null && SETTLED.contains(head.en())) {
            return named(sentence, ref.first(), first, head, names, ref.rule());
        }
        if (ref != null && first == ref.first() + 1) {
            ref.only().named(sentence.tokens().get(ref.first()).text());
        }
        return ref;
    }

    /** काबुल विश्वविद्यालय: names or name-like words right before the head. */
    private @Nullable Ref proper(Sentence sentence, int first, int end, NameLists.Head head, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        int at = first;
        boolean named = false;
        while (at > 0 && first - at < 5) {
            Ref before = names.before(sentence.index(), at);
            if (before != null) {
                boolean usable = before.is(Ref.Kind.NAME)
                        && !before.only().is(EntityType.AGENCY)
                        && !before.rule().equals("org.of-state")
                        && !(head.type() == EntityType.PLACE && elsewhere(sentence, before, names));
                if (!usable) {
                    break;
                }
                at = before.first();
            } else if (words.nameLike(tokens.get(at - 1)) || tokens.get(at - 1).is("-") && at < first) {
                named = true;
                at--;
            } else if (head.type() == EntityType.ORGANIZATION && named && administers(tokens, at, first)) {
                at--;
            } else {
                break;
            }
        }
        if (at == first || tokens.get(at).is("-")) {
            return null;
        }
        if (head.type() == EntityType.AGENCY && NameFinder.credit(tokens, at, end)) {
            return null;
        }
        return named(sentence, at, end, head, names, "name.proper-head");
    }

    /** विदेश मंत्री हिलेरी क्लिंटन होटल में …, पनामा-अमेरिका नहर समझौता: a state, and who bears a title, give their names to no house. */
    private static boolean elsewhere(Sentence sentence, Ref before, DocumentNames names) {
        Ref title = names.before(sentence.index(), before.first());
        return before.only().is(EntityType.COUNTRY)
                || before.only().is(EntityType.PERSON) && title != null && title.is(Ref.Kind.TITLE);
    }

    /** वर्ल्ड सिख ऑर्गनाइजेशन, नेशनल …: a word of administration before the name. */
    private boolean administers(List<Token> tokens, int at, int first) {
        return at < first && lists.bodyWords().contains(tokens.get(at - 1).folded());
    }

    /** संयुक्त सहयोग आयोग, राष्ट्रीय विकास तथा सुधार आयोग, मालदीव के भ्रष्टाचार निरोधक आयोग: words of administration before the head. */
    private @Nullable Ref body(Sentence sentence, int first, int end, NameLists.Head head, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        int at = first;
        int count = 0;
        while (at > 0 && count < 5) {
            Token token = tokens.get(at - 1);
            boolean word = names.before(sentence.index(), at) == null
                    && lists.bodyWords().contains(token.folded());
            boolean joint = at > 1
                    && at < first
                    && token.is(WordClass.JOINT)
                    && lists.bodyWords().contains(tokens.get(at - 2).folded());
            if (!word && !joint) {
                break;
            }
            at--;
            count += word ? 1 : 0;
        }
        int before = at > 0 && tokens.get(at - 1).is(WordClass.GENITIVE) ? at - 1 : at;
        Ref owner = names.before(sentence.index(), before);
        boolean owned = owner != null
                && !owner.candidates().isEmpty()
                && NameFinder.isA(owner.only(), EntityType.COUNTRY, EntityType.ORGANIZATION)
                && (owner.is(Ref.Kind.NAME) || before == at);
        boolean plain = owned && before == at && owner.is(Ref.Kind.NAME);
        if (count + (owned ? 1 : 0) < 2) {
            return null;
        }
        Ref ref = named(sentence, plain ? owner.first() : at, end, head, names, "org.body");
        if (owned) {
            ref.only().belongsTo(owner.only().country());
        }
        return ref;
    }

    /** एपेक बैठक, क्वाड बैठक: a body right before the head. */
    private @Nullable Ref meeting(Sentence sentence, int first, int end, NameLists.Head head, DocumentNames names) {
        Ref before = names.before(sentence.index(), first);
        boolean body = before != null
                && before.is(Ref.Kind.NAME)
                && before.only().is(EntityType.ORGANIZATION)
                && before.only().listed() != null
                && BODIES_THAT_MEET.contains(before.only().listed().kind());
        if (!body) {
            return null;
        }
        names.nest(sentence.index(), before);
        return named(sentence, before.first(), end, head, names, "name.gathering");
    }

    /** दोहा घोषणा, अंकारा घोषणा: a place right before the head. */
    private @Nullable Ref ofPlace(Sentence sentence, int first, int end, NameLists.Head head, DocumentNames names) {
        Ref before = names.before(sentence.index(), first);
        boolean place =
                before != null && before.is(Ref.Kind.NAME) && before.only().is(EntityType.PLACE);
        return place ? named(sentence, before.first(), end, head, names, "name.place-head") : null;
    }

    /** प्योंगयांग शिखर सम्मेलन, 13वां ब्रिक्स शिखर सम्मेलन. */
    private @Nullable Ref gathering(Sentence sentence, int first, int end, NameLists.Head head, DocumentNames names) {
        int at = first;
        Ref before = names.before(sentence.index(), unbracketed(sentence.tokens(), at));
        if (before != null
                && before.is(Ref.Kind.NAME)
                && NameFinder.isA(before.only(), EntityType.PLACE, EntityType.ORGANIZATION, EntityType.MEETING)) {
            at = before.first();
            if (before.only().is(EntityType.ORGANIZATION)) {
                names.nest(sentence.index(), before);
            }
        } else {
            at = described(sentence, first, names);
            if (at == first || head.en().equals("summit") || head.en().equals("dialogue")) {
                return null;
            }
        }
        return named(sentence, at, end, head, names, "name.gathering");
    }

    /** Where a short form in brackets that ends at a token begins: शंघाई सहयोग संगठन (एससीओ) शिखर सम्मेलन. */
    private static int unbracketed(List<Token> tokens, int end) {
        if (end == 0 || !tokens.get(end - 1).is(")")) {
            return end;
        }
        for (int i = end - 2; i >= 0 && i >= end - SHORT_FORM; i--) {
            if (tokens.get(i).is("(")) {
                return i;
            }
        }
        return end;
    }

    /** मैत्री और पारस्परिक सहायता की संधि, अमरीका-तालिबान समझौता. */
    private @Nullable Ref describedBy(Sentence sentence, int first, int end, NameLists.Head head, DocumentNames names) {
        if (item(sentence, first, end)) {
            names.in(sentence.index()).stream()
                    .filter(r -> r.end() <= first)
                    .forEach(r -> names.nest(sentence.index(), r));
            return named(sentence, 0, end, head, names, "name.list-item");
        }
        int at = described(sentence, first, names);
        boolean some = at > 0 && sentence.tokens().get(at - 1).is(WordClass.INDEFINITE);
        return at == first || some ? null : named(sentence, at, end, head, names, "name.described");
    }

    /** (iv) खेल एवं युवा सहयोग पर समझौता ज्ञापन: an item of a list of agreements is the name of one. */
    private static boolean item(Sentence sentence, int first, int end) {
        List<Token> tokens = sentence.tokens();
        boolean closes = end == tokens.size()
                || end == tokens.size() - 1 && tokens.get(end).isPunctuation();
        return sentence.kind() == Sentence.Kind.BULLET
                && closes
                && tokens.subList(0, first).stream().anyMatch(t -> t.is(WordClass.ITEM_MARK));
    }

    /** The first token of the description that ends before the given token. */
    private int described(Sentence sentence, int first, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        int at = first;
        int i = first;
        while (i > 0 && first - i < 9) {
            Token token = tokens.get(i - 1);
            Ref ref = names.before(sentence.index(), i);
            if (ref != null
                    && ref.is(Ref.Kind.NAME)
                    && !ref.only().is(EntityType.PERSON)
                    && (i == first && !ref.only().is(EntityType.ORGANIZATION)
                            || joined(tokens, i)
                            || pair(tokens, ref))) {
                i = ref.first();
                at = i;
            } else if (ref != null) {
                break;
            } else if (lists.describingWords().contains(token.folded()) && !conjunctive(tokens, i - 1)) {
                i--;
                at = i;
            } else if (i < first && (token.is(WordClass.JOINT) || token.is(WordClass.GENITIVE))
                    || i == first && token.is(WordClass.GENITIVE)) {
                i--;
            } else if (token.is("-") && i < first) {
                i--;
            } else {
                break;
            }
        }
        return onlyGenitive(tokens, at, first) ? first : at;
    }

    /** बयान जारी कर संधि का स्वागत किया: कर is a tax only where no noun stands before it that makes it a verb. */
    private boolean conjunctive(List<Token> tokens, int at) {
        if (!tokens.get(at).is("कर") || at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        return before.isWord()
                && !before.is(WordClass.POSTPOSITION)
                && !before.is(WordClass.JOINT)
                && !lists.describingWords().contains(before.folded());
    }

    /** अमरीका-तालिबान: the second of two. */
    private static boolean pair(List<Token> tokens, Ref ref) {
        return ref.first() > 0 && tokens.get(ref.first() - 1).is("-");
    }

    private static boolean joined(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).is("-");
    }

    private static boolean onlyGenitive(List<Token> tokens, int at, int first) {
        return at == first - 1 && tokens.get(at).is(WordClass.GENITIVE);
    }

    private Ref named(Sentence sentence, int first, int end, NameLists.Head head, DocumentNames names, String rule) {
        String key = PersonGrammar.key(sentence.tokens().subList(first, end));
        String prefix = switch (head.type()) {
            case PLACE -> "place/~";
            case AGREEMENT -> "agreement/~";
            case MEETING -> "gathering/~";
            case AGENCY -> "agency/~";
            default -> "org/~";
        };
        Referent referent = names.referent(new Referent(prefix + key, head.type(), "", null));
        return new Ref(first, end, Ref.Kind.NAME, List.of(referent), rule, null);
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Evidence;
import sandhi.reader.facts.Position;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.rulebook.NameLists;

/** What a reader keeps in mind while reading: who was spoken of last, which pair, where, who holds which office. */
final class Discourse {
    /** For how many sentences a subject or place stays in mind. */
    private static final int MEMORY = 3;
    /** For how many sentences दोनों means two who were joined by a conjunction, not those whom the article is about. */
    private static final int JOINED = 3;

    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final Map<String, Set<String>> titles = new LinkedHashMap<>();
    private final Map<String, Referent> unqualified = new LinkedHashMap<>();
    private final Map<String, Referent> referents;
    private final List<Referent> persons = new ArrayList<>();
    private @Nullable Referent subject;
    private @Nullable Referent personSubject;
    private int personSubjectAt;
    private @Nullable Referent center;
    private int centerAt;
    private final Map<Referent, Integer> lastSeen = new LinkedHashMap<>();
    private List<Referent> pair = List.of();
    private List<Referent> statePair = List.of();
    private List<Referent> mainPeople = List.of();
    private List<Referent> mainStates = List.of();
    private int now;
    private int pairHolds = -1;
    private int statesHold = -1;
    private final Map<Integer, List<Referent>> groups = new LinkedHashMap<>();
    private final Map<Integer, List<Referent>> stateGroups = new LinkedHashMap<>();
    private @Nullable Referent place;
    private int placeAt;
    private @Nullable Referent dateline;
    private NameLists.@Nullable Title office;

    Discourse(Map<String, Referent> referents) {
        this.referents = referents;
    }

    /** Notes whom the article as a whole is about: two people, two states; either may be empty. */
    void about(List<Referent> people, List<Referent> states) {
        mainPeople = people;
        mainStates = states;
    }

    /** Notes that a person holds an office. */
    void position(Referent person, NameLists.Title title, String text, Referent of, boolean former, Evidence evidence) {
        String key = person.key() + "@" + of.key();
        positions.putIfAbsent(key, new Position(person.key(), title.en(), text, of.key(), former, evidence));
        person.belongsTo(of.country());
    }

    /** Notes that a person is called by a title, of whatever it is. */
    void called(Referent person, NameLists.Title title) {
        titles.computeIfAbsent(person.key(), k -> new LinkedHashSet<>()).add(title.en());
    }

    List<Position> positions() {
        return List.copyOf(positions.values());
    }

    /** Goes on to a sentence. */
    void at(int sentence) {
        now = sentence;
    }

    /** Notes a mention in passing. */
    void seen(Referent referent, int sentence) {
        if (referent.is(EntityType.PERSON)) {
            persons.remove(referent);
            persons.add(referent);
            lastSeen.put(referent, sentence);
        } else if (referent.is(EntityType.PLACE)) {
            place = referent;
            placeAt = sentence;
        }
    }

    /** Notes who the clause is about. */
    void subject(Referent referent, int sentence) {
        subject = referent;
        if (referent.is(EntityType.PERSON)) {
            personSubject = referent;
            personSubjectAt = sentence;
        }
    }

    /** Notes an office that was just spoken of, so that a counterpart is known to hold the same. */
    void spokenOf(NameLists.Title title) {
        if (!Offices.counterpart(title)) {
            office = title;
        }
    }

    NameLists.@Nullable Title spokenOf() {
        return office;
    }

    /** Notes those who stand together. */
    void together(List<Referent> several) {
        List<Referent> distinct = several.stream().distinct().toList();
        boolean persons = TitleHolders.persons(distinct);
        List<Referent> states = distinct.stream()
                .map(this::state)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (distinct.size() == 2 && persons && (pair.isEmpty() || !compatriots(distinct.get(0), distinct.get(1)))) {
            pair = distinct;
            pairHolds = now + JOINED;
        }
        if (distinct.size() > 2 && persons) {
            groups.put(distinct.size(), distinct);
        }
        if (states.size() == 2 && distinct.size() == 2) {
            statePair = states;
            statesHold = persons && !mainStates.isEmpty() ? statesHold : now + (mainStates.isEmpty() ? JOINED : 1);
        }
        if (states.size() > 2 && distinct.size() == states.size()) {
            stateGroups.put(states.size(), states);
        }
    }

    /** Takes stock at the end of a sentence: who it was about, and whether it told of exactly two. */
    void ended(int sentence, List<Phrase> phrases) {
        Phrase about = null;
        for (Phrase phrase : phrases) {
            boolean nominative = phrase.is("nom")
                    && phrase.kind() != Phrase.Kind.DEMONYM
                    && phrase.head().acts();
            if (phrase.is("ne") && (about == null || !about.is("ne")) || nominative && about == null) {
                about = phrase;
            }
        }
        if (about != null && about.heads().size() == 1) {
            subject(about.head(), sentence);
        }
        List<Referent> persons = new ArrayList<>();
        List<Referent> states = new ArrayList<>();
        for (Phrase phrase : phrases) {
            boolean takesPart = switch (phrase.marker()) {
                case "ne", "nom", "saath", "se", "ko", "beech", "ka", "dvara" -> true;
                default -> false;
            };
            for (Referent head : phrase.heads()) {
                if (takesPart && head.is(EntityType.PERSON) && !persons.contains(head)) {
                    persons.add(head);
                }
                Referent state = head.is(EntityType.PERSON) || head.is(EntityType.COUNTRY) ? state(head) : null;
                if (takesPart && state != null && !states.contains(state)) {
                    states.add(state);
                }
            }
        }
        boolean free = mainPeople.isEmpty() || sentence > pairHolds;
        if (free && persons.size() == 2 && (pair.isEmpty() || !compatriots(persons.get(0), persons.get(1)))) {
            pair = List.copyOf(persons);
            pairHolds = Math.max(pairHolds, sentence + 1);
        }
        if (states.size() == 2 && (mainStates.isEmpty() || sentence > statesHold)) {
            statePair = List.copyOf(states);
        }
    }

    @Nullable
    Referent subject() {
        return subject;
    }

    /** The person whom the text was last about, unless that is too long ago for a pronoun in the given sentence. */
    @Nullable
    Referent personSubject(int sentence) {
        return personSubject != null && sentence - personSubjectAt <= MEMORY ? personSubject : null;
    }

    /** Notes whom a pronoun meant that is no subject: who it is goes on being meant. */
    void center(Referent person, int sentence) {
        center = person;
        centerAt = sentence;
    }

    /**
     * Whom उनसे means beside the given subject: whom such a pronoun meant before, else whom the text was about; if he is of the
     * subject's own state, the only person of another state whom the text has just named.
     */
    @Nullable
    Referent partner(@Nullable Referent own, int sentence) {
        Referent meant = continued(own, sentence);
        Referent about = personSubject(sentence);
        if (meant != null) {
            return meant;
        }
        if (own == null || about != null && about != own && !compatriots(own, about)) {
            return about;
        }
        List<Referent> foreign = persons.stream()
                .filter(p -> sentence - lastSeen.getOrDefault(p, -MEMORY) <= MEMORY)
                .filter(p -> p != own && p.country() != null && !compatriots(own, p))
                .toList();
        return own.country() == null ? null : foreign.size() == 1 ? foreign.get(0) : null;
    }

    /** Whom a pronoun that is no subject meant just before, unless he is of the state of the given subject. */
    @Nullable
    Referent continued(@Nullable Referent own, int sentence) {
        boolean goesOn = center != null && center != own && sentence - centerAt <= MEMORY && !compatriots(own, center);
        return goesOn ? center : null;
    }

    private static boolean compatriots(@Nullable Referent a, @Nullable Referent b) {
        return a != null && b != null && a.sharesState(b);
    }

    List<Referent> pair() {
        return main(pair, mainPeople, pairHolds);
    }

    List<Referent> statePair() {
        return main(statePair, mainStates, statesHold);
    }

    /** The two states or bodies that the article as a whole is about, none where no two stand out. */
    List<Referent> sides() {
        return mainStates;
    }

    /** The two last spoken of together, as long as that holds; then the two whom the article is about. */
    private List<Referent> main(List<Referent> last, List<Referent> main, int holds) {
        return main.isEmpty() || now <= holds || last.size() == 2 && last.containsAll(main) ? last : main;
    }

    /** The two or more of a kind ({@code person}, {@code state}, {@code country}, {@code any}) who last stood together, none where there are none. */
    List<Referent> group(int size, String kind) {
        List<Referent> people = size == 2 ? pair() : groups.getOrDefault(size, List.of());
        List<Referent> states = size == 2 ? statePair() : stateGroups.getOrDefault(size, List.of());
        if (people.size() == 2 && !states.isEmpty() && compatriots(people.get(0), people.get(1))) {
            people = List.of(); // two of one state do not negotiate
        }
        return switch (kind) {
            case "person" -> people.isEmpty() ? states : people;
            case "state" -> states;
            case "country" ->
                states.stream().allMatch(s -> s.is(EntityType.COUNTRY)) ? states : size == 2 ? statePair : states;
            default -> people.isEmpty() ? states : people;
        };
    }

    /** The given two, or, where an actor is one of them, the two whom the article is about or told of last without him. */
    List<Referent> without(Referent actor, List<Referent> two) {
        return java.util.stream.Stream.of(two, mainPeople, mainStates, pair, statePair)
                .filter(p -> p.size() == 2 && p.stream().noneMatch(r -> r == actor || compatriots(r, actor)))
                .findFirst()
                .orElse(List.of());
    }

    /** The place last named, unless that is too long ago. */
    @Nullable
    Referent place(int sentence) {
        return place != null && sentence - placeAt <= 1 ? place : null;
    }

    /** Notes where the article is from. */
    void dateline(Referent where) {
        dateline = where;
    }

    @Nullable
    Referent dateline() {
        return dateline;
    }

    /** The state that a referent acts for: itself, or the one that it belongs to, if the article has named it. */
    @Nullable
    Referent state(Referent referent) {
        if (referent.is(EntityType.COUNTRY)) {
            return referent;
        }
        if (referent.is(EntityType.ORGANIZATION) && referent.country() == null) {
            return referent;
        }
        return referent.country() == null ? null : referents.get("country/" + referent.country());
    }

    /** Notes whom the article gives a title without saying of what state: the one of the reader's home, or of the story's. */
    void unqualified(Referent person, NameLists.Title title) {
        unqualified.putIfAbsent(title.en(), person);
    }

    /** The person whom an office means in this article: the one last spoken of whom the article or a list gives that office. */
    @Nullable
    Referent holder(NameLists.Title title, @Nullable Referent of, @Nullable String day) {
        Referent home = of == null ? unqualified.get(title.en()) : null;
        if (home != null) {
            return home;
        }
        for (int i = persons.size() - 1; i >= 0; i--) {
            Referent person = persons.get(i);
            if (holds(person, title, of, day)) {
                return person;
            }
        }
        for (Referent person : referents.values()) {
            if (person.is(EntityType.PERSON) && holds(person, title, of, day)) {
                return person;
            }
        }
        return null;
    }

    private boolean holds(Referent person, NameLists.Title title, @Nullable Referent of, @Nullable String day) {
        for (Position position : positions.values()) {
            if (position.person().equals(person.key())
                    && !position.former()
                    && same(title, position.title())
                    && (of == null || position.of().equals(of.key()) || of.sharesState(person))) {
                return true;
            }
        }
        Listed listed = person.listed();
        if (listed == null) {
            boolean called =
                    titles.getOrDefault(person.key(), Set.of()).stream().anyMatch(t -> same(title, t));
            return called && (of == null || of.sharesState(person));
        }
        if (day == null) {
            return false;
        }
        for (Listed.Office office : listed.offices()) {
            if (office.heldOn(day)
                    && same(title, office.title())
                    && (of == null || office.of().equals(of.key()) || of.sharesState(person))) {
                return true;
            }
        }
        return false;
    }

    /** The two holders of one office in different states who were last spoken of, none where there are no two: दोनों प्रधानमंत्री. */
    List<Referent> holders(NameLists.Title title, @Nullable String day) {
        List<Referent> found = new ArrayList<>();
        for (int i = persons.size() - 1; i >= 0 && found.size() < 2; i--) {
            Referent person = persons.get(i);
            if (holds(person, title, null, day) && (found.isEmpty() || !compatriots(found.get(0), person))) {
                found.add(person);
            }
        }
        return found.size() == 2 ? found : List.of();
    }

    /** Whether a title as used in text can mean the given office: a leader without more is whoever leads. */
    static boolean same(NameLists.Title title, String held) {
        if (title.en().equals(held)) {
            return true;
        }
        return switch (title.en()) {
            case "Leader", "Supreme Leader", "Head of State", "Top Leader" ->
                held.equals("President")
                        || held.equals("Leader")
                        || held.equals("Supreme Leader")
                        || held.equals("Prime Minister")
                        || held.equals("Emir")
                        || held.equals("King")
                        || held.equals("Chairman")
                        || held.equals("Chancellor");
            case "Minister", "Top Diplomat" ->
                held.endsWith("Minister") && !held.equals("Prime Minister") && !held.equals("Chief Minister");
            case "Secretary of State" -> held.equals("Foreign Minister");
            case "Premier" -> held.equals("Prime Minister");
            case "Secretary" -> held.endsWith("Secretary");
            default -> false;
        };
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Evidence;
import sandhi.reader.facts.Position;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.rulebook.NameLists;

/** What a reader keeps in mind while reading: who was spoken of last, which pair, who holds which office. */
final class Discourse {
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final Map<String, Referent> referents;
    private final List<Referent> persons = new ArrayList<>();
    private @Nullable Referent subject;
    private @Nullable Referent personSubject;
    private List<Referent> pair = List.of();
    private List<Referent> statePair = List.of();
    private @Nullable Referent place;

    Discourse(Map<String, Referent> referents) {
        this.referents = referents;
    }

    /** Notes that a person holds an office. */
    void position(Referent person, NameLists.Title title, String text, Referent of, boolean former, Evidence evidence) {
        String key = person.key() + "@" + of.key();
        positions.putIfAbsent(key, new Position(person.key(), title.en(), text, of.key(), former, evidence));
        person.belongsTo(of.country());
    }

    List<Position> positions() {
        return List.copyOf(positions.values());
    }

    /** Notes a mention in passing. */
    void seen(Referent referent) {
        if (referent.is(EntityType.PERSON)) {
            persons.remove(referent);
            persons.add(referent);
        } else if (referent.is(EntityType.PLACE)) {
            place = referent;
        }
    }

    /** Notes who the clause is about. */
    void subject(Referent referent) {
        subject = referent;
        if (referent.is(EntityType.PERSON)) {
            personSubject = referent;
        }
    }

    /** Notes two who stand together. */
    void pair(List<Referent> two) {
        List<Referent> distinct = two.stream().distinct().toList();
        if (distinct.size() != 2) {
            return;
        }
        if (distinct.stream().allMatch(r -> r.is(EntityType.PERSON))) {
            pair = distinct;
        }
        List<Referent> states = distinct.stream()
                .map(this::state)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        if (states.size() == 2) {
            statePair = states;
        }
    }

    @Nullable
    Referent subject() {
        return subject;
    }

    @Nullable
    Referent personSubject() {
        return personSubject != null ? personSubject : persons.isEmpty() ? null : persons.get(persons.size() - 1);
    }

    List<Referent> pair() {
        return pair;
    }

    List<Referent> statePair() {
        return statePair;
    }

    @Nullable
    Referent place() {
        return place;
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

    /** The person whom an office means in this article: the one last spoken of whom the article or a list gives that office. */
    @Nullable
    Referent holder(NameLists.Title title, @Nullable Referent of, @Nullable String day) {
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
                    && same(title, position.title())
                    && (of == null || position.of().equals(of.key()) || sameState(of, person))) {
                return true;
            }
        }
        Listed listed = person.listed();
        if (listed == null || day == null) {
            return false;
        }
        for (Listed.Office office : listed.offices()) {
            if (office.heldOn(day)
                    && same(title, office.title())
                    && (of == null || office.of().equals(of.key()) || sameState(of, person))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameState(Referent of, Referent person) {
        return of.country() != null && of.country().equals(person.country());
    }

    /** A leader, chief or minister without more is whoever leads or is a minister. */
    private static boolean same(NameLists.Title title, String held) {
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
            case "Minister", "Top Diplomat", "Counterpart" ->
                held.endsWith("Minister") && !held.equals("Prime Minister") && !held.equals("Chief Minister");
            case "Secretary" -> held.endsWith("Secretary");
            default -> false;
        };
    }
}

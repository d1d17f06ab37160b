package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Mention;
import sandhi.reader.rulebook.Listed;

/** Somebody or something that a document means, while its mentions are being gathered. */
final class Referent {
    private final String key;
    private final EntityType type;
    private final @Nullable Listed listed;
    private final String en;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> doubts = new ArrayList<>();
    private @Nullable String country;

    Referent(Listed listed) {
        this.key = listed.key();
        this.type = listed.type();
        this.listed = listed;
        this.en = listed.en();
        this.country = listed.country();
    }

    Referent(String key, EntityType type, String en, @Nullable String country) {
        this.key = key;
        this.type = type;
        this.listed = null;
        this.en = en;
        this.country = country;
    }

    String key() {
        return key;
    }

    EntityType type() {
        return type;
    }

    boolean is(EntityType other) {
        return type == other;
    }

    @Nullable
    Listed listed() {
        return listed;
    }

    /** ISO code of the state it belongs to, if known by list or by what the article says. */
    @Nullable
    String country() {
        return country;
    }

    /** Whether both belong to the same state, as far as that is known. */
    boolean sharesState(Referent other) {
        return country() != null && country().equals(other.country());
    }

    /** Whether both are one side: the same one, or of the same state. */
    boolean sameSide(Referent other) {
        return this == other || sharesState(other);
    }

    /** Whether a list knows it as a group of armed men. */
    boolean armed() {
        return listed != null && listed.kind().equals("armed-group");
    }

    /** Learns from the article which state it belongs to. */
    void belongsTo(@Nullable String iso) {
        if (country == null) {
            country = iso;
        }
    }

    /** Whether it can act: persons, states, bodies, groups. */
    boolean acts() {
        return switch (type) {
            case PERSON, COUNTRY, ORGANIZATION, GROUP -> true;
            default -> false;
        };
    }

    /** Whether something can happen at it: places and states, and seats of government, which are both body and building. */
    boolean locates() {
        return type == EntityType.PLACE
                || type == EntityType.COUNTRY
                || listed != null && listed.kind().equals("seat");
    }

    void mention(Mention mention) {
        mentions.add(mention);
        if (mention.name()) {
            names.add(mention.text());
        }
    }

    /** Notes a mention that counts only where the referent is spoken of elsewhere. */
    void doubt(Mention mention) {
        doubts.add(mention);
    }

    /** Takes the doubtful mentions for its own. */
    void settle() {
        for (Mention doubt : doubts) {
            if (mentions.stream().noneMatch(m -> m.span().equals(doubt.span()))) {
                mention(doubt);
            }
        }
        doubts.clear();
    }

    void named(String name) {
        names.add(name);
    }

    List<Mention> mentions() {
        return mentions;
    }

    Entity entity() {
        List<Mention> sorted =
                mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        Set<String> all = new LinkedHashSet<>();
        sorted.stream().filter(Mention::name).forEach(m -> all.add(m.text()));
        all.addAll(names);
        String labelHi =
                listed != null ? listed.hi() : names.stream().findFirst().orElse(key);
        if (listed != null) {
            all.add(listed.hi());
            all.add(listed.en());
        } else if (!en.isEmpty()) {
            all.add(en);
        }
        return new Entity(
                key, type, listed != null, List.copyOf(all), labelHi, en.isEmpty() ? null : en, country, sorted);
    }

    @Override
    public String toString() {
        return key;
    }
}

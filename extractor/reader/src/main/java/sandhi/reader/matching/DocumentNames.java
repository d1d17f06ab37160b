package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.text.Document;

/** The stretches of a document that name something, sentence by sentence, and what they may mean. */
final class DocumentNames {
    private final List<List<Ref>> refs = new ArrayList<>();
    private final Map<Integer, List<Ref>> nested = new LinkedHashMap<>();
    private final Map<String, Referent> referents = new LinkedHashMap<>();

    private final NameIndex index;

    DocumentNames(Document document, NameIndex index) {
        this.index = index;
        document.sentences().forEach(s -> refs.add(new ArrayList<>()));
    }

    /** The stretches found in a sentence, in order, none overlapping another. */
    List<Ref> in(int sentence) {
        return refs.get(sentence);
    }

    /** Notes a stretch, unless a part of it is taken already. */
    boolean add(int sentence, Ref ref) {
        List<Ref> list = refs.get(sentence);
        int at = 0;
        while (at < list.size() && list.get(at).first() < ref.first()) {
            at++;
        }
        boolean free = (at == 0 || list.get(at - 1).end() <= ref.first())
                && (at == list.size() || ref.end() <= list.get(at).first());
        if (free) {
            list.add(at, ref);
        }
        return free;
    }

    /** Notes a name that stands inside a longer one and is spoken of as well: ब्रिक्स in ब्रिक्स शिखर सम्मेलन. */
    void nest(int sentence, Ref inner) {
        nested.computeIfAbsent(sentence, k -> new ArrayList<>()).add(inner);
    }

    /** The names that stand inside longer ones of a sentence. */
    List<Ref> nested(int sentence) {
        return nested.getOrDefault(sentence, List.of());
    }

    /** Puts a longer stretch in the place of all that it covers. */
    void replace(int sentence, Ref ref) {
        refs.get(sentence).removeIf(r -> r.first() < ref.end() && ref.first() < r.end());
        add(sentence, ref);
    }

    /** The stretch that covers a token, or null. */
    @Nullable
    Ref at(int sentence, int token) {
        for (Ref ref : refs.get(sentence)) {
            if (ref.first() <= token && token < ref.end()) {
                return ref;
            }
        }
        return null;
    }

    /** The stretch that ends right before a token, or null. */
    @Nullable
    Ref before(int sentence, int token) {
        return token == 0 ? null : at(sentence, token - 1);
    }

    /** The one referent of a key. */
    Referent referent(Referent fresh) {
        return referents.computeIfAbsent(fresh.key(), k -> fresh);
    }

    /** What the lists know. */
    NameIndex index() {
        return index;
    }

    /** The referent of a listed key. */
    Referent known(String key) {
        Listed listed = index.listed(key);
        return referent(listed == null ? new Referent(key, EntityType.ORGANIZATION, "", null) : new Referent(listed));
    }

    /** The referent of a state. */
    Referent country(String iso) {
        return known("country/" + iso);
    }

    /** Whether the text names a key anywhere, in a noun or an adjective. */
    boolean names(String key) {
        return refs.stream()
                .flatMap(List::stream)
                .anyMatch(r -> !r.candidates().isEmpty() && r.only().key().equals(key));
    }

    /** All referents by key, in order of appearance. */
    Map<String, Referent> referents() {
        return referents;
    }
}

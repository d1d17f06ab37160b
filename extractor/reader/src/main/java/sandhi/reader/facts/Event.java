package sandhi.reader.facts;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One real-world event as one article reports it.
 *
 * @param type event type, a class of the ontology: {@code Meeting}, {@code Visit}, {@code Signing} …
 * @param status whether it has happened
 * @param roles keys of the entities that fill each role, in order of appearance
 * @param date when, or null where the article does not let a reader know
 * @param place key of the finest place named, or null
 * @param reportedBy keys of the agencies or outlets that the text cites for it
 * @param claimedBy keys of those who allege it, where it is an allegation
 * @param mode a finer kind of the type ({@code phone}, {@code video}, {@code invite}, {@code end-agreement}), or null
 * @param evidence the words that show it
 */
public record Event(
        String type,
        Status status,
        SortedMap<String, List<String>> roles,
        @Nullable EventDate date,
        @Nullable String place,
        List<String> reportedBy,
        List<String> claimedBy,
        @Nullable String mode,
        Evidence evidence) {
    public Event {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        roles.forEach((role, keys) -> copy.put(role, List.copyOf(keys)));
        roles = copy;
        reportedBy = List.copyOf(reportedBy);
        claimedBy = List.copyOf(claimedBy);
    }
}

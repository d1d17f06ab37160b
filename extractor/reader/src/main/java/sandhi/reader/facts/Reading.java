package sandhi.reader.facts;

import java.util.List;

/**
 * All that one article contributes. Everything in it is ordered by where the text first says it.
 *
 * @param article where it comes from
 * @param readerVersion version of the reader and its rulebook: the same version reads the same article alike
 * @param publication when the article was published
 * @param entities whom and what it names
 * @param positions who holds which office
 * @param events what happened
 */
public record Reading(
        ArticleInfo article,
        String readerVersion,
        Publication publication,
        List<Entity> entities,
        List<Position> positions,
        List<Event> events) {
    public Reading {
        entities = List.copyOf(entities);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
    }
}

package sandhi.graph.store;

import java.util.List;

/**
 * What a batch did.
 *
 * @param written articles added or replaced
 * @param removed articles retracted
 * @param reports reports of events in the articles written
 * @param setAside articles that the SHACL gate refused, with the reason; the store holds nothing of them
 * @param warnings implausible things in articles that were written
 */
public record Applied(int written, int removed, int reports, List<Finding> setAside, List<Finding> warnings) {
    public Applied {
        setAside = List.copyOf(setAside);
        warnings = List.copyOf(warnings);
    }
}

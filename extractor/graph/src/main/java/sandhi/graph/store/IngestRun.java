package sandhi.graph.store;

import java.time.Instant;
import java.util.List;

/**
 * The record of one run of reading articles into the store.
 *
 * @param started when it began
 * @param ended when it ended
 * @param source where the articles came from
 * @param read articles looked at
 * @param added articles that were new
 * @param changed articles that had changed
 * @param unchanged articles that had not
 * @param removed articles retracted
 * @param setAside articles set aside
 * @param events reports written
 * @param done whether it went through
 * @param problems what went wrong, one line each
 */
public record IngestRun(
        Instant started,
        Instant ended,
        String source,
        int read,
        int added,
        int changed,
        int unchanged,
        int removed,
        int setAside,
        int events,
        boolean done,
        List<String> problems) {
    public IngestRun {
        problems = List.copyOf(problems);
    }
}

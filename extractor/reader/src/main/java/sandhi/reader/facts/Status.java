package sandhi.reader.facts;

import java.util.Locale;

/** Whether an event has really happened. */
public enum Status {
    /** has happened, or is said to have */
    OCCURRED,
    /** goes on at the time of writing */
    ONGOING,
    /** announced, will be, is due */
    PLANNED,
    /** may be: conditional, hoped for, under consideration */
    POSSIBLE,
    /** said not to have happened, or cancelled */
    DENIED;

    /** The name used in rulebooks, JSON and the ontology. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

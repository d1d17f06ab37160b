package sandhi.graph.store;

import org.jspecify.annotations.Nullable;

/** A store that cannot be used, said in one line that a user understands. */
public final class StoreException extends RuntimeException {
    /** Why. */
    public enum Reason {
        /** another process has the store open */
        LOCKED,
        /** the endpoint does not answer */
        UNREACHABLE,
        /** the endpoint refuses user or password */
        REFUSED,
        /** anything else, such as a folder that cannot be written or an answer that makes no sense */
        BROKEN
    }

    private final Reason reason;

    StoreException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}

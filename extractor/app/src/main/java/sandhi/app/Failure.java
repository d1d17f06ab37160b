package sandhi.app;

/** Ends a command; its message is the one line that the user sees: what is wrong, where, and what to do. */
public final class Failure extends RuntimeException {
    public Failure(String message) {
        super(message);
    }
}

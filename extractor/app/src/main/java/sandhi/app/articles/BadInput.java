package sandhi.app.articles;

/** Says in one line why an input is no text or no article; the message goes on from the name of the input. */
public final class BadInput extends Exception {
    BadInput(String reason) {
        super(reason);
    }
}

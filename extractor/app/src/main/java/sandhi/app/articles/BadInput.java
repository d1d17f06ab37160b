package sandhi.app.articles;

/** Says in one line why an input is no article. */
final class BadInput extends Exception {
    BadInput(String reason) {
        super(reason);
    }
}

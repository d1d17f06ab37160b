package sandhi.graph.questions;

/** A question that cannot be asked: unknown name, wrong or missing parameter, a faulty file. One or more lines that a user understands. */
public final class QuestionException extends RuntimeException {
    QuestionException(String message) {
        super(message);
    }
}

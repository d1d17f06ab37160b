package sandhi.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Ends a command; its message is the one line that the user sees: what is wrong, where, and what to do. */
public final class Failure extends RuntimeException {
    /** A failure told in the given words: the input, the place in it, what is wrong, what to do. */
    public Failure(String message) {
        super(message);
    }

    /** Why a file or folder could not be used, for messages that have named it; Java says no more than its name again. */
    public static String why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof NotDirectoryException) {
            return "it is no folder";
        }
        if (e instanceof AccessDeniedException) {
            return "this user may not use it";
        }
        return e instanceof CharacterCodingException ? "it is not UTF-8" : String.valueOf(e.getMessage());
    }
}

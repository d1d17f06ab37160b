package sandhi.app;

import picocli.CommandLine.Parameters;

/** The argument by which commands are given a text. */
final class GivenText {
    @Parameters(paramLabel = "TEXT", description = "The text; '-' is standard input.")
    private String text = "";

    /** The text itself, or all of standard input. */
    String read(Console console) {
        String given = text.equals("-") ? console.typed() : text;
        if (given.isBlank()) {
            throw new Failure("the text is empty");
        }
        return given;
    }
}

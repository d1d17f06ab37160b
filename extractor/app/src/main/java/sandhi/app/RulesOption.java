package sandhi.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sandhi.reader.Reader;
import sandhi.reader.rulebook.RulebookException;
import sandhi.reader.rulebook.RulebookFiles;
import sandhi.reader.rulebook.RulebookLoader;

/** The option by which commands read by other rules than the shipped ones. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of a whole rulebook to read by, in place of the shipped one.")
    @Nullable
    Path folder;

    /** The reader of these rules, or the shipped one. */
    Reader reader() {
        if (folder == null) {
            return Inputs.reader();
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure("--rules " + folder + ": is not a folder");
        }
        try {
            return new Reader(RulebookLoader.load("hi", RulebookFiles.folder(folder), null));
        } catch (IOException e) {
            throw new Failure("--rules " + folder + ": cannot be read: " + Failure.why(e));
        } catch (RulebookException | IllegalArgumentException e) {
            throw new Failure("--rules " + folder + ": " + e.getMessage());
        }
    }
}

package sandhi.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import sandhi.graph.questions.QuestionException;
import sandhi.graph.store.StoreException;

/** The command line {@code sandhi}. */
@Command(
        name = "sandhi",
        description = "Turns Hindi news into a dated, cited knowledge graph of diplomacy.",
        version = "sandhi 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {HelpCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:done, but some inputs were set aside", "2:wrong usage, or failed"})
public final class Main {
    /** Done. */
    static final int DONE = 0;

    /** Done, but some inputs were set aside. */
    static final int SOME_SET_ASIDE = 1;

    /** Wrong usage, or failed. */
    static final int FAILED = 2;

    /** Lucene logs by java.util.logging; kept here, for a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(System.in, out, err, args));
    }

    /** Runs one command; everything it reads and prints goes through the given streams, in UTF-8. */
    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        LUCENE.setLevel(Level.SEVERE);
        CommandLine line = new CommandLine(new Main());
        Console console = Console.on(in, out, err);
        line.addSubcommand(new Extract(console));
        line.addSubcommand(new Ingest(console));
        line.addSubcommand(new Query(console));
        line.addSubcommand(new Export(console));
        line.addSubcommand(new Runs(console));
        line.addSubcommand(new ScheduleCommand(console));
        line.addSubcommand(new Serve(console));
        line.addSubcommand(new Run(console));
        line.addSubcommand(new Eval(console));
        line.addSubcommand(new Explain(console));
        line.addSubcommand(new Dates(console));
        line.registerConverter(LocalDate.class, Main::day);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setExecutionExceptionHandler(failures());
        line.setParameterExceptionHandler(wrongUsage());
        line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        int code = line.execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day; write it as 2025-07-13");
        }
    }

    private static IExecutionExceptionHandler failures() {
        return (e, line, result) -> {
            line.getOut().flush();
            boolean told = e instanceof Failure || e instanceof StoreException || e instanceof QuestionException;
            line.getErr().println(name(line) + ": " + (told ? e.getMessage() : "failed, a fault of Sandhi: " + e));
            if (!told && System.getenv("SANDHI_DEBUG") != null) {
                e.printStackTrace(line.getErr());
            }
            return FAILED;
        };
    }

    private static IParameterExceptionHandler wrongUsage() {
        return (ParameterException e, String[] args) -> {
            CommandLine line = e.getCommandLine();
            String message = e.getMessage().replaceAll("\\s*\\R\\s*", " ");
            List<String> near = e instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
            String see = near.isEmpty() ? "; see: " : "; did you mean " + near.get(0) + "? See: ";
            line.getErr().println(name(line) + ": " + message + see + name(line) + " --help");
            return FAILED;
        };
    }

    private static String name(CommandLine line) {
        return line.getCommandSpec().qualifiedName();
    }
}

package sandhi.reader.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sandhi.reader.rulebook.RulebookException;
import sandhi.reader.rulebook.RulebookFiles;
import sandhi.reader.rulebook.RulebookLoader;

/** Everything wrong in a file of time rules is said at once, with its place and a suggestion. */
class TimeRuleErrorsTest {
    @Test
    void namesEveryMistakeAtItsPlace(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("times"));
        Files.writeString(folder.resolve("times/broken.yaml"), """
                rules:
                  - id: hi.time.broken
                    pattern: "<m:monht> में"
                    resolver: calender
                    colour: red
                    examples:
                      - {text: "मई में बैठक हुई।", finds: "जून में"}
                    counterexamples: ["बैठक हुई।"]
                  - id: hi.time.broken
                    pattern: "(एक"
                    resolver: calendar
                    examples: []
                    counterexamples: []
                """);
        RulebookException e = catchThrowableOfType(
                RulebookException.class,
                () -> RulebookLoader.load("hi", RulebookFiles.shipped("hi").with(RulebookFiles.folder(folder)), null));
        assertThat(e.getMessage())
                .contains("times/broken.yaml:3:14 unknown slot 'monht'")
                .contains("Did you mean 'month'?")
                .contains("times/broken.yaml:4:15 unknown resolver 'calender'")
                .contains("Did you mean 'calendar'?")
                .contains("times/broken.yaml:5:13 unknown key 'colour'")
                .contains("does not contain 'जून में'")
                .contains("rule id 'hi.time.broken' stands twice")
                .contains("times/broken.yaml:10:14 pattern '(एक': '(' is not closed")
                .contains("needs at least one example and one counterexample");
    }
}

package sandhi.reader.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook that cannot be used, with everything that is wrong in it. */
public final class RulebookException extends RuntimeException {
    private final transient List<RulebookProblem> problems;

    public RulebookException(List<RulebookProblem> problems) {
        super(problems.stream().map(RulebookProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, by file and place. */
    public List<RulebookProblem> problems() {
        return problems;
    }
}

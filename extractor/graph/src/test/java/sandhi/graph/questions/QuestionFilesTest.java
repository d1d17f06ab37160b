package sandhi.graph.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sandhi.graph.store.GraphStore;

/** Every question of queries/ has its test beside it in queries/tests/: article graphs, what is asked, and the rows. */
class QuestionFilesTest {
    static final Path QUERIES = Path.of("../../queries");
    private static final Pattern ARGUMENT = Pattern.compile("([a-z-]+)=(?:\"([^\"]*)\"|(\\S+))");

    static Stream<String> questions() {
        return QuestionCatalogue.load().questions().stream().map(Question::name);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAsItsTestSays(String name) throws IOException {
        Path folder = QUERIES.resolve("tests").resolve(name);
        Path expected = folder.resolve("expected.tsv");
        try (GraphStore store = load(folder.resolve("data.trig"))) {
            String want = Files.readString(expected);
            StringBuilder got = new StringBuilder();
            for (String line : want.split("\n")) {
                if (line.startsWith("#")) {
                    got.append(line).append('\n');
                } else if (line.startsWith("?")) {
                    got.append(line).append('\n').append(rows(store, name, arguments(line)));
                }
            }
            if (Boolean.getBoolean("sandhi.rewrite")) {
                Files.writeString(expected, got);
            }
            assertThat(got.toString()).isEqualTo(want);
        }
    }

    @Test
    void listsEveryQuestionOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            List<String> inFolder = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".rq"))
                    .map(f -> f.substring(0, f.length() - 3))
                    .sorted()
                    .toList();
            assertThat(questions().toList()).isEqualTo(inFolder);
        }
    }

    static GraphStore load(Path trig) {
        GraphStore store = GraphStore.inMemory();
        DatasetGraph dataset = store.dataset();
        dataset.begin(TxnType.WRITE);
        RDFDataMgr.read(dataset, trig.toUri().toString());
        dataset.commit();
        dataset.end();
        store.rederive();
        return store;
    }

    static String rows(GraphStore store, String question, Map<String, String> arguments) {
        Answer answer = QuestionCatalogue.load().get(question).ask(store, arguments);
        List<List<String>> lines = new ArrayList<>(List.of(answer.columns()));
        lines.addAll(answer.text());
        return lines.stream().map(line -> String.join("\t", line) + "\n").collect(Collectors.joining());
    }

    static Map<String, String> arguments(String line) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Matcher matcher = ARGUMENT.matcher(line);
        while (matcher.find()) {
            arguments.put(matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        return arguments;
    }
}

package sandhi.graph.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sandhi.graph.Samples;
import sandhi.graph.rdf.ArticleGraph;
import sandhi.graph.rdf.Vocabulary;

/** The data of the question tests is what the program writes today; {@code -Dsandhi.rewrite=true} writes it anew. */
class SampleGraphTest {
    @ParameterizedTest
    @MethodSource("sandhi.graph.questions.QuestionFilesTest#questions")
    void isWhatTheProgramWrites(String question) throws IOException {
        Path file = QuestionFilesTest.QUERIES.resolve("tests").resolve(question).resolve("data.trig");
        DatasetGraph now = DatasetGraphFactory.create();
        Vocabulary.prefixes().forEach((prefix, iri) -> now.prefixes().add(prefix, iri));
        Samples.all()
                .forEach(reading -> ArticleGraph.quads(reading).stream()
                        .filter(quad -> !quad.getPredicate()
                                .equals(Vocabulary.GRAPH_VERSION)) // changes with every line of code
                        .forEach(now::add));
        if (Boolean.getBoolean("sandhi.rewrite")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RDFDataMgr.write(out, now, RDFFormat.TRIG_PRETTY);
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, "# Written for testing; see SampleGraphTest.\n" + out.toString(StandardCharsets.UTF_8));
        }
        DatasetGraph then = DatasetGraphFactory.create();
        RDFDataMgr.read(then, file.toUri().toString());
        assertThat(IsoMatcher.isomorphic(then, now)).isTrue();
    }
}

package sandhi.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sandhi.graph.Samples;
import sandhi.graph.store.ShaclGate;

class OntologyTest {
    private static final Path EXAMPLES = Path.of("../../ontology/examples");
    private static final ShaclGate GATE = new ShaclGate();

    @Test
    void knowsTheSixteenTypesOfEventWithTheirRoles() {
        EventTypes types = EventTypes.known();
        assertThat(types.names())
                .containsExactly(
                        "Accuse",
                        "Agree",
                        "Aid",
                        "Assault",
                        "Coerce",
                        "Cooperate",
                        "Meeting",
                        "Mobilize",
                        "Protest",
                        "Reject",
                        "Request",
                        "Sanction",
                        "Signing",
                        "Support",
                        "Threaten",
                        "Visit");
        assertThat(types.get("Visit").roles()).containsExactly("destination", "host", "visitor");
        assertThat(types.acts("visitor")).isTrue();
        assertThat(types.acts("destination")).isFalse();
    }

    @Test
    void namesEveryTermInHindiAndEnglish() {
        Graph ontology = Ontology.terms();
        Set<String> missing = new TreeSet<>();
        for (Node kind : List.of(
                OWL.Class.asNode(),
                OWL.ObjectProperty.asNode(),
                OWL.DatatypeProperty.asNode(),
                OWL.AnnotationProperty.asNode(),
                OWL.Ontology.asNode())) {
            ontology.find(Node.ANY, RDF.type.asNode(), kind).forEachRemaining(t -> {
                for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
                    for (String language : List.of("hi", "en")) {
                        if (ontology.find(t.getSubject(), property, Node.ANY)
                                .filterKeep(
                                        l -> l.getObject().getLiteralLanguage().equals(language))
                                .toList()
                                .isEmpty()) {
                            missing.add(t.getSubject() + " " + property + " @" + language);
                        }
                    }
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void describesEveryOwnTermThatTheProgramWrites() {
        Graph ontology = Ontology.terms();
        Set<String> unknown = new TreeSet<>();
        Samples.all()
                .forEach(reading -> ArticleGraph.triples(reading).forEach(triple -> {
                    for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
                        if (node.isURI()
                                && node.getURI().startsWith(Vocabulary.SANDHI)
                                && !ontology.contains(node, RDF.type.asNode(), Node.ANY)) {
                            unknown.add(node.getURI());
                        }
                    }
                }));
        assertThat(unknown).isEmpty();
    }

    @Test
    void takesATypeThatSomebodyAddsToTheFile() {
        Graph own = GraphFactory.createDefaultGraph();
        Ontology.terms().find().forEachRemaining(own::add);
        Node mediate = Vocabulary.sandhi("Mediate");
        own.add(mediate, RDFS.subClassOf.asNode(), Vocabulary.sandhi("Event"));
        own.add(mediate, Vocabulary.sandhi("hasRole"), Vocabulary.sandhi("actor"));
        assertThat(EventTypes.of(own).names()).contains("Mediate", "Meeting");
    }

    static Stream<Path> valid() throws IOException {
        return files("valid");
    }

    static Stream<Path> invalid() throws IOException {
        return files("invalid");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void acceptsTheValidExamples(Path file) {
        ShaclGate.Verdict verdict = GATE.judge(RDFDataMgr.loadGraph(file.toUri().toString()));
        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.warnings()).isEmpty();
    }

    /** The first line of the file says what the gate says: {@code # violation: …} or {@code # warning: …}. */
    @ParameterizedTest
    @MethodSource("invalid")
    void refusesTheInvalidExamplesWithTheReason(Path file) throws IOException {
        ShaclGate.Verdict verdict = GATE.judge(RDFDataMgr.loadGraph(file.toUri().toString()));
        List<String> said = new ArrayList<>();
        verdict.violations().forEach(v -> said.add("# violation: " + v));
        verdict.warnings().forEach(w -> said.add("# warning: " + w));
        String first = Files.readAllLines(file).get(0);
        assertThat(said).hasSize(1);
        assertThat(said.get(0)).startsWith(first);
    }

    @Test
    void acceptsWhateverTheProgramWrites() {
        Samples.all().forEach(reading -> {
            ShaclGate.Verdict verdict = GATE.judge(ArticleGraph.graph(reading));
            assertThat(verdict.violations()).isEmpty();
            assertThat(verdict.warnings()).isEmpty();
        });
    }
}

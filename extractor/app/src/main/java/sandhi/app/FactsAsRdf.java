package sandhi.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import sandhi.graph.rdf.ArticleGraph;
import sandhi.graph.rdf.Vocabulary;
import sandhi.reader.facts.Reading;

/** One reading as the graph that the article would put into a store. */
final class FactsAsRdf {
    private FactsAsRdf() {}

    /** A block of Turtle; blocks of several articles make one document. */
    static String turtle(Reading reading) {
        Graph graph = ArticleGraph.graph(reading);
        Vocabulary.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
        String out = RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString();
        return "# " + reading.article().id() + "\n" + out + "\n";
    }

    /** One quad a line, in byte order: equal readings give equal lines. */
    static String nquads(Reading reading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        writer.start();
        ArticleGraph.quads(reading).forEach(writer::quad);
        writer.finish();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}

package sandhi.graph.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.Literals;
import sandhi.graph.rdf.Vocabulary;

/** Ingest runs as PROV activities in their own graph, the only place where a clock leaves a trace. */
final class RunRecords {
    private static final Node STARTED = NodeFactory.createURI(Vocabulary.PROV + "startedAtTime");
    private static final Node ENDED = NodeFactory.createURI(Vocabulary.PROV + "endedAtTime");

    private RunRecords() {}

    static List<Quad> quads(IngestRun run) {
        Node node = Iris.run(run.started().toString());
        List<Quad> out = new ArrayList<>();
        add(out, node, Vocabulary.TYPE, Vocabulary.sandhi("IngestRun"));
        add(out, node, STARTED, instant(run.started()));
        add(out, node, ENDED, instant(run.ended()));
        add(out, node, Vocabulary.sandhi("runSource"), Literals.text(run.source()));
        counts(run).forEach((name, count) -> add(out, node, Vocabulary.sandhi(name), Literals.integer(count)));
        add(out, node, Vocabulary.sandhi("runOutcome"), Literals.text(run.done() ? "done" : "failed"));
        run.problems().forEach(problem -> add(out, node, Vocabulary.sandhi("runProblem"), Literals.text(problem)));
        return out;
    }

    static List<IngestRun> read(Iterable<Quad> quads) {
        Map<String, Map<String, List<String>>> byRun = new TreeMap<>();
        for (Quad quad : quads) {
            byRun.computeIfAbsent(quad.getSubject().getURI(), r -> new LinkedHashMap<>())
                    .computeIfAbsent(local(quad.getPredicate()), p -> new ArrayList<>())
                    .add(quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : "");
        }
        List<IngestRun> runs = new ArrayList<>();
        for (Map<String, List<String>> values : byRun.values()) {
            List<String> problems = new ArrayList<>(values.getOrDefault("runProblem", List.of()));
            problems.sort(null);
            runs.add(new IngestRun(
                    Instant.parse(values.get("startedAtTime").get(0)),
                    Instant.parse(values.get("endedAtTime").get(0)),
                    values.get("runSource").get(0),
                    number(values, "runRead"),
                    number(values, "runNew"),
                    number(values, "runChanged"),
                    number(values, "runUnchanged"),
                    number(values, "runRemoved"),
                    number(values, "runSetAside"),
                    number(values, "runEvents"),
                    values.get("runOutcome").get(0).equals("done"),
                    problems));
        }
        return runs;
    }

    private static Map<String, Integer> counts(IngestRun run) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("runRead", run.read());
        counts.put("runNew", run.added());
        counts.put("runChanged", run.changed());
        counts.put("runUnchanged", run.unchanged());
        counts.put("runRemoved", run.removed());
        counts.put("runSetAside", run.setAside());
        counts.put("runEvents", run.events());
        return counts;
    }

    private static int number(Map<String, List<String>> values, String name) {
        return Integer.parseInt(values.get(name).get(0));
    }

    private static String local(Node property) {
        String iri = property.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private static Node instant(Instant instant) {
        return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
    }

    private static void add(List<Quad> out, Node s, Node p, Node o) {
        out.add(Quad.create(Iris.RUNS, s, p, o));
    }
}

package sandhi.graph.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;
import sandhi.graph.consolidation.Consolidation;
import sandhi.graph.consolidation.Report;
import sandhi.graph.rdf.ArticleGraph;
import sandhi.graph.rdf.Iris;
import sandhi.graph.rdf.Literals;
import sandhi.graph.rdf.Ontology;
import sandhi.graph.rdf.Vocabulary;
import sandhi.reader.facts.Reading;

/**
 * The store of the graph: a TDB2 folder in this process, or any SPARQL 1.1 endpoint. Its content is a function of the articles in it:
 * whatever was added, changed and removed, and in whatever order, the graph is the one built from scratch from what is left.
 *
 * <p>Every method throws {@link StoreException} where the store cannot be used. One thread at a time may call {@link #apply}.
 */
public final class GraphStore implements AutoCloseable {
    private final Backend backend;
    private final ShaclGate gate = new ShaclGate();
    private boolean upToDate;

    private long transactions;

    private GraphStore(Backend backend) {
        this.backend = backend;
    }

    /**
     * Opens (or makes) an embedded store, with its text index beside it.
     *
     * @param folder the folder of the store; holds the folders {@code tdb2} and {@code lucene}
     * @throws StoreException if another process has it open, or the folder cannot be used
     */
    public static GraphStore open(Path folder) {
        return new GraphStore(EmbeddedStore.open(folder));
    }

    /** Works on a dataset that somebody else has opened and will close, such as the one that a Fuseki configuration describes. */
    public static GraphStore over(DatasetGraph dataset) {
        return new GraphStore(new EmbeddedBackend("of the server", dataset, new TextIndexCare(null), () -> {}));
    }

    /** A store that lives as long as this object. */
    public static GraphStore inMemory() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return new GraphStore(new EmbeddedBackend("in memory", dataset, new TextIndexCare(null), dataset::close));
    }

    /** Talks to a remote store by SPARQL 1.1 Query and Update only; nothing is sent until it is used. */
    public static GraphStore connect(Endpoints endpoints, @Nullable Credentials credentials) {
        return connect(endpoints, credentials, RemoteBackend.PATIENCE);
    }

    /** The same, for a store that is given up when nothing has come from it for so long. */
    static GraphStore connect(Endpoints endpoints, @Nullable Credentials credentials, Duration patience) {
        return new GraphStore(new RemoteBackend(endpoints, credentials, patience));
    }

    /** The dataset of an embedded store, to be served by Fuseki in this process. */
    public DatasetGraph dataset() {
        if (backend instanceof EmbeddedBackend embedded) {
            return embedded.dataset();
        }
        throw new IllegalStateException("a remote store has no dataset in this process");
    }

    /** How many articles one batch should hold: a remote one goes over the network as one request, of some 50 kB an article. */
    public int batchSize() {
        return backend instanceof EmbeddedBackend ? Batch.SIZE : Batch.SIZE / 5;
    }

    /** Runs what writes to {@link #dataset()} past this object, such as a request to a server, so that its text index is cared for. */
    public void writing(Runnable work) {
        if (backend instanceof EmbeddedBackend embedded) {
            embedded.guarded(work);
        } else {
            work.run();
        }
    }

    /** What the store knows of every article in it, by id. */
    public SortedMap<String, ArticleState> states() {
        SortedMap<String, ArticleState> states = new TreeMap<>();
        String text = ReportLoader.prologue()
                + "SELECT ?id ?hash ?version ?shape { GRAPH ?g { ?a a schema:NewsArticle ; schema:identifier ?id ; "
                + "sandhi:contentHash ?hash ; sandhi:readerVersion ?version ; sandhi:graphVersion ?shape } }";
        select(QueryFactory.create(text)).forEachRemaining(row -> {
            boolean current = row.get("shape").getLiteralLexicalForm().equals(ArticleGraph.VERSION);
            String version = current ? row.get("version").getLiteralLexicalForm() : "";
            states.put(
                    row.get("id").getLiteralLexicalForm(),
                    new ArticleState(row.get("hash").getLiteralLexicalForm(), version));
        });
        return states;
    }

    /**
     * Adds, replaces and retracts articles in one transaction, and brings events, ties and labels up to date with it. Each article's
     * graph passes the SHACL gate first; one that does not is set aside, and the store then holds nothing of that article.
     */
    public Applied apply(Batch batch) {
        List<Finding> setAside = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        Map<String, Set<Triple>> graphs = new LinkedHashMap<>();
        Set<Node> touched = new LinkedHashSet<>();
        for (Judged judged : judge(batch.readings())) {
            String id = judged.id();
            touched.add(Iris.articleGraph(id));
            judged.verdict().warnings().forEach(reason -> warnings.add(new Finding(id, reason)));
            if (judged.verdict().violations().isEmpty()) {
                graphs.put(id, judged.triples());
            } else {
                graphs.remove(id);
                setAside.add(new Finding(id, String.join("; ", judged.verdict().violations())));
            }
        }
        for (String id : batch.removed()) {
            touched.add(Iris.articleGraph(id));
            graphs.remove(id);
        }
        bringUpToDate();
        int reports = backend.transact(() -> write(graphs, touched));
        transactions++;
        return new Applied(graphs.size(), batch.removed().size(), reports, setAside, warnings);
    }

    private record Judged(String id, Set<Triple> triples, ShaclGate.Verdict verdict) {}

    /** Makes and judges the graphs on all processors; in the order of the readings. */
    private List<Judged> judge(List<Reading> readings) {
        return readings.parallelStream()
                .map(reading -> {
                    Set<Triple> triples = ArticleGraph.triples(reading);
                    var graph = GraphFactory.createDefaultGraph();
                    triples.forEach(graph::add);
                    return new Judged(reading.article().id(), triples, gate.judge(graph));
                })
                .toList();
    }

    private int write(Map<String, Set<Triple>> graphs, Set<Node> touched) {
        List<Report> reports = new ArrayList<>();
        Map<Node, Map<Node, Integer>> labels = new LinkedHashMap<>();
        List<Quad> added = new ArrayList<>();
        graphs.forEach((id, triples) -> {
            var graph = GraphFactory.createDefaultGraph();
            Node name = Iris.articleGraph(id);
            for (Triple triple : triples) {
                graph.add(triple);
                added.add(Quad.create(name, triple));
                if (triple.getPredicate().equals(Vocabulary.LABEL)) {
                    labels.computeIfAbsent(triple.getSubject(), e -> new LinkedHashMap<>())
                            .merge(triple.getObject(), 1, Integer::sum);
                }
            }
            reports.addAll(Report.of(graph));
        });
        DerivedChange derived = new DerivedChange(backend, touched);
        derived.plan(reports, labels);
        added.addAll(derived.added());
        Set<Node> dropped = new LinkedHashSet<>(touched);
        if (!upToDate && stamps().isEmpty()) {
            dropped.add(Iris.ONTOLOGY);
            ontology(added);
        }
        backend.write(new Backend.Change(dropped, derived.deleted(), added));
        upToDate = true;
        return reports.size();
    }

    /** Computes events, ties and labels anew if those in the store were computed by another ontology or by other code. */
    public void bringUpToDate() {
        if (!upToDate) {
            List<String> stamps = stamps();
            if (!stamps.isEmpty() && !stamps.equals(List.of(stamp()))) {
                rederive();
            }
        }
    }

    /**
     * Computes events, ties and labels anew from the article graphs in the store, in one transaction; for stores that something else
     * has loaded with article graphs, such as a copy of an export.
     */
    public void rederive() {
        backend.transact(() -> {
            DerivedChange derived = new DerivedChange(backend, Set.of());
            derived.rebuild(graphs().stream().filter(Iris::isArticleGraph).toList());
            List<Quad> added = new ArrayList<>(derived.added());
            ontology(added);
            backend.write(new Backend.Change(List.of(Iris.DERIVED, Iris.ONTOLOGY), List.of(), added));
            upToDate = true;
            return null;
        });
        transactions++;
    }

    /** Answers a SELECT query over the union of all graphs; the rows are complete and outlive the transaction. */
    public RowSet select(Query query) {
        return backend.select(query);
    }

    /** Adds the record of a run. */
    public void record(IngestRun run) {
        backend.write(new Backend.Change(List.of(), List.of(), RunRecords.quads(run)));
        transactions++;
    }

    /** All runs, the oldest first. */
    public List<IngestRun> runs() {
        List<Quad> quads = new ArrayList<>();
        backend.quads(Iris.RUNS, quads::add);
        return RunRecords.read(quads);
    }

    /** The named graphs, in the order of their addresses; without what the store keeps for itself (the number of the last change). */
    public List<Node> graphs() {
        List<Node> graphs = new ArrayList<>();
        select(QueryFactory.create("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"))
                .forEachRemaining(row -> graphs.add(row.get("g")));
        graphs.removeIf(graph -> Iris.changeNumber(graph) >= 0);
        graphs.sort((a, b) -> a.getURI().compareTo(b.getURI()));
        return graphs;
    }

    /** Hands over every quad of a named graph, in no particular order. */
    public void quads(Node graph, Consumer<Quad> sink) {
        backend.quads(graph, sink);
    }

    /** How often this object has written to the store. */
    public long transactions() {
        return transactions;
    }

    @Override
    public void close() {
        backend.close();
    }

    /** By which ontologies and code the store says that its events were computed: one, or none as yet. */
    private List<String> stamps() {
        String text = ReportLoader.prologue() + "SELECT ?h { GRAPH graph:ontology { <" + Iris.ONTOLOGY.getURI()
                + "> sandhi:contentHash ?h } }";
        List<String> found = new ArrayList<>();
        select(QueryFactory.create(text))
                .forEachRemaining(row -> found.add(row.get("h").getLiteralLexicalForm()));
        return found;
    }

    private static String stamp() {
        return Ontology.hash() + "/" + Consolidation.VERSION;
    }

    private static void ontology(List<Quad> added) {
        Ontology.terms().find().forEachRemaining(triple -> added.add(Quad.create(Iris.ONTOLOGY, triple)));
        added.add(Quad.create(Iris.ONTOLOGY, Iris.ONTOLOGY, Vocabulary.CONTENT_HASH, Literals.text(stamp())));
    }
}

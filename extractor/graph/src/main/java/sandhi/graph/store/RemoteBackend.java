package sandhi.graph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import sandhi.graph.rdf.Iris;

/**
 * Any store that speaks the SPARQL 1.1 protocol: reads by Query, writes by Update, and by nothing else. A change of a batch of articles
 * touches hundreds of graphs that belong together; one update request is the only means of the standard that carries such a change
 * out whole or not at all (Fuseki runs it as one transaction), where the Graph Store Protocol would replace graph after graph.
 *
 * <p>Others may write to the same store at the same time, and a request whose answer was lost may still be at work: every request says
 * which change it follows, and comes to nothing where that is no longer the last (see {@link LastChange}); it is then worked out anew.
 *
 * <p>A server with a text index commits the index right after the quads. Where it was killed, the answer is missing: the next change
 * finds the graphs that were written without an answer, and has the store index them again.
 */
final class RemoteBackend implements Backend {
    /** How long the store may take for one answer. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int ATTEMPTS = 20;
    private static final int CHUNK = 400;

    private final SparqlClient client;
    private @Nullable LastChange last;
    private @Nullable LastChange answered;

    RemoteBackend(Endpoints endpoints, @Nullable Credentials credentials, Duration patience) {
        this.client = new SparqlClient(endpoints, credentials, patience);
    }

    @Override
    public RowSet select(Query query) {
        return client.select(query);
    }

    @Override
    public <T> T transact(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            LastChange before = begin();
            last = before;
            try {
                return work.get();
            } catch (StoreException e) {
                if (attempt == ATTEMPTS || !overtaken(before)) {
                    throw e;
                }
                letOthersGo(attempt);
            } finally {
                last = null;
            }
        }
    }

    /** Waits a little, not as long as others do who wait at the same time. */
    private static void letOthersGo(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(100L * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last change in the store, which has one from here on; what it left without an answer is indexed again. */
    private LastChange begin() {
        LastChange found = LastChange.of(select(LastChange.query()));
        if (found.number() < 0) {
            client.update(LastChange.first());
            found = LastChange.of(select(LastChange.query()));
            if (found.number() < 0) {
                throw new StoreException(
                        StoreException.Reason.BROKEN, "the store does not keep what is written to it", null);
            }
        }
        if (!found.unanswered().isEmpty() && (answered == null || answered.number() != found.number())) {
            index(found.unanswered());
            client.update(found.answered());
        }
        return found;
    }

    /** Whether a request failed because another change came first (or its own did, and the answer was lost). */
    private boolean overtaken(LastChange before) {
        try {
            return LastChange.of(select(LastChange.query())).number() != before.number();
        } catch (StoreException e) {
            return false;
        }
    }

    /** Takes what a text index holds out of the graphs and puts it back in. */
    private void index(List<Node> graphs) {
        List<Node> all = new ArrayList<>(graphs);
        all.add(Iris.DERIVED);
        for (int i = 0; i < all.size(); i += CHUNK) {
            client.update(UpdateText.touch(all.subList(i, Math.min(all.size(), i + CHUNK))));
        }
    }

    @Override
    public void write(Change change) {
        if (change.dropped().isEmpty()
                && change.deleted().isEmpty()
                && change.added().isEmpty()) {
            return;
        }
        String start = "";
        LastChange next = null;
        if (last != null) {
            Collection<Node> graphs = change.dropped();
            start = last.next(graphs);
            next = new LastChange(last.number() + 1, List.copyOf(graphs));
        } else if (answered != null) {
            start = answered.answered();
        }
        client.update(start + UpdateText.of(change));
        answered = next;
    }

    @Override
    public void quads(Node graph, Consumer<Quad> sink) {
        Query query = QueryFactory.create("SELECT ?s ?p ?o { GRAPH <" + graph.getURI() + "> { ?s ?p ?o } }");
        client.rows(query, row -> sink.accept(Quad.create(graph, row.get("s"), row.get("p"), row.get("o"))));
    }

    /** Tells the store that the last answer has come, unless a later request has told it. */
    @Override
    public void close() {
        if (answered != null) {
            try {
                client.update(answered.answered());
            } catch (StoreException e) {
                // the next change will have these graphs indexed again, which costs little
            }
            answered = null;
        }
    }
}

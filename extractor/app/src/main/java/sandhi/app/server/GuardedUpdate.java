package sandhi.app.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateFactory;
import sandhi.graph.store.GraphStore;

/** SPARQL Update without LOAD, which would let the server read files of its machine and pages of other servers. */
final class GuardedUpdate extends SPARQL_Update {
    private final GraphStore store;

    GuardedUpdate(GraphStore store) {
        this.store = store;
    }

    @Override
    protected void execute(HttpAction action, InputStream in) {
        byte[] request = bytes(in);
        try {
            boolean loads = UpdateFactory.read(
                            new ByteArrayInputStream(request), "http://sandhi.example/", Syntax.syntaxARQ)
                    .getOperations()
                    .stream()
                    .anyMatch(UpdateLoad.class::isInstance);
            if (loads) {
                ServletOps.errorForbidden("LOAD is switched off");
            }
        } catch (QueryException e) {
            ServletOps.errorBadRequest(e.getMessage());
        }
        store.writing(() -> super.execute(action, new ByteArrayInputStream(request)));
    }

    private static byte[] bytes(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package sandhi.graph.store;

import java.net.URI;

/**
 * The addresses of a remote store.
 *
 * @param query SPARQL 1.1 Query
 * @param update SPARQL 1.1 Update
 */
public record Endpoints(URI query, URI update) {

    /**
     * The usual addresses for a store given by one URL: of a Fuseki dataset ({@code http://host:3030/news}: {@code …/sparql} and
     * {@code …/update}), or of an RDF4J repository ({@code http://host/rdf4j-server/repositories/news}: itself and {@code …/statements}).
     */
    public static Endpoints of(URI store) {
        String base = store.toString().replaceFirst("/+$", "");
        if (base.contains("/repositories/")) {
            return new Endpoints(URI.create(base), URI.create(base + "/statements"));
        }
        return new Endpoints(URI.create(base + "/sparql"), URI.create(base + "/update"));
    }
}

package sandhi.app.server;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import sandhi.app.Failure;

/** Fuseki's configuration, with the place of the store put in. */
final class ServerConfig {
    private static final Property TDB2_LOCATION =
            ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#location");
    private static final Property TEXT_DIRECTORY =
            ResourceFactory.createProperty("http://jena.apache.org/text#directory");

    private ServerConfig() {}

    /** The configuration of the file, for the store in the given folder. */
    static Model load(Path config, Path store) {
        if (!Files.isRegularFile(config)) {
            throw new Failure(config + ": there is no such server configuration");
        }
        Model model;
        try {
            model = RDFParser.source(config).toModel();
        } catch (RiotException e) {
            throw new Failure(config + ": is no valid Turtle: " + e.getMessage());
        }
        replace(model, TDB2_LOCATION, model.createLiteral(store.resolve("tdb2").toString()));
        replace(
                model,
                TEXT_DIRECTORY,
                model.createResource(store.resolve("lucene").toUri().toString()));
        return model;
    }

    private static void replace(Model model, Property property, RDFNode value) {
        var statements = model.listStatements(null, property, (RDFNode) null).toList();
        statements.forEach(statement -> {
            model.remove(statement);
            model.add(statement.getSubject(), property, value);
        });
    }
}

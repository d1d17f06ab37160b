package sandhi.app.server;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.JA;
import org.apache.jena.assembler.Mode;
import org.apache.jena.assembler.assemblers.AssemblerBase;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import sandhi.app.Failure;

/** Fuseki's configuration, with an open store in the place of the dataset that it describes. */
final class ServerConfig {
    private static final Resource OPEN_STORE = ResourceFactory.createResource("urn:sandhi:open-store");

    private ServerConfig() {}

    /** The configuration of the file, serving the given store, with an endpoint for updates beside those of the file. */
    static Model load(Path config, DatasetGraph store) {
        if (!Files.isRegularFile(config)) {
            throw new Failure(config + ": there is no such server configuration");
        }
        Model model;
        try {
            model = RDFParser.source(config).toModel();
        } catch (RiotException e) {
            throw new Failure(config + ": is no valid Turtle: " + e.getMessage());
        }
        Assembler.general.implementWith(OPEN_STORE, new AssemblerBase() {
            @Override
            public Object open(Assembler assembler, Resource root, Mode mode) {
                return DatasetFactory.wrap(store);
            }
        });
        model.add(OPEN_STORE, RDFS.subClassOf, JA.Object);
        model.listSubjectsWithProperty(fuseki("dataset"))
                .toList()
                .forEach(service -> service.addProperty(
                        fuseki("endpoint"),
                        model.createResource()
                                .addProperty(fuseki("operation"), fuseki("update"))
                                .addProperty(fuseki("name"), "update")));
        model.listObjectsOfProperty(fuseki("dataset")).toList().forEach(dataset -> {
            model.removeAll(dataset.asResource(), null, (RDFNode) null);
            model.add(dataset.asResource(), RDF.type, OPEN_STORE);
        });
        return model;
    }

    private static Property fuseki(String name) {
        return ResourceFactory.createProperty("http://jena.apache.org/fuseki#" + name);
    }
}

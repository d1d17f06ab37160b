package sandhi.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sandhi.app.Failure;
import sandhi.graph.store.Credentials;

/** The embedded server as anybody on this machine meets it. */
class ServerTest {
    static final Path CONFIG = Path.of(System.getProperty("sandhi.home"), "fuseki-config");

    static final String QUADS = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            GRAPH <urn:g:1> { <urn:kim> rdfs:label "किम जोंग उन"@hi, "Kim Jong Un"@en . }
            GRAPH <urn:g:2> { <urn:kim> skos:altLabel "किम" . <urn:rus> rdfs:label "व्लादिमीर पुतिन"@hi . }
            """;

    private static final String TEXT =
            "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    Path store;

    private Server server;

    @BeforeEach
    void start() {
        server = Server.start(CONFIG, store, 0);
        load(server.store().dataset());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static void load(DatasetGraph dataset) {
        Txn.executeWrite(
                dataset,
                () -> RDFParser.create()
                        .source(new StringReader(QUADS))
                        .lang(Lang.TRIG)
                        .parse(dataset));
    }

    @Test
    void allGraphsTogetherAnswerAQueryWithoutGraph() throws Exception {
        assertThat(Http.ask(server.endpoint(), "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"))
                .isEqualTo("?n\n4\n");
    }

    @Test
    void namesAreFoundByWordsInAnySpelling() throws Exception {
        assertThat(Http.ask(server.endpoint(), TEXT + "SELECT ?s { ?s text:query (rdfs:label \"पूतिन\") }"))
                .isEqualTo("?s\n<urn:rus>\n");
        assertThat(Http.ask(server.endpoint(), TEXT + "SELECT DISTINCT ?s { ?s text:query (rdfs:label \"उन\") }"))
                .as("part of a name that Lucene takes for a stop word")
                .isEqualTo("?s\n<urn:kim>\n");
    }

    @Test
    void nothingCanBeWrittenOverHttp() throws Exception {
        String base = server.pages() + Server.DATASET;
        String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
        assertThat(Http.status("POST", base + "/update", "application/sparql-update", update))
                .isEqualTo(403);
        assertThat(Http.status("POST", base + "/sparql", "application/sparql-update", update))
                .isEqualTo(415);
        assertThat(Http.status("POST", base, "application/n-quads", "<urn:a> <urn:b> <urn:c> ."))
                .isEqualTo(403);
        assertThat(Http.status("PUT", base + "/get?default", "text/turtle", "<urn:a> <urn:b> <urn:c> ."))
                .isEqualTo(403);
        assertThat(Http.status("DELETE", server.pages() + "$/datasets/sandhi", "text/plain", ""))
                .isEqualTo(403);
        assertThat(Http.status("POST", server.pages() + "$/datasets", FORM, "dbName=x&dbType=mem"))
                .isEqualTo(403);
        assertThat(Http.ask(server.endpoint(), "ASK { <urn:a> ?p ?o }")).startsWith("?_askResult\nfalse");
    }

    @Test
    void whoeverHasTheKeyInTheStoresFolderCanWriteButNotLoad() throws Exception {
        String update = server.pages() + Server.DATASET + "/update";
        Credentials key = ServedAt.key(store);
        assertThat(Files.getPosixFilePermissions(store.resolve("writer-key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Http.update(update, key, "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }"))
                .isEqualTo(204);
        assertThat(Http.ask(server.endpoint(), "ASK { <urn:a> ?p ?o }")).startsWith("?_askResult\ntrue");
        assertThat(Http.update(update, new Credentials("sandhi", "guess"), "CLEAR ALL"))
                .isEqualTo(403);
        Path file = Files.writeString(store.resolve("secret.ttl"), "<urn:secret> <urn:b> <urn:c> .");
        assertThat(Http.update(update, key, "INSERT DATA { <urn:x> <urn:y> 1 } ; LOAD <" + file.toUri() + ">"))
                .isEqualTo(403);
        assertThat(Http.update(update, key, "LOAD SILENT <" + server.pages() + ">"))
                .isEqualTo(403);
        assertThat(Http.update(update, key, "INSERT nonsense")).isEqualTo(400);
        assertThat(Http.ask(server.endpoint(), "SELECT * { ?s <urn:y> ?o }")).isEqualTo("?s\t?o\n");
        server.close();
        assertThat(store.resolve("writer-key")).doesNotExist();
    }

    @Test
    void theNoteOfAKilledServerIsNotBelievedWhereAnotherListensNow() throws IOException {
        assertThat(ServedAt.read(store)).hasToString("Optional[" + server.pages() + "sandhi]");
        Path other = Files.createDirectory(store.resolve("other"));
        Files.writeString(other.resolve("served-at"), server.pages() + "sandhi\nof a server that was killed\n");
        assertThat(ServedAt.read(other)).isEmpty();
    }

    @Test
    void aQueryReachesNeitherOtherServersNorFilesNorScripts() throws Exception {
        assertThat(Http.ask(server.endpoint(), "SELECT * { SERVICE <" + server.endpoint() + "> { ?s ?p ?o } }"))
                .startsWith("4")
                .contains("SERVICE execution disabled");
        Path file = Files.writeString(store.resolve("secret.ttl"), "<urn:secret> <urn:b> <urn:c> .");
        assertThat(Http.ask(server.endpoint(), "SELECT * FROM <" + file.toUri() + "> { ?s ?p ?o }"))
                .doesNotContain("urn:secret");
        assertThat(Http.ask(server.endpoint(), "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}"))
                .contains("Scripting not enabled");
    }

    @Test
    void aQueryThatRunsTooLongIsEnded() throws Exception {
        Txn.executeWrite(server.store().dataset(), () -> {
            StringBuilder many = new StringBuilder("GRAPH <urn:many> {");
            for (int i = 0; i < 1000; i++) {
                many.append("<urn:x").append(i).append("> <urn:p> ").append(i).append(" .\n");
            }
            RDFParser.create()
                    .source(new StringReader(many.append("}").toString()))
                    .lang(Lang.TRIG)
                    .parse(server.store().dataset());
        });
        String query = URLEncoder.encode(
                "SELECT (COUNT(*) AS ?n) { ?a <urn:p> ?x . ?b <urn:p> ?y . ?c <urn:p> ?z }", StandardCharsets.UTF_8);
        assertThat(Http.status("POST", server.endpoint() + "?timeout=1", FORM, "query=" + query))
                .isEqualTo(503);
    }

    @Test
    void aTakenPortIsOneClearLine() throws IOException {
        Path other = Files.createDirectory(store.resolve("other"));
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Server.start(CONFIG, other, port))
                    .isInstanceOf(Failure.class)
                    .hasMessage(
                            "port " + port + " is taken; choose another (--port N, or make run PORT=N) or stop what "
                                    + "listens there");
        }
    }

    @Test
    void theWebPagesOfferOurPrefixes() throws Exception {
        assertThat(Http.get(server.pages())).contains("<title>Apache Jena Fuseki");
        try (var scripts = Files.list(store.resolve("fuseki/webapp/static"))) {
            Path page = scripts.filter(f -> f.getFileName().toString().startsWith("Query-")
                            && f.toString().endsWith(".js"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(page)).contains("text:\"sandhi\"");
        }
    }
}

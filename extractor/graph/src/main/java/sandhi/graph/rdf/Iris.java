package sandhi.graph.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import sandhi.reader.text.Span;

/** Addresses of things: the same thing always has the same address, and nothing is a blank node. */
public final class Iris {
    /** Where all addresses begin. */
    public static final String BASE = "https://sandhi.example/";

    /** Where the addresses of entities begin; the key of the entity follows. */
    public static final String ENTITY = BASE + "id/";

    static final String GRAPH = BASE + "graph/";
    private static final String ARTICLE_GRAPH = GRAPH + "article/";
    private static final String ARTICLE = BASE + "article/";

    /** The graph of everything that is computed from more than one article: events, ties, preferred labels. */
    public static final Node DERIVED = NodeFactory.createURI(GRAPH + "derived");

    /** The graph of ingest runs, the only one that knows a wall clock. */
    public static final Node RUNS = NodeFactory.createURI(GRAPH + "runs");

    /** The graph that holds the ontology, so that whoever asks finds the names of classes. */
    public static final Node ONTOLOGY = NodeFactory.createURI(GRAPH + "ontology");

    /** What the store is changed by, as far as a store that others write to as well must know it. */
    public static final Node CHANGES = NodeFactory.createURI(GRAPH + "changes");

    private static final String CHANGE = GRAPH + "changes/";

    private Iris() {}

    /** The entity of the given key. */
    public static Node entity(String key) {
        return node(ENTITY, key);
    }

    /** The article of the given id. */
    public static Node article(String id) {
        return node(ARTICLE, id);
    }

    /** The named graph of the article of the given id. */
    public static Node articleGraph(String id) {
        return node(ARTICLE_GRAPH, id);
    }

    /** Whether this names the graph of an article. */
    public static boolean isArticleGraph(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(ARTICLE_GRAPH);
    }

    /** The graph of an article, given the article's own address. */
    public static Node graphOfArticle(Node article) {
        return NodeFactory.createURI(ARTICLE_GRAPH + article.getURI().substring(ARTICLE.length()));
    }

    /** The graph whose name is the number of the last change of a store. */
    public static Node change(long number) {
        return NodeFactory.createURI(CHANGE + number);
    }

    /** The number of the change that this graph is named by; -1 for any other graph. */
    public static long changeNumber(Node graph) {
        String number = graph.isURI() && graph.getURI().startsWith(CHANGE)
                ? graph.getURI().substring(CHANGE.length())
                : "";
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : -1;
    }

    /** A report of an article: equal where article, type, place in the text and content are equal. */
    static Node report(String article, String type, Span span, String content) {
        return NodeFactory.createURI(BASE + "report/" + escape(article) + "/" + escape(type) + "-" + span.start() + "-"
                + span.end() + "-" + hash(content, 10));
    }

    /** A statement of an article about an office. */
    static Node position(String article, Span span, String content) {
        return NodeFactory.createURI(
                BASE + "position/" + escape(article) + "/" + span.start() + "-" + span.end() + "-" + hash(content, 10));
    }

    /** A place in the text of an article. */
    static Node evidence(String article, Span span) {
        return NodeFactory.createURI(BASE + "evidence/" + escape(article) + "/" + span.start() + "-" + span.end());
    }

    /** The event whose first report, in the canonical order of reports, is the given one. */
    public static Node event(String type, Node report) {
        return NodeFactory.createURI(BASE + "event/" + escape(type) + "/" + hash(report.getURI(), 16));
    }

    /** The tie of the given kind between two entities. */
    public static Node tie(String kind, Node from, Node to) {
        return NodeFactory.createURI(BASE + "tie/" + escape(kind) + "/" + hash(from.getURI() + " " + to.getURI(), 16));
    }

    /** A day, month or year, in ISO form. */
    public static Node time(String iso) {
        return NodeFactory.createURI(BASE + "time/" + iso);
    }

    /** An ingest run that began at the given instant. */
    public static Node run(String instant) {
        return node(BASE + "run/", instant);
    }

    private static Node node(String base, String name) {
        return NodeFactory.createURI(base + escape(name));
    }

    /** Keeps letters of every script, percent-encodes what an IRI may not hold. */
    static String escape(String name) {
        String nfc = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(nfc.length() + 8);
        nfc.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || isMark(c) || "-_.~/:,@".indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            }
        });
        // a path that is or holds a dot segment would be shortened by whoever resolves it
        return out.toString().replace("/.", "/%2E").replaceFirst("^\\.", "%2E");
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static String hash(String content, int digits) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}

package sandhi.graph.rdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.ArticleInfo;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.Evidence;
import sandhi.reader.facts.Position;
import sandhi.reader.facts.Reading;

/**
 * The named graph of one article: exactly what that article contributes, and nothing that another article, a clock or the order of
 * arrival could change. Equal readings give equal graphs; there are no blank nodes.
 */
public final class ArticleGraph {
    /** Changes by itself with the code that shapes the graph of an article, so that a store written before is read again. */
    public static final String VERSION = CodeVersion.inPackageOf(ArticleGraph.class);

    private final Reading reading;
    private final String article;
    private final Node subject;
    private final Map<String, Node> states = new LinkedHashMap<>();
    private final Set<Triple> triples = new LinkedHashSet<>();

    private ArticleGraph(Reading reading) {
        this.reading = reading;
        this.article = reading.article().id();
        this.subject = Iris.article(article);
    }

    /** The address of the graph of the reading's article. */
    public static Node name(Reading reading) {
        return Iris.articleGraph(reading.article().id());
    }

    /** The address of the report that the graph holds of an event of the reading. */
    public static Node report(Reading reading, Event event) {
        return ReportTriples.iri(reading.article().id(), event);
    }

    /** All that the reading contributes, without repeats, in the order of the reading. */
    public static List<Quad> quads(Reading reading) {
        Node graph = name(reading);
        return triples(reading).stream().map(t -> Quad.create(graph, t)).toList();
    }

    /** The same as a graph of its own. */
    public static Graph graph(Reading reading) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples(reading).forEach(graph::add);
        return graph;
    }

    /** The same as triples. */
    public static Set<Triple> triples(Reading reading) {
        ArticleGraph writer = new ArticleGraph(reading);
        writer.write();
        return writer.triples;
    }

    private void write() {
        metadata();
        for (Entity entity : reading.entities()) {
            entity(entity);
        }
        reading.positions().forEach(this::position);
        ReportTriples reports = new ReportTriples(reading, states);
        for (Event event : reading.events()) {
            reports.write(event, this::evidence, triples);
        }
    }

    private void metadata() {
        ArticleInfo info = reading.article();
        add(subject, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
        add(subject, Vocabulary.IDENTIFIER, Literals.text(info.id()));
        if (info.url() != null) {
            add(subject, Vocabulary.URL, Literals.text(info.url()));
        }
        if (info.title() != null) {
            add(subject, Vocabulary.HEADLINE, Literals.text(info.title(), info.language()));
        }
        add(subject, Vocabulary.IN_LANGUAGE, Literals.text(info.language()));
        var publication = reading.publication();
        if (publication.date() != null) {
            add(subject, Vocabulary.DATE_PUBLISHED, Literals.date(publication.date()));
        }
        if (publication.edtf() != null) {
            add(subject, Vocabulary.PUBLISHED_EDTF, Literals.text(publication.edtf()));
        }
        add(subject, Vocabulary.PUBLISHED_SOURCE, Literals.text(publication.source()));
        add(subject, Vocabulary.PUBLISHED_SURE, Literals.bool(publication.sure()));
        add(subject, Vocabulary.CONTENT_HASH, Literals.text(info.hash()));
        add(subject, Vocabulary.READER_VERSION, Literals.text(reading.readerVersion()));
        add(subject, Vocabulary.GRAPH_VERSION, Literals.text(VERSION));
    }

    private void entity(Entity entity) {
        Node node = Iris.entity(entity.key());
        add(subject, Vocabulary.MENTIONS, node);
        add(node, Vocabulary.TYPE, entityClass(entity.type()));
        add(node, Vocabulary.LISTED, Literals.bool(entity.listed()));
        add(node, Vocabulary.LABEL, Literals.text(entity.labelHi(), "hi"));
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.labelHi());
        if (entity.labelEn() != null) {
            add(node, Vocabulary.LABEL, Literals.text(entity.labelEn(), "en"));
            names.add(entity.labelEn());
        }
        for (String name : entity.names()) {
            if (names.add(name)) {
                add(node, Vocabulary.ALT_LABEL, Literals.text(name, Literals.language(name)));
            }
        }
        names.forEach(name -> nameKeys(node, name, entity.type()));
        Node state = state(entity);
        if (state != null) {
            states.put(entity.key(), state);
            add(node, Vocabulary.COUNTRY, state);
            if (entity.type() == EntityType.COUNTRY && state.equals(node)) {
                add(node, Vocabulary.ISO_CODE, Literals.text(isoCode(entity)));
            }
        }
    }

    private void nameKeys(Node node, String name, EntityType type) {
        String key = NameKey.of(name);
        if (!key.isEmpty()) {
            add(node, Vocabulary.NAME_KEY, Literals.text(key));
        }
        String[] words = name.trim().split("[ \\u00A0]+");
        if (type == EntityType.PERSON && words.length > 1) {
            for (String word : List.of(words[0], words[words.length - 1])) {
                String shortKey = NameKey.of(word);
                if (!shortKey.isEmpty()) {
                    add(node, Vocabulary.SHORT_NAME_KEY, Literals.text(shortKey));
                }
            }
        }
    }

    private @Nullable Node state(Entity entity) {
        if (entity.country() != null) { // of a dissolved state, its successor
            return Iris.entity("country/" + entity.country());
        }
        if (entity.type() == EntityType.COUNTRY && entity.key().startsWith("country/")) {
            return Iris.entity(entity.key());
        }
        if (entity.type() == EntityType.PERSON) {
            // whoever holds an office of a state in this article speaks for that state in this article
            for (Position position : reading.positions()) {
                if (position.person().equals(entity.key())
                        && position.of().startsWith("country/")
                        && !position.former()) {
                    return Iris.entity(position.of());
                }
            }
        }
        return null;
    }

    private static String isoCode(Entity entity) {
        return entity.key().substring("country/".length());
    }

    private void position(Position position) {
        String content = String.join(
                "\n",
                position.person(),
                position.title(),
                position.titleText(),
                position.of(),
                Boolean.toString(position.former()));
        Node node = Iris.position(article, position.evidence().span(), content);
        add(node, Vocabulary.TYPE, Vocabulary.POSITION_REPORT);
        add(node, Vocabulary.HOLDER, Iris.entity(position.person()));
        add(node, Vocabulary.OFFICE, Literals.text(position.title()));
        add(
                node,
                Vocabulary.OFFICE_TEXT,
                Literals.text(position.titleText(), reading.article().language()));
        add(node, Vocabulary.OFFICE_OF, Iris.entity(position.of()));
        add(node, Vocabulary.FORMER, Literals.bool(position.former()));
        evidence(node, position.evidence());
    }

    /** Where the words of a report or position stand: a Web Annotation target, shared by all that rests on the same words. */
    private void evidence(Node report, Evidence evidence) {
        add(report, Vocabulary.DERIVED_FROM, subject);
        add(report, Vocabulary.RULE, Literals.text(evidence.rule()));
        Node target = Iris.evidence(article, evidence.span());
        Node position = NodeFactory.createURI(target.getURI() + "/position");
        Node quote = NodeFactory.createURI(target.getURI() + "/quote");
        add(report, Vocabulary.HAS_TARGET, target);
        add(target, Vocabulary.TYPE, Vocabulary.SPECIFIC_RESOURCE);
        add(target, Vocabulary.HAS_SOURCE, subject);
        add(target, Vocabulary.HAS_SELECTOR, position);
        add(target, Vocabulary.HAS_SELECTOR, quote);
        add(position, Vocabulary.TYPE, Vocabulary.POSITION_SELECTOR);
        add(position, Vocabulary.START, Literals.integer(evidence.span().start()));
        add(position, Vocabulary.STOP, Literals.integer(evidence.span().end()));
        add(quote, Vocabulary.TYPE, Vocabulary.QUOTE_SELECTOR);
        add(
                quote,
                Vocabulary.EXACT,
                Literals.text(evidence.quote(), reading.article().language()));
    }

    /** The class of the ontology for a kind of entity; a named gathering is kept apart from the event type Meeting. */
    static Node entityClass(EntityType type) {
        return Vocabulary.sandhi(type == EntityType.MEETING ? "Gathering" : type.label());
    }

    private void add(Node s, Node p, Node o) {
        triples.add(Triple.create(s, p, o));
    }
}

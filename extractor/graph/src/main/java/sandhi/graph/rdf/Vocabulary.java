package sandhi.graph.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Every term that the graph uses: vocabularies of others first, own terms (ontology/sandhi.ttl) only where these have none. */
public final class Vocabulary {
    public static final String SANDHI = "https://sandhi.example/ontology#";
    public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String TIME = "http://www.w3.org/2006/time#";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    public static final String OWL = "http://www.w3.org/2002/07/owl#";
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    public static final Node TYPE = iri(RDF, "type");
    public static final Node LABEL = iri(RDFS, "label");
    public static final Node PREF_LABEL = iri(SKOS, "prefLabel");
    public static final Node ALT_LABEL = iri(SKOS, "altLabel");

    public static final Node NEWS_ARTICLE = iri(SCHEMA, "NewsArticle");
    public static final Node IDENTIFIER = iri(SCHEMA, "identifier");
    public static final Node URL = iri(SCHEMA, "url");
    public static final Node HEADLINE = iri(SCHEMA, "headline");
    public static final Node IN_LANGUAGE = iri(SCHEMA, "inLanguage");
    public static final Node DATE_PUBLISHED = iri(SCHEMA, "datePublished");
    public static final Node MENTIONS = iri(SCHEMA, "mentions");
    public static final Node PUBLISHED_EDTF = sandhi("publishedEdtf");
    public static final Node PUBLISHED_SOURCE = sandhi("publishedSource");
    public static final Node PUBLISHED_SURE = sandhi("publishedSure");
    public static final Node CONTENT_HASH = sandhi("contentHash");
    public static final Node READER_VERSION = sandhi("readerVersion");
    public static final Node GRAPH_VERSION = sandhi("graphVersion");

    public static final Node NAME_KEY = sandhi("nameKey");
    public static final Node SHORT_NAME_KEY = sandhi("shortNameKey");
    public static final Node COUNTRY = sandhi("country");
    public static final Node ISO_CODE = sandhi("isoCode");
    public static final Node LISTED = sandhi("listed");

    public static final Node POSITION_REPORT = sandhi("PositionReport");
    public static final Node HOLDER = sandhi("holder");
    public static final Node OFFICE = sandhi("office");
    public static final Node OFFICE_TEXT = sandhi("officeText");
    public static final Node OFFICE_OF = sandhi("officeOf");
    public static final Node FORMER = sandhi("former");

    public static final Node REPORT = sandhi("Report");
    public static final Node REPORTED_TYPE = sandhi("reportedType");
    public static final Node STATUS = sandhi("eventStatus");
    public static final Node MODE = sandhi("mode");
    public static final Node REPORTED_BY = sandhi("reportedBy");
    public static final Node CLAIMED_BY = sandhi("claimedBy");
    public static final Node RULE = sandhi("rule");
    public static final Node MATCH_KEY = sandhi("matchKey");
    public static final Node INVOLVES = sandhi("involves");
    public static final Node TOWARD = sandhi("toward");
    public static final Node HAS_ACTOR = iri(SEM, "hasActor");
    public static final Node HAS_PLACE = iri(SEM, "hasPlace");
    public static final Node BEGIN = iri(SEM, "hasBeginTimeStamp");
    public static final Node END = iri(SEM, "hasEndTimeStamp");
    public static final Node EDTF = sandhi("edtf");
    public static final Node PRECISION = sandhi("precision");
    public static final Node DAY = sandhi("day");
    public static final Node MONTH = sandhi("month");
    public static final Node YEAR = sandhi("year");
    public static final Node DERIVED_FROM = iri(PROV, "wasDerivedFrom");

    public static final Node HAS_TARGET = iri(OA, "hasTarget");
    public static final Node HAS_SOURCE = iri(OA, "hasSource");
    public static final Node HAS_SELECTOR = iri(OA, "hasSelector");
    public static final Node SPECIFIC_RESOURCE = iri(OA, "SpecificResource");
    public static final Node POSITION_SELECTOR = iri(OA, "TextPositionSelector");
    public static final Node QUOTE_SELECTOR = iri(OA, "TextQuoteSelector");
    public static final Node START = iri(OA, "start");
    public static final Node STOP = iri(OA, "end");
    public static final Node EXACT = iri(OA, "exact");

    public static final Node EVENT = iri(SEM, "Event");
    public static final Node HAS_REPORT = sandhi("report");
    public static final Node BEST_REPORT = sandhi("bestReport");
    public static final Node REPORT_COUNT = sandhi("reportCount");
    public static final Node ARTICLE_COUNT = sandhi("articleCount");
    public static final Node FIRST_REPORTED = sandhi("firstReported");
    public static final Node LAST_REPORTED = sandhi("lastReported");
    public static final Node DISAGREES_ON = sandhi("disagreesOn");

    public static final Node TIE = sandhi("Tie");
    public static final Node TIE_KIND = sandhi("tieKind");
    public static final Node TIE_FROM = sandhi("tieFrom");
    public static final Node TIE_TO = sandhi("tieTo");
    public static final Node SHOWN_BY = sandhi("shownBy");
    public static final Node EVENT_COUNT = sandhi("eventCount");
    public static final Node FIRST_DATE = sandhi("firstDate");
    public static final Node LAST_DATE = sandhi("lastDate");

    private Vocabulary() {}

    /** A term of the ontology of Sandhi. */
    public static Node sandhi(String name) {
        return iri(SANDHI, name);
    }

    /** The prefixes under which people see the terms, in a fixed order. */
    public static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("sandhi", SANDHI);
        prefixes.put("id", Iris.ENTITY);
        prefixes.put("graph", Iris.GRAPH);
        prefixes.put("sem", SEM);
        prefixes.put("prov", PROV);
        prefixes.put("schema", SCHEMA);
        prefixes.put("skos", SKOS);
        prefixes.put("time", TIME);
        prefixes.put("oa", OA);
        prefixes.put("rdf", RDF);
        prefixes.put("rdfs", RDFS);
        prefixes.put("owl", OWL);
        prefixes.put("xsd", XSD);
        return prefixes;
    }

    private static Node iri(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }
}

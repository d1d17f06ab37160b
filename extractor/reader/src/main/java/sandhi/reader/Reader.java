package sandhi.reader;

import java.util.List;
import sandhi.reader.facts.ArticleInfo;
import sandhi.reader.facts.Coverage;
import sandhi.reader.facts.Publication;
import sandhi.reader.facts.Reading;
import sandhi.reader.matching.FactFinder;
import sandhi.reader.rulebook.Rulebook;
import sandhi.reader.text.Article;
import sandhi.reader.text.Document;
import sandhi.reader.text.TextGate;
import sandhi.reader.times.PublicationFinder;

/** The front door: reads articles into facts by the rules of one language. Pure and thread-safe. */
public final class Reader {
    private final TextGate gate;
    private final PublicationFinder publications;
    private final FactFinder finder;
    private final String version;

    /** A reader that follows the given rulebook. */
    public Reader(Rulebook rulebook) {
        this.gate = new TextGate(rulebook.text());
        this.publications = new PublicationFinder(rulebook.times());
        this.finder = new FactFinder(rulebook);
        this.version = CodeVersion.current() + "-" + rulebook.version();
    }

    /**
     * Version of this reader's code and its rulebook: what was read by the same version need not be read again. It changes by itself
     * with every change of either.
     */
    public String version() {
        return version;
    }

    /** The facts of the article. Never throws on any text; a text without facts gives an empty reading. */
    public Reading read(Article article) {
        Document document = gate.open(article);
        Publication publication = publications.find(document);
        ArticleInfo info =
                new ArticleInfo(article.id(), article.url(), article.title(), article.language(), article.hash());
        FactFinder.Facts facts = finder.find(document, publication);
        return new Reading(info, version, publication, facts.entities(), facts.positions(), facts.events());
    }

    /** How the facts of the article come about, one line each, for people. */
    public List<String> explain(Article article) {
        Document document = gate.open(article);
        return finder.explain(document, publications.find(document));
    }

    /** How much of the article its facts stand on, and which sentences look as if they should have told an event. */
    public Coverage coverage(Article article) {
        Document document = gate.open(article);
        return finder.coverage(document, publications.find(document));
    }
}

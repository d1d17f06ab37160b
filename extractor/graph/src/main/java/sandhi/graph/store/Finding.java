package sandhi.graph.store;

/**
 * What the SHACL gate found in the graph of an article.
 *
 * @param article id of the article
 * @param reason what is wrong, in one line
 */
public record Finding(String article, String reason) {}

package sandhi.graph.store;

/**
 * What the store knows of an article; enough to tell whether it must be read again.
 *
 * @param hash content hash of the article when it was read
 * @param readerVersion version of the reader that read it; empty if the graph was written in an older shape
 */
public record ArticleState(String hash, String readerVersion) {
    /** Whether the same reader has read the same content. */
    public boolean matches(String currentHash, String currentReaderVersion) {
        return hash.equals(currentHash) && readerVersion.equals(currentReaderVersion);
    }
}

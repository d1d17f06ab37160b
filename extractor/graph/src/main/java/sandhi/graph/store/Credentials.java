package sandhi.graph.store;

/**
 * Who writes to a remote store.
 *
 * @param user name
 * @param password password or token
 */
public record Credentials(String user, String password) {
    @Override
    public String toString() {
        return user + ":***";
    }
}

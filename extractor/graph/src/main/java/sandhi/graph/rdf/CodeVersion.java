package sandhi.graph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What tells one state of the code that makes the graph from another: hashes over its sources, which the build by Maven writes. */
public final class CodeVersion {
    private static final String HASH = "code.sha256";
    private static final int DIGITS = 12;

    private CodeVersion() {}

    /**
     * The hash that stands in the package of a class; the module's pom says of which sources.
     *
     * @return its first digits, or {@code unbuilt} where something else than Maven has compiled the program
     */
    public static String inPackageOf(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(HASH)) {
            return in == null
                    ? "unbuilt"
                    : new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                            .strip()
                            .substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + HASH, e);
        }
    }
}

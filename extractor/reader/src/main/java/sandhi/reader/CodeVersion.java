package sandhi.reader;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What tells one state of the reader's code from another: a hash over its sources, which the build writes, and ICU's release. */
final class CodeVersion {
    private static final int DIGITS = 12;

    private CodeVersion() {}

    static String current() {
        return sources() + "-icu" + VersionInfo.ICU_VERSION.getMajor();
    }

    /** Without a build by Maven there is no hash; whoever compiles otherwise reads everything again by a fresh store. */
    private static String sources() {
        try (InputStream in = CodeVersion.class.getResourceAsStream("code.sha256")) {
            return in == null
                    ? "unbuilt"
                    : new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                            .strip()
                            .substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package sandhi.app.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sandhi.app.Failure;
import sandhi.graph.store.Credentials;

/**
 * The password for writing through a server: random, made anew at every start, in a file of the store's folder that only its owner may
 * read. Whoever may write to the folder may so write through the server that has it open, and nobody else.
 */
final class WriterKey {
    private static final String USER = "sandhi";
    private static final String FILE = "writer-key";

    private final byte[] header;

    private WriterKey(String key) {
        this.header = header(key);
    }

    /** Makes a key and puts it into the folder. */
    static WriterKey make(Path folder) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String key = HexFormat.of().formatHex(random);
        Path file = folder.resolve(FILE);
        try {
            Files.deleteIfExists(file);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, key);
        } catch (IOException e) {
            throw new Failure(folder + ": cannot be written: " + Failure.why(e));
        }
        return new WriterKey(key);
    }

    /** Takes the key out of the folder; it is of no use any more. */
    static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            // the next server makes a new one
        }
    }

    /** What to show to the server that has the store in the folder open; empty if this user may not read it. */
    static Optional<Credentials> read(Path folder) {
        try {
            return Optional.of(
                    new Credentials(USER, Files.readString(folder.resolve(FILE)).strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a request with this Authorization header may write. */
    boolean opens(@Nullable String authorization) {
        return authorization != null && MessageDigest.isEqual(header, authorization.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] header(String key) {
        String pair = USER + ":" + key;
        return ("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .getBytes(StandardCharsets.UTF_8);
    }
}

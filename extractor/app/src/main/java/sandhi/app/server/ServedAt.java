package sandhi.app.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import sandhi.app.Failure;
import sandhi.graph.store.Credentials;

/** The note in a store's folder that says where it is served, so that other commands can ask there while they cannot open it. */
public final class ServedAt {
    private static final String NOTE = "served-at";

    private ServedAt() {}

    static void write(Path folder, String address) {
        try {
            Files.writeString(folder.resolve(NOTE), address);
        } catch (IOException e) {
            throw new Failure(folder + ": cannot be written: " + e.getMessage());
        }
    }

    static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NOTE));
        } catch (IOException e) {
            // the note is checked before it is believed
        }
    }

    /**
     * What to show to that server in order to write through it.
     *
     * @throws Failure if the folder does not tell this user
     */
    public static Credentials key(Path folder) {
        return WriterKey.read(folder)
                .orElseThrow(
                        () -> new Failure(
                                "the store " + folder
                                        + " is open in a server, and you may not read the key to write through it; run this as the user of the server"));
    }

    /** Address of the dataset of the server that has the store open, if one answers. */
    public static Optional<URI> read(Path folder) {
        try {
            URI address = URI.create(Files.readString(folder.resolve(NOTE)).strip());
            HttpURLConnection ping =
                    (HttpURLConnection) address.resolve("/$/ping").toURL().openConnection();
            ping.setConnectTimeout(1000);
            ping.setReadTimeout(2000);
            return ping.getResponseCode() == 200 ? Optional.of(address) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package sandhi.app.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sandhi.app.Failure;
import sandhi.graph.store.Credentials;

/** The note in a store's folder that says where it is served, so that other commands can ask there while they cannot open it. */
public final class ServedAt {
    private static final String NOTE = "served-at";
    private static final String PAGE = "server-of-store.txt";

    private ServedAt() {}

    /** Puts the name of this start of the server where it can be asked for: among the pages that it serves. */
    static String announce(Path pages) {
        String name = UUID.randomUUID().toString();
        put(pages.resolve(PAGE), name);
        return name;
    }

    static void write(Path folder, String address, String name) {
        put(folder.resolve(NOTE), address + "\n" + name + "\n");
    }

    private static void put(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Failure(file + ": cannot be written: " + Failure.why(e));
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

    /**
     * Address of the dataset of the server that has the store open, if that one answers; where it was killed, another server may listen
     * on its port, which knows nothing of this store.
     */
    public static Optional<URI> read(Path folder) {
        try {
            List<String> note = Files.readAllLines(folder.resolve(NOTE));
            if (note.size() < 2) {
                return Optional.empty();
            }
            URI address = URI.create(note.get(0).strip());
            HttpURLConnection page =
                    (HttpURLConnection) address.resolve("/" + PAGE).toURL().openConnection();
            page.setConnectTimeout(1000);
            page.setReadTimeout(5000);
            try (InputStream in = page.getInputStream()) {
                String name = new String(in.readNBytes(100), StandardCharsets.UTF_8);
                return name.equals(note.get(1).strip()) ? Optional.of(address) : Optional.empty();
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package sandhi.reader.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it came from its source.
 *
 * @param id stable name of the article, unique within a store
 * @param url address of the page, if known
 * @param title headline given beside the text, if any
 * @param published day of publication, if the source gives it
 * @param language BCP 47 tag of the text's language, such as {@code hi}
 * @param text the text as scraped; all offsets count in it
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable LocalDate published,
        String language,
        String text) {

    /** SHA-256 over every field, in lower-case hexadecimal: equal exactly where nothing has changed. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object field : new Object[] {id, url, title, published, language, text}) {
                byte[] bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
                digest.update((field == null ? "-" : Integer.toString(bytes.length)).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) ':');
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}

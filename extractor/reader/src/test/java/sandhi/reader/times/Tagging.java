package sandhi.reader.times;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import sandhi.reader.facts.Publication;
import sandhi.reader.rulebook.Rulebook;
import sandhi.reader.rulebook.RulebookLoader;
import sandhi.reader.text.Article;
import sandhi.reader.text.Document;
import sandhi.reader.text.TextGate;

/** The shipped tagger, for tests. */
final class Tagging {
    static final Rulebook RULEBOOK = RulebookLoader.shipped("hi");
    private static final TextGate GATE = new TextGate(RULEBOOK.text());
    private static final TimeTagger TAGGER = new TimeTagger(RULEBOOK.times());
    private static final PublicationFinder FINDER = new PublicationFinder(RULEBOOK.times());
    private static final VerbTense TENSE = new VerbTense(RULEBOOK.times());

    private Tagging() {}

    static Document open(String text, @Nullable LocalDate published) {
        return GATE.open(new Article("t", null, null, published, "hi", text));
    }

    static Publication publication(Document document) {
        return FINDER.find(document);
    }

    static List<Timex> tag(Document document) {
        return TAGGER.tag(document, FINDER.find(document), TENSE);
    }

    static List<Timex> tag(String text, @Nullable LocalDate published) {
        return tag(open(text, published));
    }

    static String show(List<Timex> found) {
        StringBuilder out = new StringBuilder();
        for (Timex t : found) {
            out.append('[').append(t.text()).append("] ").append(t.value()).append(' ');
            out.append(t.date() == null ? "-" : t.date().edtf()).append(' ');
            out.append(t.modifier() == Timex.Modifier.NONE ? "" : t.modifier() + " ");
            out.append(t.scope() == Timex.Scope.CLAUSE ? "" : t.scope() + " ");
            out.append(t.rule().substring("hi.time.".length())).append("; ");
        }
        return out.toString();
    }

    /** A folder of the workplace beside the project, if it is there; says so where it is not. */
    static Optional<Path> shared(String path) {
        Path root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve("extractor"))) {
            root = root.getParent();
        }
        Path found =
                root == null ? null : root.resolve("../shared").resolve(path).normalize();
        if (found == null || !Files.exists(found)) {
            System.out.println("skipped: ../shared/" + path + " is not here");
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /** JSON, which is YAML. */
    static Object json(Path file) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(50_000_000).build();
        return new Load(settings).loadFromString(Files.readString(file, StandardCharsets.UTF_8));
    }
}

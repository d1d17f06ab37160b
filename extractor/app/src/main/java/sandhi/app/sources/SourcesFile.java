package sandhi.app.sources;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import sandhi.app.Failure;
import sandhi.app.articles.ArticleFiles;
import sandhi.app.articles.ArticleSource;
import sandhi.reader.rulebook.Problems;
import sandhi.reader.rulebook.RulebookException;
import sandhi.reader.rulebook.YamlTree;

/** The YAML file that lists sources and when each is read again. */
public final class SourcesFile {
    private static final Set<String> KINDS = Set.of("paths", "feed", "warc");
    private static final Set<String> TIMES = Set.of("every", "cron");

    private final Path file;
    private final Path memory;
    private final BooleanSupplier stopping;
    private final Problems problems = new Problems();
    private final List<Source> sources = new ArrayList<>();
    private ZoneId zone = ZoneId.systemDefault();

    /** A source and its timing. */
    record Source(ArticleSource articles, Timing timing) {}

    private SourcesFile(Path file, Path memory, BooleanSupplier stopping) {
        this.file = file;
        this.memory = memory;
        this.stopping = stopping;
    }

    /**
     * Reads the file and reports everything wrong with it together.
     *
     * @param memory folder for what the sources must remember between runs
     * @param stopping whether fetching is to end
     */
    public static SourcesFile read(Path file, Path memory, BooleanSupplier stopping) {
        SourcesFile sources = new SourcesFile(file, memory, stopping);
        try {
            YamlTree.parse(file.toString(), Files.readString(file), sources.problems)
                    .ifPresent(sources::all);
            sources.problems.throwIfAny();
        } catch (IOException e) {
            throw new Failure(file + ": the list of sources cannot be read: " + Failure.why(e));
        } catch (RulebookException e) {
            throw new Failure(e.getMessage());
        }
        return sources;
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    /** The time zone of cron expressions. */
    ZoneId zone() {
        return zone;
    }

    private void all(YamlTree root) {
        root.keys(Set.of("sources"), Set.of("zone", "allow-private"));
        boolean allowPrivate = root.text("allow-private").orElse("false").equals("true");
        root.text("zone").ifPresent(name -> {
            try {
                zone = ZoneId.of(name);
            } catch (java.time.DateTimeException e) {
                root.get("zone").ifPresent(place -> place.problem("unknown time zone '" + name + "'"));
            }
        });
        for (YamlTree one : root.items("sources")) {
            one.keys(Set.of("name"), Set.of("paths", "feed", "warc", "every", "cron"));
            String name = one.text("name").orElse("");
            if (sources.stream().anyMatch(other -> other.articles().name().equals(name))) {
                one.problem("the name '" + name + "' is given twice");
            }
            ArticleSource articles = exactlyOne(one, KINDS) ? articles(one, name, allowPrivate) : null;
            Timing timing = exactlyOne(one, TIMES) ? timing(one) : null;
            if (articles != null && timing != null) {
                sources.add(new Source(articles, timing));
            }
        }
    }

    private static boolean exactlyOne(YamlTree one, Set<String> keys) {
        boolean right = keys.stream().filter(key -> one.get(key).isPresent()).count() == 1;
        if (!right) {
            one.problem("a source has exactly one of "
                    + String.join(", ", keys.stream().sorted().toList()));
        }
        return right;
    }

    private @Nullable ArticleSource articles(YamlTree one, String name, boolean allowPrivate) {
        if (one.get("feed").isPresent()) {
            String address = one.text("feed").orElse("");
            try {
                return new FeedSource(
                        name,
                        URI.create(address),
                        new Web(Web.Limits.usual(allowPrivate), stopping),
                        new Memory(memory.resolve(HexFormat.of().toHexDigits(name.hashCode()) + ".json")));
            } catch (IllegalArgumentException e) {
                one.problem("'" + address + "' is no address");
                return null;
            }
        }
        if (one.get("warc").isPresent()) {
            return new WarcSource(name, paths(one.texts("warc")), ArticleFiles.DEFAULT_LIMIT);
        }
        List<String> paths =
                paths(one.texts("paths")).stream().map(Path::toString).toList();
        return new Named(name, paths);
    }

    /** Paths count from the folder of the file. */
    private List<Path> paths(List<String> given) {
        Path home = file.toAbsolutePath().getParent();
        return given.stream()
                .map(path -> home == null ? Path.of(path) : home.resolve(path))
                .map(Path::normalize)
                .toList();
    }

    private @Nullable Timing timing(YamlTree one) {
        try {
            return one.text("every").isPresent()
                    ? Timing.Every.parse(one.text("every").orElse(""))
                    : Timing.Cron.parse(one.text("cron").orElse(""));
        } catch (IllegalArgumentException e) {
            one.problem("the timing " + e.getMessage());
            return null;
        }
    }

    /** Files and folders under the name of their source; listed anew in each run. */
    private record Named(String name, List<String> paths) implements ArticleSource {
        @Override
        public void each(java.util.function.Consumer<sandhi.app.articles.Item> taker) {
            new ArticleFiles(paths, null, ArticleFiles.DEFAULT_LIMIT, java.io.InputStream.nullInputStream())
                    .each(taker);
        }
    }
}

package sandhi.app.articles;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Article;

/**
 * Finds the articles in files, folders and standard input, in a fixed order: paths as given, a folder's files by name.
 *
 * <p>Nothing a file contains makes this throw: what is no article is handed on as {@link Item.SetAside}.
 */
public final class ArticleFiles implements ArticleSource {
    /** No article that people read is longer; more is a dump or an accident. */
    public static final int DEFAULT_LIMIT = 4 << 20;

    private static final int PEEK = 1 << 16;

    private final List<String> paths;
    private final @Nullable LocalDate published;
    private final int limit;
    private final InputStream standardInput;
    private final Map<String, String> seen = new HashMap<>();

    /**
     * @param paths files and folders; {@code -} is standard input
     * @param published day of publication of articles that do not say theirs, or null
     * @param limit most bytes of one article
     * @param standardInput what the path {@code -} means
     */
    public ArticleFiles(List<String> paths, @Nullable LocalDate published, int limit, InputStream standardInput) {
        this.paths = List.copyOf(paths);
        this.published = published;
        this.limit = limit;
        this.standardInput = standardInput;
    }

    @Override
    public String name() {
        return String.join(" ", paths);
    }

    @Override
    public void each(Consumer<Item> taker) {
        for (String path : paths) {
            if (path.equals("-")) {
                stream(taker);
            } else if (path.isBlank()) {
                taker.accept(new Item.SetAside("'" + path + "'", "is no path; this folder is ."));
            } else if (Files.isDirectory(Path.of(path))) {
                folder(Path.of(path), taker);
            } else {
                file(path, Path.of(path), stem(Path.of(path).getFileName()), taker);
            }
        }
    }

    private void folder(Path folder, Consumer<Item> taker) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (Kind.of(file) != Kind.OTHER && !hidden(folder.relativize(file))) {
                                files.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            taker.accept(new Item.SetAside(file.toString(), reason(e)));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            taker.accept(new Item.SetAside(folder.toString(), reason(e)));
            return;
        }
        files.sort(Comparator.comparing(file -> slashed(folder.relativize(file))));
        if (files.isEmpty()) {
            taker.accept(new Item.SetAside(
                    folder.toString(), "holds no articles (files that end in .txt, .html, .json or .jsonl)"));
        }
        for (Path file : files) {
            file(file.toString(), file, stem(folder.relativize(file)), taker);
        }
    }

    private static boolean hidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void file(String input, Path file, String id, Consumer<Item> taker) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            switch (Kind.of(file)) {
                case JSONL -> lines(input, in, taker);
                case JSON -> json(input, StrictText.decode(whole(in)), taker);
                case HTML -> one(input, taker, () -> HtmlArticle.article(id, StrictText.decode(whole(in)), published));
                case TEXT -> one(input, taker, () -> plain(id, StrictText.decode(whole(in))));
                case OTHER -> throw new BadInput("is of no known kind; name it .txt, .html, .json or .jsonl");
            }
        } catch (BadInput e) {
            taker.accept(new Item.SetAside(input, e.getMessage()));
        } catch (IOException e) {
            taker.accept(new Item.SetAside(input, reason(e)));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        }
        return e instanceof AccessDeniedException
                ? "may not be read by this user"
                : "cannot be read: " + e.getMessage();
    }

    private void stream(Consumer<Item> taker) {
        String input = "standard input";
        try {
            BufferedInputStream in = new BufferedInputStream(standardInput, 1 << 16);
            String start = start(in);
            char first = start.isEmpty() ? ' ' : start.charAt(0);
            if (first == '{' && (start.endsWith("}") || start.length() > PEEK / 4)) {
                lines(input, in, taker);
            } else if (first == '{' || first == '[') {
                json(input, StrictText.decode(whole(in)), taker);
            } else if (first == '<') {
                one(input, taker, () -> HtmlArticle.article("stdin", StrictText.decode(whole(in)), published));
            } else {
                one(input, taker, () -> plain("stdin", StrictText.decode(whole(in))));
            }
        } catch (BadInput e) {
            taker.accept(new Item.SetAside(input, e.getMessage()));
        } catch (IOException e) {
            taker.accept(new Item.SetAside(input, reason(e)));
        }
    }

    /** The first line of the stream that is not blank, as far as the peek goes. The stream stays where it was. */
    private static String start(BufferedInputStream in) throws IOException {
        in.mark(PEEK);
        byte[] peek = in.readNBytes(PEEK - 1);
        in.reset();
        String text = new String(peek, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    private Article plain(String id, String text) throws BadInput {
        if (text.isBlank()) {
            throw new BadInput("is empty");
        }
        return new Article(id, null, null, published, ArticleCheck.LANGUAGE, text);
    }

    /** One object, or a list of objects. */
    private void json(String input, String text, Consumer<Item> taker) throws BadInput, IOException {
        if (text.isBlank()) {
            throw new BadInput("is empty");
        }
        JsonNode node = JsonArticle.parse(text);
        if (!node.isArray()) {
            one(input, taker, () -> JsonArticle.article(node, published));
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            JsonNode element = node.get(i);
            one(input + "[" + i + "]", taker, () -> JsonArticle.article(element, published));
        }
    }

    private void lines(String input, InputStream in, Consumer<Item> taker) throws IOException {
        Lines lines = new Lines(in, limit);
        boolean any = false;
        while (true) {
            try {
                byte[] line = lines.next();
                if (line == null) {
                    break;
                }
                any = true;
                String text = StrictText.decode(line);
                if (!text.isBlank()) {
                    one(
                            input + ":" + lines.number(),
                            taker,
                            () -> JsonArticle.article(JsonArticle.parse(text), published));
                }
            } catch (BadInput e) {
                any = true;
                taker.accept(new Item.SetAside(input + ":" + lines.number(), e.getMessage()));
            }
        }
        if (!any) {
            taker.accept(new Item.SetAside(input, "is empty"));
        }
    }

    /** A way to get one article. */
    private interface Maker {
        Article make() throws BadInput, IOException;
    }

    private void one(String input, Consumer<Item> taker, Maker maker) throws IOException {
        Item item;
        try {
            Article article = ArticleCheck.checked(maker.make());
            String before = seen.putIfAbsent(article.id(), input);
            if (before != null) {
                throw new BadInput("has the id '" + article.id() + "' of " + before + "; ids must be unique");
            }
            item = new Item.Found(input, article);
        } catch (BadInput e) {
            item = new Item.SetAside(input, e.getMessage());
        }
        taker.accept(item);
    }

    private byte[] whole(InputStream in) throws IOException, BadInput {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new BadInput(tooLarge(limit));
        }
        if (bytes.length == 0) {
            throw new BadInput("is empty");
        }
        return bytes;
    }

    static String tooLarge(int limit) {
        return "is larger than " + (limit >> 20)
                + " MB, too large for an article; several articles go into a .jsonl file";
    }

    private static String stem(Path file) {
        String name = slashed(file);
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }

    private enum Kind {
        TEXT,
        HTML,
        JSON,
        JSONL,
        OTHER;

        static Kind of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            String ending = name.substring(name.lastIndexOf('.') + 1);
            return switch (ending) {
                case "txt" -> TEXT;
                case "html", "htm" -> HTML;
                case "json" -> JSON;
                case "jsonl" -> JSONL;
                default -> OTHER;
            };
        }
    }
}

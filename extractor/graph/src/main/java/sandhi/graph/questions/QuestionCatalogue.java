package sandhi.graph.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All canned questions, by name. */
public final class QuestionCatalogue {
    private static final String LIST = "queries/questions.txt";
    private final SortedMap<String, Question> questions = new TreeMap<>();

    private QuestionCatalogue() {}

    /** The questions that travel with the program (top-level folder {@code queries/}). */
    public static QuestionCatalogue load() {
        QuestionCatalogue catalogue = new QuestionCatalogue();
        resource(LIST)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.startsWith("#"))
                .forEach(name ->
                        catalogue.questions.put(name, QuestionFile.parse(name, resource("queries/" + name + ".rq"))));
        return catalogue;
    }

    /** The questions in a folder: every {@code .rq} file of it. */
    public static QuestionCatalogue load(Path folder) {
        QuestionCatalogue catalogue = new QuestionCatalogue();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String fileName = file.getFileName().toString();
                if (fileName.endsWith(".rq")) {
                    String name = fileName.substring(0, fileName.length() - 3);
                    catalogue.questions.put(
                            name, QuestionFile.parse(name, Files.readString(file, StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the questions in " + folder, e);
        }
        return catalogue;
    }

    /** All questions, by name. */
    public Collection<Question> questions() {
        return questions.values();
    }

    /**
     * The question of the given name.
     *
     * @throws QuestionException if there is none, naming those that there are
     */
    public Question get(String name) {
        Question question = questions.get(name);
        if (question == null) {
            throw new QuestionException(
                    "there is no question '" + name + "'; there are " + String.join(", ", questions.keySet()));
        }
        return question;
    }

    private static String resource(String name) {
        try (InputStream in = QuestionCatalogue.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program: build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}

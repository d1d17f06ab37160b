package sandhi.app.articles;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Article;

/** An article as a JSON object: {@code {"id","url","title","published","text"}}, of which id and text must be there. */
final class JsonArticle {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonArticle() {}

    /** The JSON value that the text is. */
    static JsonNode parse(String text) throws BadInput {
        try {
            JsonNode node = JSON.readTree(text);
            if (node == null || node.isMissingNode()) {
                throw new BadInput("is empty");
            }
            return node;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null ? "" : place(e.getLocation(), text.indexOf('\n') >= 0);
            throw new BadInput("is not JSON: " + oneLine(e.getOriginalMessage()) + where);
        }
    }

    private static String place(JsonLocation location, boolean manyLines) {
        return " (" + (manyLines ? "line " + location.getLineNr() + ", " : "") + "column " + location.getColumnNr()
                + ")";
    }

    /** The article that the object says; all wrong fields are named together. */
    static Article article(JsonNode node, @Nullable LocalDate published) throws BadInput {
        if (!node.isObject()) {
            throw new BadInput("is no JSON object but " + kind(node)
                    + "; an article is {\"id\", \"url\", \"title\", \"published\", \"text\"}");
        }
        List<String> wrong = new ArrayList<>();
        String id = string(node, "id", true, wrong);
        String url = string(node, "url", false, wrong);
        String title = string(node, "title", false, wrong);
        String language = string(node, "language", false, wrong);
        String text = string(node, "text", true, wrong);
        String date = string(node, "published", false, wrong);
        Optional<LocalDate> day = date == null ? Optional.empty() : ArticleCheck.day(date);
        if (date != null && day.isEmpty()) {
            wrong.add("'published' is not a date but '" + shortened(date) + "' (write YYYY-MM-DD)");
        }
        if (id != null && id.isBlank()) {
            wrong.add("'id' is blank");
        }
        if (!wrong.isEmpty() || id == null || text == null) {
            throw new BadInput("has wrong fields: " + String.join("; ", wrong));
        }
        return new Article(
                id, url, title, day.orElse(published), language == null ? ArticleCheck.LANGUAGE : language, text);
    }

    private static @Nullable String string(JsonNode node, String field, boolean needed, List<String> wrong) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            if (needed) {
                wrong.add("'" + field + "' is missing");
            }
            return null;
        }
        if (!value.isTextual()) {
            wrong.add("'" + field + "' is not a string but " + kind(value));
            return null;
        }
        return value.textValue();
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL -> "null";
            default -> "a string";
        };
    }

    private static String shortened(String value) {
        String line = oneLine(value);
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ");
    }
}

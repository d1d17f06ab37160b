package sandhi.app.articles;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Article;

/** The article of a web page: its story without the page around it, its headline, address and day. */
final class HtmlArticle {
    private static final String AROUND =
            "script, style, noscript, template, nav, footer, aside, form, iframe, button, svg, select, "
                    + "figure, figcaption, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner]";
    private static final String[] STORY = {"[itemprop=articleBody]", "article", "[role=main]", "main"};
    private static final String[] DATES = {
        "meta[property=article:published_time]",
        "meta[itemprop=datePublished]",
        "meta[name=datePublished]",
        "meta[property=og:article:published_time]",
        "meta[name=publish-date]",
        "meta[name=pubdate]",
        "meta[name=date]",
        "meta[name=DC.date.issued]",
        "meta[name=dc.date]"
    };
    private static final Pattern JSON_LD_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{10,40})\"");

    private HtmlArticle() {}

    /** The article of the page. */
    static Article article(String id, String html, @Nullable LocalDate published) throws BadInput {
        Document page = Jsoup.parse(html);
        String title = title(page);
        Optional<LocalDate> day = day(page);
        String url = first(page, "link[rel=canonical]", "href", "meta[property=og:url]", "content");
        page.select(AROUND).remove();
        Element story = story(page);
        String text = lines(story);
        if (text.isBlank()) {
            throw new BadInput("is a page without text");
        }
        if (title != null && !text.contains(title)) {
            text = title + "\n\n" + text;
        }
        return new Article(id, url, title, day.orElse(published), ArticleCheck.LANGUAGE, text);
    }

    private static @Nullable String title(Document page) {
        Element heading = page.selectFirst("article h1, main h1, h1");
        String title = heading == null ? "" : heading.text().strip();
        if (title.isEmpty()) {
            title = page.select("meta[property=og:title]").attr("content").strip();
        }
        if (title.isEmpty()) {
            title = page.title().strip();
        }
        return title.isEmpty() ? null : title;
    }

    private static Optional<LocalDate> day(Document page) {
        for (String query : DATES) {
            Optional<LocalDate> day = ArticleCheck.day(page.select(query).attr("content"));
            if (day.isPresent()) {
                return day;
            }
        }
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher matcher = JSON_LD_DATE.matcher(script.data());
            if (matcher.find()) {
                Optional<LocalDate> day = ArticleCheck.day(matcher.group(1));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        Optional<LocalDate> stamped =
                ArticleCheck.day(page.select("[itemprop=datePublished]").attr("datetime"));
        if (stamped.isPresent()) {
            return stamped;
        }
        return ArticleCheck.day(
                page.select("article time[datetime], time[datetime]").attr("datetime"));
    }

    private static @Nullable String first(Document page, String... queriesAndAttributes) {
        for (int i = 0; i < queriesAndAttributes.length; i += 2) {
            String value = page.select(queriesAndAttributes[i]).attr(queriesAndAttributes[i + 1]);
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    /** The element that holds the story: as marked up, or else the one whose own paragraphs hold most text. */
    private static Element story(Document page) {
        for (String query : STORY) {
            Element longest = null;
            for (Element one : page.select(query)) {
                if (longest == null || one.text().length() > longest.text().length()) {
                    longest = one;
                }
            }
            if (longest != null && !longest.text().isBlank()) {
                return longest;
            }
        }
        Element best = page.body();
        int most = 0;
        for (Element one : page.body().getAllElements()) {
            int length = 0;
            for (Element child : one.children()) {
                if (child.normalName().equals("p")) {
                    length += child.text().length();
                }
            }
            if (length > most) {
                most = length;
                best = one;
            }
        }
        return best;
    }

    /** The element's text: a line for each block, a blank line between paragraphs. */
    private static String lines(Element story) {
        StringBuilder out = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            String words = text.text();
                            boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
                            out.append(lineStart ? words.stripLeading() : words);
                        } else if (node instanceof Element element) {
                            if (element.normalName().equals("br")) {
                                newline(out, 1);
                            } else if (element.isBlock()) {
                                newline(out, breaks(element));
                            }
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && element.isBlock()) {
                            newline(out, breaks(element));
                        }
                    }
                },
                story);
        return out.toString().strip();
    }

    private static int breaks(Element element) {
        return switch (element.normalName()) {
            case "li", "dt", "dd", "tr", "div" -> 1;
            default -> 2;
        };
    }

    /** Ends the line, so that at least the given number of line breaks stands at the end. */
    private static void newline(StringBuilder out, int wanted) {
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
            end--;
        }
        if (end == 0) {
            out.setLength(0);
            return;
        }
        int there = (int) out.substring(end).chars().filter(c -> c == '\n').count();
        out.setLength(end);
        out.append("\n".repeat(Math.max(there, wanted)));
    }
}

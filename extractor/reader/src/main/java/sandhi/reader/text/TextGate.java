package sandhi.reader.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Opens articles: tells the story from the furniture of its page, and cuts it into sentences and tokens. Nothing of the
 * original is altered; every span counts in it.
 */
public final class TextGate {
    /** A line longer than this many tokens is never a headline, a heading or furniture. */
    private static final int SHORT_LINE = 30;

    private final TextRules rules;

    public TextGate(TextRules rules) {
        this.rules = rules;
    }

    /** The article's sentences and furniture. */
    public Document open(Article article) {
        List<Line> lines = lines(article.text());
        List<Sentence> furniture = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Line> story = withoutFurniture(lines, furniture);
        boolean bodySeen = false;
        for (List<Line> block : blocks(story)) {
            Line first = block.get(0);
            Sentence.Kind kind = kindOf(block, bodySeen);
            bodySeen |= kind == Sentence.Kind.BODY;
            List<Token> tokens = new ArrayList<>();
            block.forEach(line -> tokens.addAll(line.tokens));
            SentenceSplitter splitter = new SentenceSplitter(rules);
            for (List<Token> one : splitter.split(tokens)) {
                Span span = one.get(0).span().cover(one.get(one.size() - 1).span());
                sentences.add(new Sentence(sentences.size(), first.paragraph, kind, span, one));
            }
        }
        return new Document(article, sentences, furniture);
    }

    /** One line of the original. Bullets and numbers that open it are no tokens of it. */
    private record Line(int paragraph, boolean bullet, Span span, List<Token> tokens) {
        String folded() {
            return Token.folded(tokens);
        }

        Token last() {
            return tokens.get(tokens.size() - 1);
        }

        boolean ended() {
            return switch (last().folded()) {
                case "।", ".", "?", "!", ":", "\"", "'", "…" -> true;
                default -> false;
            };
        }
    }

    private List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length()
                    && text.charAt(end) != '\n'
                    && text.charAt(end) != '\r'
                    && text.charAt(end) != '\u2028') {
                end++;
            }
            Span span = new Span(start, end);
            List<Token> tokens = Tokenizer.tokens(text, span, rules.classes());
            int opening = bulletTokens(tokens);
            if (tokens.stream().allMatch(Token::isPunctuation)) {
                paragraph++;
            } else {
                lines.add(new Line(paragraph, opening > 0, span, tokens.subList(opening, tokens.size())));
            }
            start = end + 1;
        }
        return lines;
    }

    private static int bulletTokens(List<Token> tokens) {
        if (tokens.size() < 2) {
            return 0;
        }
        return switch (tokens.get(0).folded()) {
            case "-", "*", "•", "●", "▪", "◆", "■", "►", "➤", "·" -> 1;
            case "(" ->
                tokens.size() > 3
                                && tokens.get(2).is(")")
                                && tokens.get(1).text().length() <= 4
                        ? 3
                        : 0;
            default ->
                tokens.get(0).isNumber()
                                && tokens.size() > 2
                                && (tokens.get(1).is(".") || tokens.get(1).is(")"))
                                && tokens.get(2).spaced()
                        ? 2
                        : 0;
        };
    }

    private List<Line> withoutFurniture(List<Line> lines, List<Sentence> furniture) {
        List<Line> story = new ArrayList<>();
        TextRules.Scope falling = TextRules.Scope.LINE;
        int block = -1;
        for (Line line : lines) {
            boolean falls =
                    falling == TextRules.Scope.REST || falling == TextRules.Scope.BLOCK && line.paragraph == block;
            if (!falls && line.tokens.size() <= SHORT_LINE) {
                String folded = line.folded();
                for (TextRules.FurnitureRule rule : rules.furniture()) {
                    if (matches(rule, folded)) {
                        falls = true;
                        falling = rule.scope();
                        block = line.paragraph;
                        break;
                    }
                }
            }
            if (falls) {
                furniture.add(
                        new Sentence(furniture.size(), line.paragraph, Sentence.Kind.BODY, line.span, line.tokens));
            } else {
                story.add(line);
            }
        }
        return story;
    }

    private static boolean matches(TextRules.FurnitureRule rule, String folded) {
        return switch (rule.match()) {
            case EQUALS -> folded.equals(rule.words());
            case STARTS -> (folded + " ").startsWith(rule.words() + " ");
            case CONTAINS -> (" " + folded + " ").contains(" " + rule.words() + " ");
        };
    }

    /** Lines that together make running text: a line break inside a sentence does not end it. */
    private List<List<Line>> blocks(List<Line> lines) {
        List<List<Line>> blocks = new ArrayList<>();
        for (Line line : lines) {
            List<Line> open = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
            if (!open.isEmpty() && continues(open.get(open.size() - 1), line)) {
                open.add(line);
            } else {
                blocks.add(new ArrayList<>(List.of(line)));
            }
        }
        return blocks;
    }

    private boolean continues(Line before, Line line) {
        if (before.paragraph != line.paragraph || line.bullet || before.ended()) {
            return false;
        }
        return rules.continuations().contains(line.tokens.get(0).folded())
                || before.last().is(",")
                || before.tokens.size() > SHORT_LINE
                || line.tokens.size() > SHORT_LINE && endsInText(before)
                || rules.continuations().contains(before.last().folded())
                        && !before.last().is(WordClass.SENTENCE_END);
    }

    /** A short piece of a broken line: no heading, since the line before it ran on into it. */
    private static boolean endsInText(Line before) {
        return before.tokens.size() <= 3
                && !before.tokens.get(0).text().isEmpty()
                && before.span.end() - before.span.start() < 25
                && before.tokens.get(0).isWord()
                && Character.UnicodeScript.of(before.tokens.get(0).text().codePointAt(0))
                        == Character.UnicodeScript.LATIN;
    }

    private static Sentence.Kind kindOf(List<Line> block, boolean bodySeen) {
        Line first = block.get(0);
        if (first.bullet) {
            return Sentence.Kind.BULLET;
        }
        boolean shortLine = block.size() == 1 && first.tokens.size() <= SHORT_LINE && !endsLikeSentence(first);
        if (!shortLine) {
            return Sentence.Kind.BODY;
        }
        return bodySeen ? Sentence.Kind.HEADING : Sentence.Kind.HEADLINE;
    }

    private static boolean endsLikeSentence(Line line) {
        return switch (line.last().folded()) {
            case "।", "." -> true;
            default -> false;
        };
    }
}

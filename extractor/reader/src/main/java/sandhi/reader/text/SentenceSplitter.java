package sandhi.reader.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts the tokens of running text into sentences, and marks what stands in quotation marks. */
final class SentenceSplitter {
    private final TextRules rules;

    SentenceSplitter(TextRules rules) {
        this.rules = rules;
    }

    /** The sentences of the text, none empty; the closing mark and quote belong to the sentence that they close. */
    List<List<Token>> split(List<Token> text) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < text.size(); i++) {
            Token token = text.get(i);
            boolean mark = opensOrCloses(text, i);
            if (mark && !quoted && open.isEmpty() && !token.spaced() && !sentences.isEmpty()) {
                mark = false; // a closing mark whose opening one was lost
            }
            open.add(token.quoted(quoted || mark));
            if (mark) {
                quoted = !quoted;
            }
            if (ends(text, i)) {
                while (i + 1 < text.size() && closes(text.get(i + 1))) {
                    i++;
                    Token closing = text.get(i);
                    if (closing.is("\"") && quoted) {
                        quoted = false;
                    }
                    open.add(closing.quoted(true));
                }
                sentences.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            sentences.add(open);
        }
        sentences.removeIf(s -> s.stream().allMatch(Token::isPunctuation));
        return sentences;
    }

    private static boolean opensOrCloses(List<Token> text, int i) {
        return text.get(i).is("\"");
    }

    private static boolean closes(Token token) {
        return !token.spaced() && (token.is("\"") || token.is("'") || token.is(")") || token.is("।") || token.is("."));
    }

    private boolean ends(List<Token> text, int i) {
        Token token = text.get(i);
        return switch (token.folded()) {
            case "।", "!" -> true;
            case "?" -> i + 1 == text.size() || !text.get(i + 1).is(")");
            case "." -> endsWithStop(text, i);
            default -> false;
        };
    }

    private boolean endsWithStop(List<Token> text, int i) {
        if (i == 0 || i + 1 == text.size()) {
            return true;
        }
        Token before = text.get(i - 1);
        Token after = text.get(i + 1);
        if (after.is(".") || !after.spaced() && !closes(after)) {
            return false; // an ellipsis, or a stop inside an abbreviation
        }
        boolean inAbbreviation = i >= 2 && text.get(i - 2).is(".") && !before.spaced();
        return !inAbbreviation && !rules.abbreviations().contains(before.folded());
    }
}

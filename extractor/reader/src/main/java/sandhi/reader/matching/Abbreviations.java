package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;

/** Learns short forms that an article gives in brackets behind a full name, संयुक्त सहयोग आयोग (जेसीसी), and finds them where they stand alone. */
final class Abbreviations {
    private static final int LONGEST = 4;

    private final NameWords words;
    private final Map<String, Referent> byForm = new LinkedHashMap<>();

    Abbreviations(NameWords words) {
        this.words = words;
    }

    void find(Document document, DocumentNames names) {
        for (Sentence sentence : document.sentences()) {
            for (Ref ref : List.copyOf(names.in(sentence.index()))) {
                if (ref.is(Ref.Kind.NAME) && !ref.only().is(EntityType.PERSON)) {
                    learn(sentence, ref, names);
                }
            }
        }
        if (byForm.isEmpty()) {
            return;
        }
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                alone(sentence, i, names);
            }
        }
    }

    private void learn(Sentence sentence, Ref ref, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        int open = ref.end();
        if (open >= tokens.size() || !tokens.get(open).is("(")) {
            return;
        }
        int close = open + 1;
        while (close < tokens.size()
                && close <= open + LONGEST + 1
                && !tokens.get(close).is(")")) {
            close++;
        }
        if (close >= tokens.size() || !tokens.get(close).is(")") || close == open + 1) {
            return;
        }
        List<Token> inside = tokens.subList(open + 1, close);
        Referent full = names.referent(ref.only());
        Ref taken = names.at(sentence.index(), open + 1);
        if (taken != null) {
            return; // a list knows the short form
        }
        NameIndex.Match signed = names.index().longest(tokens, open + 1);
        if (signed != null && signed.end() == close && agency(signed)) {
            return; // अंकारा, तुर्की (एपी)
        }
        if (inside.stream().allMatch(t -> t.isWord() || t.is(".") || t.is("-")) && shortForm(inside)) {
            byForm.put(key(inside), full);
        }
    }

    private static boolean agency(NameIndex.Match match) {
        return match.forms().stream().allMatch(f -> f.listed().type() == EntityType.AGENCY);
    }

    /** One word that is no ordinary one, or Latin capitals. */
    private boolean shortForm(List<Token> inside) {
        List<Token> plain = inside.stream().filter(Token::isWord).toList();
        return plain.size() <= 2 && plain.stream().allMatch(t -> words.nameLike(t) || words.initial(t));
    }

    private void alone(Sentence sentence, int i, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        for (int end = Math.min(tokens.size(), i + LONGEST); end > i; end--) {
            if (tokens.get(i).isPunctuation() || tokens.get(end - 1).isPunctuation()) {
                continue;
            }
            Referent full = byForm.get(key(tokens.subList(i, end)));
            Ref taken = names.at(sentence.index(), i);
            if (full != null && (taken == null || replaceable(taken, i, end))) {
                names.replace(sentence.index(), new Ref(i, end, Ref.Kind.NAME, List.of(full), "name.bracketed", null));
                return;
            }
        }
    }

    /** A guess by grammar gives way to what the article says. */
    private static boolean replaceable(Ref taken, int first, int end) {
        return taken.rule().startsWith("person.") && taken.first() == first && taken.end() <= end;
    }

    private static String key(List<Token> tokens) {
        List<String> plain = new ArrayList<>();
        for (Token token : tokens) {
            if (!token.isPunctuation()) {
                plain.add(token.folded());
            }
        }
        return String.join("", plain);
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.Listed;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.SpellingKey;
import sandhi.reader.text.Token;
import sandhi.reader.text.Tokenizer;

/** Looks up listed names in running tokens by spelling key; hyphens, stops and blanks inside a name do not matter. */
final class NameIndex {
    private static final int LONGEST = 14;

    /** How a form stands for its entity. */
    enum Use {
        FULL,
        SHORT,
        DEMONYM
    }

    /**
     * One way to write an entity.
     *
     * @param listed the entity
     * @param use how the form stands for it
     * @param folded the form, folded, without blanks
     * @param words how many words it has
     */
    record Form(Listed listed, Use use, String folded, int words) {}

    /**
     * A stretch of tokens that is a listed form.
     *
     * @param end index behind its last token
     * @param forms what it may be
     */
    record Match(int end, List<Form> forms) {}

    private final TreeMap<String, List<Form>> byKey = new TreeMap<>();
    private final Map<String, Listed> listed = new LinkedHashMap<>();
    private final Map<String, Listed> capitals = new LinkedHashMap<>();
    private final Map<String, List<Listed>> holders = new LinkedHashMap<>();
    private final Set<String> ordinary;
    private final LooseNames loose;

    NameIndex(NameLists lists, Set<String> functionWords) {
        this.ordinary = new HashSet<>(lists.commonWords());
        ordinary.addAll(functionWords);
        this.loose = new LooseNames(lists.listed());
        for (Listed one : lists.listed()) {
            listed.put(one.key(), one);
            if (one.kind().equals("capital") && one.standsFor() != null) {
                capitals.putIfAbsent(one.standsFor(), one);
            }
            add(one, one.hi(), Use.FULL);
            add(one, one.en(), Use.FULL);
            one.spellings().forEach(s -> add(one, s, Use.FULL));
            oblique(one, one.hi());
            one.spellings().forEach(s -> oblique(one, s));
            one.shorts().forEach(s -> add(one, s, Use.SHORT));
            one.demonyms().forEach(s -> add(one, s, Use.DEMONYM));
            one.offices()
                    .forEach(o -> holders.computeIfAbsent(o.title() + "@" + o.of(), k -> new ArrayList<>(1))
                            .add(one));
        }
    }

    /** The capital of a state, by the key of the state, if any is listed. */
    @Nullable
    Listed capital(String state) {
        return capitals.get(state);
    }

    /** Listed persons by a coarser key. */
    LooseNames loose() {
        return loose;
    }

    /** The listed entity of a key, if any. */
    @Nullable
    Listed listed(String key) {
        return listed.get(key);
    }

    /** The key of the one person whom the lists give an office on a day, or null where that is nobody or several. */
    @Nullable
    String holder(String title, String of, String day) {
        String only = null;
        for (Listed person : holders.getOrDefault(title + "@" + of, List.of())) {
            boolean held = person.offices().stream()
                    .anyMatch(o -> o.title().equals(title) && o.of().equals(of) && o.heldOn(day));
            if (held && only != null && !only.equals(person.key())) {
                return null;
            }
            only = held ? person.key() : only;
        }
        return only;
    }

    /** Agreements and gatherings are named by common nouns, which take case: गुड फ्राइडे समझौता, गुड फ्राइडे समझौते. */
    private void oblique(Listed one, String form) {
        boolean noun = one.type() == EntityType.AGREEMENT || one.type() == EntityType.MEETING;
        if (noun && form.endsWith("ा") && form.indexOf(' ') > 0) {
            add(one, form.substring(0, form.length() - 1).replace(" का ", " के ") + "े", Use.FULL);
        }
    }

    private void add(Listed one, String form, Use use) {
        List<String> keys = List.of("");
        StringBuilder folded = new StringBuilder();
        int words = 0;
        for (Token token : Tokenizer.tokens(form)) {
            if (!skipped(token)) {
                keys = extend(keys, token);
                folded.append(token.folded());
                words++;
            }
        }
        Form entry = new Form(one, use, folded.toString(), words);
        for (String key : keys) {
            if (key.length() > 1) {
                List<Form> forms = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
                if (forms.stream().noneMatch(f -> f.listed == one)) {
                    forms.add(entry);
                }
            }
        }
    }

    /** The longest listed form that begins at a token, or null. */
    @Nullable
    Match longest(List<Token> tokens, int first) {
        Match best = null;
        List<String> keys = List.of("");
        StringBuilder folded = new StringBuilder();
        for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
            Token token = tokens.get(i);
            if (skipped(token)) {
                if (i == first) {
                    return null;
                }
                continue;
            }
            if (token.isPunctuation()) {
                break;
            }
            if (first + 1 == i || i == first) {
                Match inflected = inflected(tokens, keys, i, folded);
                best = inflected == null ? best : inflected;
            }
            keys = extend(keys, token);
            folded.append(token.folded());
            List<Form> forms = new ArrayList<>();
            boolean open = false;
            for (String key : keys) {
                for (Form form : byKey.getOrDefault(key, List.of())) {
                    if (!forms.contains(form) && plausible(form, tokens, first, i, folded)) {
                        forms.add(form);
                    }
                }
                String next = byKey.ceilingKey(key);
                open |= next != null && next.startsWith(key);
            }
            if (!forms.isEmpty()) {
                best = new Match(i + 1, exact(forms, folded));
            }
            if (!open) {
                break;
            }
        }
        return best;
    }

    /** The forms that are spelt just so, if there are any: दिल्ली is not दिली. */
    private static List<Form> exact(List<Form> forms, StringBuilder folded) {
        List<Form> exact =
                forms.stream().filter(f -> f.folded.contentEquals(folded)).toList();
        return exact.isEmpty() ? forms : exact;
    }

    /** Oblique plurals of adjectives and peoples: रूसियों, तालिबानों. */
    private @Nullable Match inflected(List<Token> tokens, List<String> before, int i, StringBuilder foldedBefore) {
        String folded = tokens.get(i).folded();
        String stem = folded.endsWith("ियों")
                ? folded.substring(0, folded.length() - 4) + "ी"
                : folded.endsWith("ियां")
                        ? folded.substring(0, folded.length() - 4) + "ी"
                        : folded.endsWith("ाइयों") ? folded.substring(0, folded.length() - 4) + "ई" : null;
        if (stem == null) {
            return null;
        }
        List<Form> forms = new ArrayList<>();
        for (String start : before) {
            for (String key : SpellingKey.of(stem)) {
                byKey.getOrDefault(start + key, List.of()).stream()
                        .filter(f -> f.use == Use.DEMONYM
                                || f.listed.type() == EntityType.GROUP
                                || f.listed.type() == EntityType.ORGANIZATION)
                        .forEach(f -> forms.add(new Form(f.listed, Use.DEMONYM, f.folded, f.words)));
            }
        }
        return forms.isEmpty() ? null : new Match(i + 1, forms);
    }

    /** A single ordinary word that only sounds like a name is none; Latin capitals tell US from us. */
    private boolean plausible(Form form, List<Token> tokens, int first, int last, StringBuilder folded) {
        if (first != last) {
            return form.words > 1 || !allOrdinary(tokens, first, last);
        }
        Token token = tokens.get(first);
        String text = token.text();
        char c = text.charAt(0);
        if (c < 0x250
                && Character.isLetter(c)
                && (Character.isLowerCase(c)
                        || text.length() <= 3
                                && !text.equals(text.toUpperCase(java.util.Locale.ROOT))
                                && !form.listed.spellings().contains(text))) {
            return false;
        }
        boolean exact = form.folded.contentEquals(folded);
        if (form.listed.type() == EntityType.PERSON && form.words > 1) {
            return !ordinary.contains(token.folded()) && token.folded().length() > 3; // सूची is no सू ची
        }
        return exact
                ? form.use != Use.SHORT || !ordinary.contains(token.folded())
                : !ordinary.contains(token.folded()) && token.folded().length() > 3;
    }

    /** के लोग is no केलॉग: a name of one word may be written as two, but not as two ordinary words. */
    private boolean allOrdinary(List<Token> tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!skipped(tokens.get(i)) && !ordinary.contains(tokens.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean skipped(Token token) {
        return token.is("-") || token.is(".") || token.is("'");
    }

    private static List<String> extend(List<String> keys, Token token) {
        List<String> more = SpellingKey.of(token.folded());
        List<String> out = new ArrayList<>(keys.size() * more.size());
        for (String key : keys) {
            for (String next : more) {
                if (out.size() < 8) {
                    out.add(key + next);
                }
            }
        }
        return out;
    }
}

package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.rulebook.Rulebook;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/**
 * Finds names: first those that lists know, then unknown persons and described bodies, places, agreements and gatherings by
 * grammar, then short forms of what the article has named in full.
 */
final class NameFinder {

    private static final int LONGEST_TITLE = 7;

    private final NameLists lists;
    private final NameIndex index;
    private final TreeMap<String, NameLists.Title> titles;
    private final NameWords words;
    private final PersonGrammar persons;
    private final DescribedNames described;
    private final SignedAgreements signed;
    private final PlaceGrammar places;
    private final Set<String> notDemonymBefore;

    NameFinder(Rulebook rulebook, NameIndex index, Set<String> functionWords) {
        this.lists = rulebook.names();
        this.notDemonymBefore = rulebook.grammar().notDemonymBefore();
        this.index = index;
        this.titles = new TreeMap<>(lists.titles());
        this.words = new NameWords(
                lists,
                functionWords,
                rulebook.text().abbreviations(),
                rulebook.grammar().vessels());
        this.persons = new PersonGrammar(words);
        this.places = new PlaceGrammar(rulebook.grammar(), words);
        HeadNouns heads = new HeadNouns(lists);
        this.described = new DescribedNames(lists, heads, words);
        this.signed = new SignedAgreements(lists, heads);
    }

    /** The names of a document. */
    DocumentNames find(Document document, @Nullable String day) {
        DocumentNames names = new DocumentNames(document, index);
        for (Sentence sentence : document.sentences()) {
            listed(sentence, names);
        }
        for (Sentence sentence : document.sentences()) {
            described.find(sentence, names);
            persons.find(sentence, names);
            places.find(sentence, names);
        }
        signed.find(document, names);
        new LastWords().resolve(document, names);
        new Abbreviations(words).find(document, names);
        new ShortForms(names, lists, words, day).resolve(document);
        return names;
    }

    private void listed(Sentence sentence, DocumentNames names) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            NameIndex.Match match = token.isPunctuation() || glued(tokens, i) ? null : index.longest(tokens, i);
            int title = token.isWord() ? titleEnd(tokens, i) : i;
            if (match != null && match.end() >= title && !inflectsAsWord(tokens, i, match)) {
                Ref ref = ref(i, match, names);
                boolean other = ref.is(Ref.Kind.DEMONYM)
                                && match.end() < tokens.size()
                                && notDemonymBefore.contains(
                                        tokens.get(match.end()).folded())
                        || ref.only().is(EntityType.AGENCY) && credit(tokens, i, match.end())
                        || ref.only().is(EntityType.PERSON) && words.vessel(tokens, i);
                if (!other) {
                    names.add(sentence.index(), ref);
                    inner(sentence, ref, names);
                }
                i = match.end();
            } else if (title > i) {
                String words = words(tokens, i, title);
                names.add(sentence.index(), new Ref(i, title, Ref.Kind.TITLE, List.of(), "titles", titles.get(words)));
                i = title;
            } else if (token.isWord() && lists.honorifics().contains(token.folded())) {
                names.add(sentence.index(), new Ref(i, i + 1, Ref.Kind.HONORIFIC, List.of(), "honorifics", null));
                i++;
            } else {
                i++;
            }
        }
    }

    /** दौरे पर चीन, बताया कि शी: a function word and the name behind it are not one name (परचिन, सेचिन) because they sound like it. */
    private boolean glued(List<Token> tokens, int i) {
        if (i == 0 || i + 1 >= tokens.size() || !tokens.get(i).is(WordClass.FUNCTION_WORD)) {
            return false;
        }
        NameIndex.Match whole = index.longest(tokens, i);
        NameIndex.Match behind = index.longest(tokens, i + 1);
        return whole != null && behind != null && behind.end() >= whole.end();
    }

    /** A short form of a listed person in front of more name is the beginning of another name. */
    private boolean inflectsAsWord(List<Token> tokens, int i, NameIndex.Match match) {
        return match.forms().stream().allMatch(f -> f.use() == NameIndex.Use.SHORT)
                && lists.titles().containsKey(tokens.get(i).folded());
    }

    /** ब्रिक्स शिखर सम्मेलन names ब्रिक्स as well. */
    private void inner(Sentence sentence, Ref ref, DocumentNames names) {
        if (!ref.only().is(EntityType.MEETING) || ref.end() - ref.first() < 2) {
            return;
        }
        NameIndex.Match match = index.longest(sentence.tokens().subList(0, ref.end() - 1), ref.first());
        if (match != null && match.forms().get(0).listed().type() == EntityType.ORGANIZATION) {
            names.nest(sentence.index(), ref(ref.first(), match, names));
        }
    }

    /** (एएनआई), फोटो: X/ANI: an agency in brackets, behind a slash or alone on its line signs for the text and is not spoken of. */
    static boolean credit(List<Token> tokens, int first, int end) {
        boolean opened = first == 0
                || tokens.get(first - 1).is("(")
                || tokens.get(first - 1).is("/");
        boolean closed = end >= tokens.size()
                || tokens.get(end).is(")")
                || tokens.get(end).is("/")
                || tokens.get(end).is("।");
        return opened && closed;
    }

    private Ref ref(int first, NameIndex.Match match, DocumentNames names) {
        List<Referent> candidates = new ArrayList<>();
        boolean demonym = true;
        boolean shortForm = true;
        for (NameIndex.Form form : match.forms()) {
            demonym &= form.use() == NameIndex.Use.DEMONYM;
            shortForm &= form.use() == NameIndex.Use.SHORT;
            candidates.add(new Referent(form.listed()));
        }
        if (!shortForm && candidates.size() > 1) {
            List<Referent> full = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                if (match.forms().get(i).use() == NameIndex.Use.FULL) {
                    full.add(candidates.get(i));
                }
            }
            candidates = full.isEmpty() ? candidates : full;
        }
        Ref.Kind kind = demonym ? Ref.Kind.DEMONYM : Ref.Kind.NAME;
        return new Ref(first, match.end(), kind, candidates, shortForm ? "short-form" : "listed", null);
    }

    private int titleEnd(List<Token> tokens, int first) {
        int best = first;
        StringBuilder words = new StringBuilder();
        for (int i = first; i < tokens.size() && i < first + LONGEST_TITLE; i++) {
            Token token = tokens.get(i);
            if (token.is(".")) {
                continue;
            }
            if (!token.isWord() && !token.is("-")) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(token.folded());
            String prefix = words.toString();
            if (titles.containsKey(prefix)) {
                best = i + 1;
            }
            String next = titles.ceilingKey(prefix);
            if (next == null || !next.startsWith(prefix)) {
                break;
            }
        }
        return best;
    }

    private static String words(List<Token> tokens, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (!tokens.get(i).is(".")) {
                words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).folded());
            }
        }
        return words.toString();
    }

    /** Whether a referent is of one of the given types. */
    static boolean isA(Referent referent, EntityType... types) {
        for (EntityType type : types) {
            if (referent.is(type)) {
                return true;
            }
        }
        return false;
    }
}

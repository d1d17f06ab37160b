package sandhi.reader.matching;

import java.util.List;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Document;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/** समझौते पर दस्तखत, साझा बयान जारी: what is signed or issued is the agreement last named, else one of its own. */
final class SignedAgreements {
    private final NameLists lists;
    private final HeadNouns heads;

    SignedAgreements(NameLists lists, HeadNouns heads) {
        this.lists = lists;
        this.heads = heads;
    }

    /** Names every such noun of a document. */
    void find(Document document, DocumentNames names) {
        Referent last = null;
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Ref ref = names.at(sentence.index(), i);
                if (ref != null) {
                    boolean agreement = ref.is(Ref.Kind.NAME) && ref.only().is(EntityType.AGREEMENT);
                    last = agreement ? ref.only() : last;
                    i = ref.end() - 1;
                    continue;
                }
                int end = heads.end(tokens, i);
                boolean one = end > i
                        && heads.at(tokens, i, end).type() == EntityType.AGREEMENT
                        && !tokens.get(end - 1).is(WordClass.OBLIQUE_PLURAL)
                        && (i == 0 || !tokens.get(i - 1).is("किसी"));
                if (one && sealed(tokens, end)) {
                    last = last == null ? fresh(tokens, i, end, names) : last;
                    names.add(
                            sentence.index(), new Ref(i, end, Ref.Kind.NAME, List.of(last), "agreement.signed", null));
                    i = end - 1;
                }
            }
        }
    }

    private Referent fresh(List<Token> tokens, int first, int end, DocumentNames names) {
        String key = "agreement/~" + PersonGrammar.key(tokens.subList(first, end));
        return names.referent(new Referent(key, EntityType.AGREEMENT, "", null));
    }

    private boolean sealed(List<Token> tokens, int end) {
        int at = end < tokens.size() && tokens.get(end).is("पर") ? end + 1 : end;
        return at < tokens.size()
                && lists.sealingWords().contains(tokens.get(at).folded());
    }
}

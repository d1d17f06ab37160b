package sandhi.reader.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.WordClass;

/** Finds whom उसके or उसे means in a sentence of two sides: अ ने ब से संबंध तोड़े और उसके राजनयिक निकाले, अ का दावा है कि ब ने उसके …. */
final class OtherSide {
    /** How far before a subject whom he meets may stand. */
    private static final int BESIDE = 3;

    private OtherSide() {}

    /**
     * The one side named before the pronoun that is not the subject, null where there is none or several.
     *
     * @param aside cases of whom the sentence is not about
     */
    static @Nullable Referent of(Phrase subject, List<Phrase> before, Set<String> aside) {
        Set<Referent> others = new LinkedHashSet<>();
        for (Phrase phrase : before) {
            boolean scene =
                    phrase.is("mein") || aside.contains(phrase.marker()) || Pronouns.SCENES.contains(phrase.marker());
            if (phrase != subject && !scene) {
                phrase.heads().stream()
                        .filter(h -> h.acts() && !subject.heads().contains(h) && !h.sharesState(subject.head()))
                        .forEach(others::add);
            }
        }
        Referent one = others.size() == 1 ? others.iterator().next() : null;
        return one == null || one.is(EntityType.PERSON) ? null : one;
    }

    /** पुतिन के साथ उन्होंने, पुतिन से मुलाकात के बाद वह: the phrase right before a subject of whom he meets, who is somebody else; null where there is none. */
    static @Nullable Phrase met(Sentence sentence, int subject, List<Phrase> before) {
        Phrase last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean partner = last != null
                && (last.is("se") || last.is("saath"))
                && subject - last.next() <= BESIDE
                && sentence.tokens().subList(last.next(), subject).stream()
                        .noneMatch(t -> t.isPunctuation() || t.is(WordClass.CLAUSE_OPENER));
        return partner ? last : null;
    }
}

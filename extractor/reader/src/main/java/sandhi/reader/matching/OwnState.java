package sandhi.reader.matching;

import org.jspecify.annotations.Nullable;
import sandhi.reader.text.Sentence;

/** X ने कहा कि उनका देश …: the state of who speaks, else of whom the text is about; himself where his state is not known. */
final class OwnState {
    private static final String RULE = "pronoun.own-state";

    private OwnState() {}

    /** The phrase that a pronoun and the noun behind it make, or null where nobody is meant for sure. */
    static @Nullable PhrasePart at(
            Sentence sentence, int i, @Nullable Phrase subject, Discourse discourse, Sightings sightings) {
        Referent owner = subject == null
                ? discourse.personSubject(sentence.index())
                : subject.heads().size() == 1 ? subject.head() : null;
        if (owner == null || !owner.acts()) {
            return null;
        }
        Referent state = discourse.state(owner);
        Referent head = state == null ? owner : state;
        sightings.meant(sentence, i, i + 2, head, RULE);
        return PhrasePart.of(i, i + 2, head, Phrase.Kind.PRONOUN, RULE);
    }
}

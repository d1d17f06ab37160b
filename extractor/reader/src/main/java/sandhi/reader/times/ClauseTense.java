package sandhi.reader.times;

import sandhi.reader.text.Sentence;

/** Tells whether the clause around a token speaks of what was or of what is to come. */
@FunctionalInterface
public interface ClauseTense {
    /** Time of a clause as its verb shows it. */
    enum Tense {
        PAST,
        FUTURE,
        NONE
    }

    /** The tense of the clause that the token belongs to; NONE where it is present or has no verb. */
    Tense of(Sentence sentence, int token);
}

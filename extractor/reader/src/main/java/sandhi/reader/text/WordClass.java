package sandhi.reader.text;

/**
 * A closed class of words that the engine's rules ask for: function words, and the few nouns and verbs that work like them. Which
 * words a class has in a language, {@code grammar/word-classes.tsv} tells; those of verbs are stems.
 */
public enum WordClass {
    /** the copula in the present tense */
    PRESENT_COPULA,
    /** the copula in the past tense, which makes a pluperfect behind a perfective */
    PAST_COPULA,
    /** what denies the verb beside it */
    NEGATION,
    /** verbs of saying, whose day is that of the words and not of what they tell */
    SPEECH_VERB,
    /** verbs of getting there */
    ARRIVAL_VERB,
    /** verbs of coming and going, which take a purpose in the infinitive */
    MOTION_VERB,
    /** verbs of going home */
    RETURN_VERB,
    /** verbs that, with the day of a journey, say that it began then */
    BEGIN_VERB,
    /** verbal nouns of setting out */
    DEPARTURE,
    /** nouns of what a state declares or decides, and does thereby */
    DECISION,
    /** nouns and participles that make known a deed or plan it, and say of it that it is to come */
    PROSPECT,
    /** nouns of what is told, in front of a verb: बयान जारी कर */
    REPORT,
    /** postpositions of what has been done when something follows */
    AFTER,
    /** nouns and postpositions behind an infinitive that take what it tells for done */
    REALISED,
    /** nouns of a chance, which comes or does not */
    CHANCE,
    /** nouns of a part of an event, so that the ordinal before them counts parts */
    STRETCH,
    /** the ordinal of the first */
    FIRST,
    /** words for one who does what nobody, or hardly anybody, did before */
    FOREMOST,
    /** conditions that what is told depends on */
    PROVIDED,
    /** conjunctions that open a condition */
    CONDITION,
    /** conjunctions and relatives that open a clause of their own */
    CLAUSE_OPENER,
    /** what opens the main clause behind a condition */
    CONSEQUENCE,
    /** words behind a bare perfective that show it to end its clause, and to describe no noun */
    BEHIND_FINITE,
    /** words behind की that show it to be the verb and no genitive */
    BEHIND_KI,
    /** case markers behind which की can only be the verb */
    BEFORE_KI,
    /** the form that is a genitive and a verb */
    KI,
    /** words behind कर that show it to be the noun of the tax */
    TAXED,
    /** particles that stress the word before them */
    EMPHATIC,
    /** verbs that stand behind the bare stem of another */
    VECTOR,
    /** vectors that never stand behind a participle */
    STEM_VECTOR,
    /** conjunctive forms that have become adverbs or postpositions and open no clause of their own */
    CONJUNCTIVE_ADVERB,
    /** the suffix of one who does or is about to */
    VALA,
    /** the participle of being that makes a verb describe a noun */
    HUA,
}

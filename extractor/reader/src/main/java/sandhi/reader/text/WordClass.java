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
    /** weapons that tell the kind of an attack: मिसाइल हमला */
    WEAPON,
    /** nouns of what is done with weapons */
    ARMED_DEED,
    /** case markers of those to whom something is done */
    PERSONAL_MARK,
    /** nouns and adjectives that lay a deed on somebody */
    BLAME,
    /** nouns by which somebody owns up to a deed */
    OWNED_UP,
    /** pronouns that take up what was just told, in the genitive */
    TAKES_UP,
    /** words for what another has just done */
    LIKEWISE,
    /** verbs of doing */
    DO_VERB,
    /** adjectives behind the name of whoever backs, leads or is against somebody else */
    BACKED,
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
    /** nouns behind an infinitive by which somebody says that it was done */
    AVOWAL,
    /** forms that look like verbs and are nouns */
    NO_VERB,
    /** words that say that a deed answers another */
    ANSWER,
    /** words behind an infinitive that say that the deed has begun or goes on */
    BEGUN,
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
    /** words behind which a noun stands without any that describes it */
    BARE_BEFORE,
    /** nouns of a blast, which is where it goes off */
    BLAST,
    /** nouns of a state's mission in a town */
    MISSION,
    /** the noun of a state's seat */
    CAPITAL,
    /** verbs behind another that make a subjunctive a doubt and no wish */
    DOUBT_VERB,
    /** verbs whose perfective looks like no subjunctive */
    IRREGULAR_VERB,
    /** forms that a subjunctive and a perfective share */
    SUBJUNCTIVE_FORM,
    /** verbs of firing what may hit nobody */
    LAUNCH_VERB,
    /** what marks whom somebody meets: postpositions, and pronouns that hold one */
    WITH_WHOM,
    /** nouns and adjectives of taking part in what others hold */
    ATTENDED,
    /** nouns of a group that was sent out */
    TEAM,
    /** what opens the main clause behind a condition */
    CONSEQUENCE,
    /** what opens a concession, which says what changes nothing */
    CONCESSION,
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
    /** the negation of a part of a sentence: न तो …, न ही … */
    NEITHER,
    /** words that make a negation say more, not less: न केवल, न सिर्फ */
    ONLY,
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
    /** the case marker of who has done it */
    ERGATIVE,
    /** the case markers of whose it is */
    GENITIVE,
    /** the case markers of one word but the ergative */
    POSTPOSITION,
    /** the conjunction that brings in what is said */
    THAT,
    /** the particle of who joins in */
    TOO,
    /** formal conjunctions between words of one name or title, and the plain one */
    JOINT,
    /** nouns of a side, on behalf of which somebody acts */
    SIDE,
    /** the second of एक दूसरे */
    OTHER,
    /** relative pronouns and adverbs that open a clause about what stands before them */
    RELATIVE,
    /** relative pronouns of who does it */
    RELATIVE_SUBJECT,
    /** relative pronouns that, before a stance, rather mean what was done than who did it */
    RELATIVE_DEED,
    /** demonstratives and relatives that take up what was told */
    TAKEN_UP,
    /** demonstratives in front of a noun in the oblique case */
    POINTER,
    /** words in front of a noun that show it to be of something else than of the name before them */
    OF_ITS_OWN,
    /** postpositions and nouns of what is spoken about */
    TOPIC,
    /** what stands between that which is agreed and the word for it */
    MATTER_MARK,
    /** nouns, adjectives and verb forms of denying */
    DENIAL,
    /** nouns of what somebody is said to have done, which are denied like a charge */
    CHARGED,
    /** beginnings of the nouns of what two sign */
    PAPER,
    /** nouns of a meeting of all members of a league */
    SUMMIT,
    /** words behind a party to a deed of two */
    PARTY_MARK,
    /** particles, and words of being present, between a place or name and what belongs to it */
    BESIDE,
    /** nouns of a vote or a motion in a body */
    VOTE,
    /** nouns of a journey of some days */
    STAY,
    /** words of going home */
    HOMEWARD,
    /** ordinals of the last */
    LAST,
    /** relatives and demonstratives of what the actor behind them does something with */
    OBJECT_OPENER,
    /** words by which the subject of the clause before does something more */
    GOES_ON,
    /** conjunctions right behind which a clause begins with its subject */
    BEFORE_SUBJECT,
    /** auxiliaries behind a habitual form */
    HABIT_AUXILIARY,
    /** nouns of what acts for the person before them */
    GOVERNMENT,
    /** nouns in front of the name of a town or region */
    TOWN,
    /** case markers behind the name of a place */
    LOCATING,
    /** words that speak of no particular one of its kind */
    INDEFINITE,
    /** words behind the name of a town by which something is in it */
    SITUATED,
    /** words of leaving a town and of distance, behind "from" */
    FROM_TOWN,
    /** words of striking and taking a town, behind "on" */
    UPON_TOWN,
    /** words of getting to a town or being in it, right behind its name */
    TO_TOWN,
    /** words by which an item of a list tells what an agreement is about, or between whom */
    ITEM_MARK,
    /** postpositions of what is not done */
    WITHOUT,
    /** verbs of going on */
    GO_ON_VERB,
    /** adverbs of who is met apart from another */
    APART,
    /** nouns of postpositions that add somebody */
    BESIDES,
    /** case markers between a noun of a journey and its verb */
    TOUR_MARK,
    /** pronouns of a single one who was told of */
    THIRD_SINGULAR,
    /** adverbs of where the article is from */
    HERE,
    /** words of what comes again, or for the first time after long */
    AGAIN,
    /** verb forms behind a year that open it for the story */
    YEAR_OPENER,
    /** case markers that no dateline has */
    NO_DATELINE,
    /** auxiliaries, and की for "did", that end a sentence without a full stop */
    SENTENCE_END,
    /** what asks for the reason */
    WHY,
    /** words of grammar that no name begins with, unless a list has one */
    FUNCTION_WORD,
    /** formal words of joining between two titles of one person */
    TITLE_JOINT,
    /** endings of nouns in the oblique plural */
    OBLIQUE_PLURAL,
    /** endings of nouns and verbs that names do not have */
    INFLECTED,
    /** endings of verbs that tell what was done before */
    CONJUNCTIVE,
    /** the ending of an infinitive that something follows */
    OBLIQUE_INFINITIVE,
    /** the endings of an infinitive */
    INFINITIVE,
    /** verbs behind an infinitive of what somebody has to do */
    MUST_VERB,
    /** the ending of a habitual form */
    HABITUAL,
    /** the oblique genitive that opens a longer postposition */
    OF,
    /** the second word of the postposition of an aim */
    FOR,
    /** the case marker of where from, since when and of whom */
    FROM,
    /** the case marker of a place, a topic and an occasion */
    ON,
    /** the case marker of how far */
    UNTIL,
    /** postpositions of what was not done yet */
    EARLIER,
    /** case markers behind an infinitive that leave open whether it came true */
    AIM,
    /** words right behind an infinitive that take it for done */
    MEANWHILE,
    /** verbs by which a chance comes */
    CHANCE_VERB,
    /** the negation of what would not have been */
    UNREAL_NEGATION,
    /** what makes a sentence a question */
    WHETHER,
    /** the conjunction that opens a clause of time */
    WHEN,
    /** the verb of being and taking place */
    BE_VERB,
    /** pronouns of several, or of one who is honoured */
    THEY,
    /** what says that nobody else did it */
    SOLE,
    /** by what somebody says that he will not, behind an infinitive and से */
    REFUSAL,
    /** nouns by which somebody asks for what an infinitive tells */
    CALL_FOR,
    /** verbs of calling a meeting */
    CONVENE_VERB,
    /** nouns for what is said or meant, which are also nouns of talks */
    MATTER,
    /** words beside a noun of talks that tell which of the talks of two is meant, so that the two need no name */
    TALK_MODIFIER,
    /** nouns of a stretch of talks */
    ROUND,
    /** nouns of talks between bodies and states, not of an encounter of people */
    TALKS,
    /** endings of the names of houses, whose visitor is in the country already */
    HOUSE,
    /** houses and grounds that only the place they are in names */
    PREMISES,
    /** words in front of the verb of being that say of a deed that it is complete */
    COMPLETE,
    /** nouns and adjectives of agreeing or thinking, behind an infinitive with पर, that leave the deed for later */
    CONSENT,
    /** nouns in front of a verb of taking part */
    ATTEND,
    /** the case markers of where and of what is attended */
    INSIDE,
    /** pronouns of who speaks, in the ergative */
    THEY_ERGATIVE,
    /** stems that are also the form of a wish, at the end of a clause */
    BARE_WISH,
    /** verbs of wishing behind an infinitive */
    WISH_VERB,
    /** the case marker of what somebody sees, meets, or since when time has passed */
    DATIVE,
    /** nouns of the beginning of a journey or talks */
    OPENING,
    /** the verb of coming, which behind a verb of return says that it led here */
    COME_VERB,
    /** nouns of one part of a journey through several states */
    LEG,
    /** nouns that, owned by somebody, mean his state */
    OWN_STATE,
    /** words behind talks with से of one who does not come to them */
    WALK_OUT,
    /** genitives, of pronouns too, in front of a verbal noun: उनका कहना है */
    WHOSE,
    /** nouns of what governs a state, behind the name of its capital */
    REIGN,
    /** nouns that, behind a name, speak of those around who is named, and are no part of the name */
    FOLLOWERS,
    /** words that say that one meets or talks to who stands before them */
    ENCOUNTER,
    /** forms by which an offer to do something is turned down */
    TURN_DOWN,
    /** verbs of putting off */
    CALL_OFF_VERB,
    /** adjectives behind an infinitive that say that it will come true, or may */
    SETTLED,
    /** nouns of what is said to have happened */
    NEWS,
    /** nouns of people who are on their way together */
    BAND,
    /** the word of company, which said twice means besides */
    TOGETHER,
    /** verbs of what happens, with nobody who does it */
    HAPPEN_VERB,
    /** nouns of what two agree on, in a heading */
    PACT,
    /** words that, beside such a noun in a heading, bring in the terms of the pact */
    TERMS,
    /** postpositions of what somebody acts by, in front of his name */
    ACCORDING,
    /** genitives of pronouns that take up a pact */
    OF_PACT,
    /** words behind a pact by which it says something */
    PROVIDES,
    /** words that make such a heading ask or tell something else */
    NO_TERMS,
    /** words that open what somebody says of his own side */
    OWN_VOICE,
    /** words that say that somebody himself is meant */
    SELF,
    /** pronouns that act */
    PRONOUN_SUBJECT,
    /** conjunctions that set against what was said before */
    ADVERSE,
}

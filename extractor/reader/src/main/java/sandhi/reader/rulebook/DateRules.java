package sandhi.reader.rulebook;

import java.util.Map;

/**
 * How an event that its sentence leaves undated takes a day of the story: what speaks for and against it.
 *
 * @param weights how much each clue counts; a day is taken where the sum is above zero, and the one with the highest sum
 * @param words folded words that are clues themselves (इस दौरान, हमेशा), with their clue
 */
public record DateRules(Map<Clue, Integer> weights, Map<String, Clue> words) {
    /** What speaks for or against a day of the story. */
    public enum Clue {
        /** a meeting, visit or signing */
        CORE,
        /** an agreement: those who meet agree there */
        AGREEMENT,
        /** any other deed */
        STANCE,
        /** it did not happen */
        DENIED,
        /** it goes on */
        ONGOING,
        /** it is to come */
        AHEAD,
        /** a habit or an attitude: चाहता है, इनकार करता रहा है */
        HABIT,
        /** pluperfect: what went before the news */
        BACKGROUND,
        /** told by a noun alone: के निमंत्रण पर */
        NOUN,
        /** words of no particular time: हमेशा, अब तक */
        TIMELESS,
        /** words of an unknown time not long ago: हाल ही में */
        RECENTLY,
        /** words of an unknown time before: इससे पहले */
        EARLIER,
        /** words that go on with what was just told: इस दौरान, बैठक में */
        LINK,
        /** its sentence tells of another time */
        OTHER_TIME,
        /** the sentence before it, in its paragraph, tells of another time */
        AFTER_OTHER_TIME,
        /** the day stands in its own sentence */
        SAME_SENTENCE,
        /** the day stands in the sentence before */
        NEXT_SENTENCE,
        /** the day stands two sentences before */
        SECOND_SENTENCE,
        /** the day stands earlier in its paragraph */
        SAME_PARAGRAPH,
        /** it is told before the first day of the article: a headline or lead */
        LEAD,
        /** the day is the first of the article */
        MAIN,
        /** the day is that of an entry of a live page */
        LIVE,
        /** the day, month or year is one of the history behind the news */
        HISTORY,
        /** pluperfect, right behind a time of that history */
        STILL_BEFORE,
        /** words that point back to the time just told: तब, उस समय */
        THEN,
        /** words that go on from a journey to the next: यहां से, जिसके बाद */
        ONWARD,
        /** a demand, wish or invitation: they are made where people meet */
        DEMAND,
        /** the invitation or demand is told as received: निमंत्रण स्वीकार किया */
        RECEIVED,
        /** somebody arrives on the day, which most deeds follow */
        ARRIVAL,
        /** a denial or refusal: mostly told without its day */
        REJECTION,
        /** the day is that of saying something */
        SAYING,
        /** the day is told of in passing, as what went before: एक दिन पहले, पहुंचे थे */
        ASIDE,
        /** everybody who does it takes part in what is told of that day */
        CAST,
        /** the day is one of a body of many states, any of which speaks and votes there */
        ASSEMBLY,
        /** somebody who takes a stance takes no part in it */
        OUTSIDER,
        /** present perfect: what has been done by now, on whatever day (आरोप लगाया है) */
        PERFECT,
        /** it is told in what somebody says (कहा कि …) */
        REPORTED,
        /** those between whom it is done meet, visit each other or sign something on that day */
        MET,
        /** its sentence, or the one before, gives a time that nothing places: हमले से एक दिन पहले */
        UNKNOWN_TIME,
        /** when the article was written is unknown, and the day is not told of just before */
        UNPLACED
    }

    /** How much a clue counts. */
    public int weight(Clue clue) {
        return weights.getOrDefault(clue, 0);
    }
}

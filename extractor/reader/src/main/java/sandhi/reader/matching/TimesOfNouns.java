package sandhi.reader.matching;

import java.util.List;
import sandhi.reader.facts.EventDate;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;
import sandhi.reader.times.Timex;

/**
 * Tells the times that say when something else was, which the sentence only speaks about: सोमवार के भाषण को, 1992 से लगी पाबंदी,
 * शी, जो शुक्रवार को पहुंचे थे, ने.
 */
final class TimesOfNouns {
    /** How many words a noun phrase behind a time may have. */
    private static final int LONGEST = 8;

    private TimesOfNouns() {}

    /** Whether the time belongs to another noun, or to a relative clause, than that of the trigger. */
    static boolean elsewhere(SentenceView view, Triggers.Trigger trigger, Timex time) {
        return ofNoun(view, trigger, time) || ofRelative(view, trigger, time);
    }

    private static boolean ofNoun(SentenceView view, Triggers.Trigger trigger, Timex time) {
        if (time.endToken() > trigger.first()) {
            return false;
        }
        int noun = noun(view, trigger, time);
        if (noun < 0) {
            return false;
        }
        List<Token> tokens = view.tokens();
        for (int i = noun; i < Math.min(tokens.size(), noun + LONGEST); i++) {
            if (i >= trigger.first()) {
                boolean coarse = time.date() != null && time.date().precision() != EventDate.Precision.DAY;
                return coarse && noun < trigger.first() && !EventDates.moves(trigger); // 2018 का समझौता तोड़ दिया
            }
            if (tokens.get(i).isPunctuation() || tokens.get(i).is(WordClass.JOINT)) {
                return false;
            }
            if (tokens.get(i).is(WordClass.GENITIVE) && i + 1 < tokens.size()) {
                if (tokens.get(i + 1).is(WordClass.REALISED)) {
                    boolean day = time.date() != null && time.date().precision() == EventDate.Precision.DAY;
                    boolean numbered = tokens.subList(time.firstToken(), time.endToken()).stream()
                            .anyMatch(Token::isNumber);
                    // 7 अक्टूबर के हमले के बाद हमला किया, but शनिवार की बैठक के बाद
                    return !day || numbered && tokens.get(i + 1).is(WordClass.AFTER) && !EventDates.moves(trigger);
                }
                if (i + 1 == trigger.first() && !trigger.frame().nouns().isEmpty() && !EventDates.moves(trigger)) {
                    return true; // शनिवार के समझौते का स्वागत
                }
                continue; // of a longer phrase: सोमवार के राष्ट्रपति के भाषण को
            }
            if (tokens.get(i).is(WordClass.POSTPOSITION) || tokens.get(i).is(WordClass.ERGATIVE)) {
                return !tokens.get(i).is("में");
            }
        }
        return false;
    }

    /** Where the noun begins that has the time: behind its genitive, or behind a participle that describes it; else -1. */
    private static int noun(SentenceView view, Triggers.Trigger trigger, Timex time) {
        List<Token> tokens = view.tokens();
        int behind = time.endToken();
        boolean genitive = view.is(behind, WordClass.GENITIVE)
                && behind + 1 < tokens.size()
                && !tokens.get(behind + 1).is("लिए")
                && !tokens.get(behind + 1).is(WordClass.REALISED);
        if (genitive) {
            return behind + 1;
        }
        boolean bare = time.date() != null
                && time.date().precision() != EventDate.Precision.DAY
                && behind < tokens.size()
                && tokens.get(behind).is(WordClass.SUMMIT);
        if (bare) {
            return behind; // जून शिखर सम्मेलन के दौरान हुई संधि
        }
        Clause clause = view.clause(time.firstToken());
        VerbGroup verb = clause.verb();
        boolean participle = verb != null
                && !verb.finite()
                && verb.tense() == VerbGroup.Tense.DONE
                && !clause.holds(trigger.first())
                && verb.end() < tokens.size()
                && tokens.get(verb.end()).isWord()
                && !tokens.get(verb.end()).is(WordClass.POSTPOSITION)
                && !tokens.get(verb.end() - 1).folded().endsWith("कर")
                && !tokens.get(verb.end() - 1).folded().endsWith("के")
                && !view.is(verb.end(), WordClass.BEHIND_FINITE);
        return participle ? verb.end() : -1;
    }

    /** Whether the time stands in a relative clause that is neither the trigger's nor about what it names. */
    private static boolean ofRelative(SentenceView view, Triggers.Trigger trigger, Timex time) {
        Clause clause = view.clause(time.firstToken());
        List<Token> tokens = view.tokens();
        for (int i = time.firstToken() - 1; i >= clause.first(); i--) {
            if (tokens.get(i).is(WordClass.RELATIVE)
                    && (i == 0 || tokens.get(i - 1).isPunctuation())) {
                boolean on = view.is(clause.end(), WordClass.JOINT);
                boolean itself = i >= trigger.end() && i - trigger.end() <= 1;
                boolean outside = trigger.first() < i || trigger.first() >= clause.end() && !on;
                return clause.finite() && outside && !itself;
            }
            if (tokens.get(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }
}

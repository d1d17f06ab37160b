package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/**
 * A verb with its auxiliaries.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param stems the stems of its parts, in order
 * @param classes the word classes of each stem
 * @param tense what its tense, aspect and mood say about the deed
 * @param finite whether it ends a clause of its own; false for participles and infinitives
 * @param negated whether it is denied
 * @param passive whether it is passive (किया गया)
 */
record VerbGroup(
        int first,
        int end,
        List<String> stems,
        List<Set<WordClass>> classes,
        Tense tense,
        boolean finite,
        boolean negated,
        boolean passive) {
    /** Tense, aspect and mood, as far as they tell whether the deed is done. */
    enum Tense {
        /** perfective: done */
        DONE,
        /** progressive: going on */
        GOING_ON,
        /** habitual or stative present */
        HABIT,
        /** future, or set to be done */
        TO_COME,
        /** was to be done, which mostly says that it was not: आना था, होने वाली थी */
        WAS_TO_COME,
        /** can, may, might */
        MAY,
        /** no tense of its own */
        NONE
    }

    VerbGroup {
        stems = List.copyOf(stems);
        classes = List.copyOf(classes);
    }

    /** The same deed, up to the end, in the tense and mood and by the agents of another verb: भेजना शुरू कर दिया. */
    VerbGroup in(VerbGroup other) {
        List<String> all = new ArrayList<>(stems);
        all.addAll(other.stems);
        List<Set<WordClass>> allClasses = new ArrayList<>(classes);
        allClasses.addAll(other.classes);
        return new VerbGroup(
                first, other.end, all, allClasses, other.tense, other.finite, other.negated, other.passive);
    }

    /** The same, denied. */
    VerbGroup denied() {
        return new VerbGroup(first, end, stems, classes, tense, finite, true, passive);
    }

    /** Whether it is a participle with वाला that describes the noun behind it. */
    boolean describes(List<Token> tokens) {
        Token last = tokens.get(end - 1);
        return !finite
                && end < tokens.size()
                && last.is(WordClass.VALA)
                && tokens.get(end).isWord();
    }

    /** What is done: the first verb, and the going in मिलने गए, मनाने पहुंचे; करने जा रहे हैं only says that it will be done. */
    List<String> deeds(List<Token> tokens) {
        boolean purpose = stems.size() > 1
                && tokens.get(first).is(WordClass.OBLIQUE_INFINITIVE)
                && classes.get(1).contains(WordClass.MOTION_VERB)
                && !stems.contains("रह");
        boolean been =
                stems.size() == 2 && is(WordClass.BE_VERB) && classes.get(1).contains(WordClass.COME_VERB);
        if (been) {
            return List.of(stems.get(1)); // प्योंगयांग हो आए
        }
        return purpose ? List.of(stems.get(0), stems.get(1)) : List.of(stems.get(0));
    }

    /** Whether somebody has to do it, who stands with को: देना होगा, देना पड़ेगा, देना है. */
    boolean obliges(List<Token> tokens) {
        return stems.size() > 1
                && tokens.get(first).is(WordClass.INFINITIVE)
                && (classes.get(1).contains(WordClass.BE_VERB)
                        || stems.get(1).equals(VerbForms.COPULA)
                        || classes.get(1).contains(WordClass.MUST_VERB));
    }

    boolean has(String stem) {
        return stems.contains(stem);
    }

    /** Whether the verb that carries the meaning is of the given class. */
    boolean is(WordClass one) {
        return classes.get(0).contains(one);
    }

    /** The verb that carries the meaning, or the light verb behind a noun. */
    String head() {
        return stems.get(0);
    }
}

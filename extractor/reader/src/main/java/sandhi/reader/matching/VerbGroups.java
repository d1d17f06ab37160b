package sandhi.reader.matching;

import java.util.ArrayList;
import java.util.List;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;
import sandhi.reader.text.WordClasses;

/** Finds the verb groups of a sentence and reads their tense, aspect, mood, voice and negation. */
final class VerbGroups {

    private final VerbForms forms;
    private final WordClasses classes;

    VerbGroups(VerbForms forms, WordClasses classes) {
        this.forms = forms;
        this.classes = classes;
    }

    /**
     * The verb groups of a sentence, in order.
     *
     * @param taken for each token whether it belongs to a name or a case marker
     */
    List<VerbGroup> of(List<Token> tokens, boolean[] taken) {
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (taken[i] || readings(tokens, taken, i).isEmpty()) {
                i++;
                continue;
            }
            int end = i;
            List<VerbForms.Form> parts = new ArrayList<>();
            boolean negated = i > 0 && tokens.get(i - 1).is(WordClass.NEGATION);
            boolean vala = false;
            boolean hue = false;
            for (int j = i; j < tokens.size(); j++) {
                Token token = tokens.get(j);
                List<VerbForms.Form> readings = taken[j] ? List.of() : readings(tokens, taken, j);
                if (!readings.isEmpty()) {
                    VerbForms.Form reading = choose(readings, parts, stemWanted(tokens, j));
                    if (!parts.isEmpty() && startsAnew(parts, reading, tokens.get(j - 1))) {
                        break;
                    }
                    hue |= token.is(WordClass.HUA) && !parts.isEmpty();
                    parts.add(reading);
                    end = j + 1;
                } else if (!parts.isEmpty() && token.is(WordClass.VALA)) {
                    vala = true;
                    end = j + 1;
                } else if (inside(token)
                        && j + 1 < tokens.size()
                        && !taken[j + 1]
                        && !readings(tokens, taken, j + 1).isEmpty()) {
                    negated |= token.is(WordClass.NEGATION);
                } else {
                    break;
                }
            }
            negated |= end < tokens.size() && tokens.get(end).is(WordClass.NEGATION);
            VerbGroup group = group(i, end, parts, vala, hue || attributive(tokens, end, parts), negated);
            group = group.finite() && neither(tokens, groups, i) ? group.denied() : group;
            groups.add(i > 0 && tokens.get(i - 1).is(WordClass.WHOSE) ? words(group) : group);
            i = Math.max(end, i + 1);
        }
        return begun(groups, tokens);
    }

    /** न तो धमकी देंगे और न ही …, न हथियार दिए, न जवान: a negation that opens the part of its verb; न केवल denies nothing. */
    private static boolean neither(List<Token> tokens, List<VerbGroup> before, int verb) {
        int from = 0;
        for (VerbGroup group : before) {
            from = group.finite() ? group.end() : from;
        }
        for (int i = from; i + 1 < verb; i++) {
            Token next = tokens.get(i + 1);
            if (tokens.get(i).is(WordClass.NEITHER)
                    && (next.is(WordClass.EMPHATIC) || opens(tokens, i) && !next.is(WordClass.ONLY))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token stands where a part of a sentence opens: behind a comma or a conjunction; कोई न कोई does not. */
    private static boolean opens(List<Token> tokens, int at) {
        return at == 0
                || tokens.get(at - 1).isPunctuation()
                || tokens.get(at - 1).is(WordClass.JOINT)
                || tokens.get(at - 1).is(WordClass.THAT);
    }

    /** बम बरसाने शुरू किए, सैनिक भेजना जारी रखा: what is begun or goes on is done in the tense of its beginning. */
    private static List<VerbGroup> begun(List<VerbGroup> groups, List<Token> tokens) {
        List<VerbGroup> joined = new ArrayList<>();
        for (VerbGroup group : groups) {
            VerbGroup deed = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean goesOn = deed != null
                    && group.first() == deed.end() + 1
                    && tokens.get(deed.end()).is(WordClass.BEGUN)
                    && deed.tense() == VerbGroup.Tense.NONE
                    && !deed.finite()
                    && deed.stems().size() == 1;
            if (goesOn) {
                joined.set(joined.size() - 1, deed.in(group));
            } else {
                joined.add(group);
            }
        }
        return joined;
    }

    /** A bare perfective before a noun describes it (जिनेवा में हुई वार्ता); one that ends a clause stands before a pause or a joint. */
    private static boolean attributive(List<Token> tokens, int end, List<VerbForms.Form> parts) {
        VerbForms.Form last = parts.get(parts.size() - 1);
        return last.feature() == VerbForms.Feature.PERFECTIVE
                && end < tokens.size()
                && tokens.get(end).isWord()
                && !tokens.get(end - 1).is(WordClass.KI)
                && !tokens.get(end).is(WordClass.BEHIND_FINITE);
    }

    /** What may stand between the parts of a verb. */
    private static boolean inside(Token token) {
        return token.is(WordClass.EMPHATIC) || token.is(WordClass.NEGATION);
    }

    /** A conjunctive form or a finite one is followed by another verb of a clause of its own. */
    private static boolean startsAnew(List<VerbForms.Form> parts, VerbForms.Form next, Token before) {
        VerbForms.Form last = parts.get(parts.size() - 1);
        return last.feature() == VerbForms.Feature.CONJUNCTIVE
                || last.feature() == VerbForms.Feature.FUTURE
                || (last.feature() == VerbForms.Feature.PRESENT || last.feature() == VerbForms.Feature.PAST)
                        && next.feature() != VerbForms.Feature.PRESENT;
    }

    private List<VerbForms.Form> readings(List<Token> tokens, boolean[] taken, int i) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return List.of();
        }
        List<VerbForms.Form> readings = forms.of(token.folded());
        if (readings.isEmpty()) {
            return readings;
        }
        if (token.is(WordClass.KI)) {
            return verbalKi(tokens, taken, i) ? readings : List.of();
        }
        if (token.is(WordClass.OF)
                || token.is(WordClass.CONJUNCTIVE_ADVERB)
                || token.is(WordClass.NO_VERB)
                || token.is("भाग") && takesPart(tokens, i)
                || token.is("लेकर") && i > 0 && tokens.get(i - 1).is("को")
                || token.is(WordClass.FOR)
                        && i > 0
                        && (tokens.get(i - 1).is(WordClass.OF)
                                || tokens.get(i - 1).is("इस")
                                || taken[i - 1])) {
            return List.of();
        }
        List<VerbForms.Form> kept = new ArrayList<>();
        for (VerbForms.Form form : readings) {
            boolean bare = form.feature() == VerbForms.Feature.STEM;
            boolean subjunctive = form.feature() == VerbForms.Feature.SUBJUNCTIVE
                    && readings.size() > 1
                    && !(token.is(WordClass.BARE_WISH) && ends(tokens, i));
            boolean conjunctive = bare && token.is("कर") && closes(tokens, taken, i);
            if (!bare && !subjunctive || bare && vectorBehind(tokens, taken, i)) {
                kept.add(form);
            } else if (conjunctive) {
                kept.add(new VerbForms.Form(form.stem(), VerbForms.Feature.CONJUNCTIVE));
            }
        }
        return kept;
    }

    /** सबक ले, जवाब दे, हथियार न दे: what looks like a stem closes its clause as a wish. */
    private static boolean ends(List<Token> tokens, int i) {
        return i > 0
                && (i + 1 == tokens.size()
                        || tokens.get(i + 1).isPunctuation()
                        || tokens.get(i + 1).is(WordClass.JOINT));
    }

    /** भाग लेना is taking part, भाग जाना is fleeing. */
    private boolean takesPart(List<Token> tokens, int i) {
        int next = i + 1;
        while (next < tokens.size() && inside(tokens.get(next))) {
            next++;
        }
        return next < tokens.size()
                && forms.of(tokens.get(next).folded()).stream()
                        .anyMatch(form -> form.stem().equals("ले"));
    }

    /** फोन कर, बात कर: कर alone behind a noun closes a clause; कर को, कर में is the tax. */
    private static boolean closes(List<Token> tokens, boolean[] taken, int i) {
        boolean behindNoun = i > 0 && tokens.get(i - 1).isWord() && !taken[i - 1];
        boolean tax = i + 1 < tokens.size() && tokens.get(i + 1).is(WordClass.TAXED);
        return behindNoun && !tax;
    }

    private boolean vectorBehind(List<Token> tokens, boolean[] taken, int i) {
        int j = i + 1;
        while (j < tokens.size() && inside(tokens.get(j))) {
            j++;
        }
        if (j >= tokens.size() || taken[j] || ownStem(tokens, j)) {
            return false;
        }
        for (VerbForms.Form form : forms.of(tokens.get(j).folded())) {
            boolean ofVector = classes.is(form.stem(), WordClass.VECTOR);
            if (ofVector
                    && (form.feature() != VerbForms.Feature.STEM
                            || tokens.get(j).is("कर")
                            || vectorBehind(tokens, taken, j))) {
                return true;
            }
        }
        return false;
    }

    /** रोक उठा ली: what is the stem of a verb of its own, with a vector of its own, is no vector of the word before it. */
    private boolean ownStem(List<Token> tokens, int i) {
        return stemWanted(tokens, i)
                && forms.of(tokens.get(i).folded()).stream()
                        .anyMatch(form ->
                                form.feature() == VerbForms.Feature.STEM && !classes.is(form.stem(), WordClass.VECTOR));
    }

    private static boolean verbalKi(List<Token> tokens, boolean[] taken, int i) {
        boolean last = i + 1 == tokens.size()
                || tokens.get(i + 1).isPunctuation()
                        && !tokens.get(i + 1).is("\"")
                        && !tokens.get(i + 1).is("'");
        boolean inverted = i > 0 && tokens.get(i - 1).is(WordClass.BEFORE_KI);
        boolean behindName = i > 0 && taken[i - 1];
        return inverted || !behindName && (last || tokens.get(i + 1).is(WordClass.BEHIND_KI));
    }

    /** लगा दिया, बुला सकता: before these verbs stands a stem, never a participle. */
    private boolean stemWanted(List<Token> tokens, int i) {
        int j = i + 1;
        while (j < tokens.size() && inside(tokens.get(j))) {
            j++;
        }
        return j < tokens.size()
                && forms.of(tokens.get(j).folded()).stream()
                        .anyMatch(form -> classes.is(form.stem(), WordClass.STEM_VECTOR));
    }

    private static VerbForms.Form choose(
            List<VerbForms.Form> readings, List<VerbForms.Form> before, boolean stemWanted) {
        for (VerbForms.Form form : readings) {
            if (stemWanted && form.feature() == VerbForms.Feature.STEM) {
                return form;
            }
        }
        VerbForms.Form best = readings.get(0);
        for (VerbForms.Form form : readings) {
            boolean uncertain =
                    best.feature() == VerbForms.Feature.STEM || best.feature() == VerbForms.Feature.CONJUNCTIVE;
            if (form.feature() == VerbForms.Feature.PERFECTIVE && uncertain) {
                best = form;
            }
            if (form.feature() == VerbForms.Feature.PRESENT && !before.isEmpty()) {
                best = form;
            }
        }
        return best;
    }

    /** उनका कहना है: what somebody says, and nothing that he is to say. */
    private static VerbGroup words(VerbGroup group) {
        boolean due = group.tense() == VerbGroup.Tense.TO_COME || group.tense() == VerbGroup.Tense.WAS_TO_COME;
        return due
                        && group.finite()
                        && group.is(WordClass.SPEECH_VERB)
                        && group.stems().size() == 2
                ? new VerbGroup(
                        group.first(),
                        group.end(),
                        group.stems(),
                        group.classes(),
                        VerbGroup.Tense.HABIT,
                        true,
                        group.negated(),
                        group.passive())
                : group;
    }

    private VerbGroup group(
            int first, int end, List<VerbForms.Form> parts, boolean vala, boolean hue, boolean negated) {
        List<String> stems = parts.stream().map(VerbForms.Form::stem).toList();
        VerbForms.Form last = parts.get(parts.size() - 1);
        boolean auxiliary = parts.size() > 1
                && (last.feature() == VerbForms.Feature.PRESENT || last.feature() == VerbForms.Feature.PAST);
        VerbForms.Form core = auxiliary ? parts.get(parts.size() - 2) : last;
        boolean passive = false;
        for (int i = 1; i < parts.size(); i++) {
            passive |= parts.get(i).stem().equals("जा") && parts.get(i - 1).feature() == VerbForms.Feature.PERFECTIVE;
        }
        boolean participle = hue && !auxiliary
                || last.feature() == VerbForms.Feature.CONJUNCTIVE
                || last.feature() == VerbForms.Feature.INFINITIVE
                || last.feature() == VerbForms.Feature.STEM
                || last.feature() == VerbForms.Feature.HABITUAL
                || vala && !auxiliary;
        return new VerbGroup(
                first,
                end,
                stems,
                stems.stream().map(classes::of).toList(),
                tense(parts, core, last, auxiliary, vala),
                !participle,
                negated,
                passive);
    }

    private VerbGroup.Tense tense(
            List<VerbForms.Form> parts, VerbForms.Form core, VerbForms.Form last, boolean auxiliary, boolean vala) {
        boolean can = parts.stream().skip(1).anyMatch(p -> p.stem().equals("सक"));
        boolean wished = parts.size() > 1
                && parts.get(0).feature() == VerbForms.Feature.INFINITIVE
                && classes.is(parts.get(1).stem(), WordClass.WISH_VERB);
        if (can || wished || last.feature() == VerbForms.Feature.SUBJUNCTIVE) {
            return VerbGroup.Tense.MAY;
        }
        boolean past = last.feature() == VerbForms.Feature.PAST;
        if (last.feature() == VerbForms.Feature.FUTURE
                || vala
                || auxiliary && core.feature() == VerbForms.Feature.INFINITIVE) {
            return past ? VerbGroup.Tense.WAS_TO_COME : VerbGroup.Tense.TO_COME;
        }
        boolean rah = core.stem().equals("रह") && core.feature() == VerbForms.Feature.PERFECTIVE && parts.size() > 1;
        if (rah && auxiliary) {
            int go = parts.indexOf(core) - 1;
            boolean goingTo = go > 0
                    && parts.get(go).stem().equals("जा")
                    && parts.get(go - 1).feature() == VerbForms.Feature.INFINITIVE;
            return goingTo
                    ? VerbGroup.Tense.TO_COME
                    : last.feature() == VerbForms.Feature.PAST ? VerbGroup.Tense.DONE : VerbGroup.Tense.GOING_ON;
        }
        return switch (core.feature()) {
            case PERFECTIVE, CONJUNCTIVE, PAST -> VerbGroup.Tense.DONE;
            case HABITUAL, PRESENT ->
                last.feature() == VerbForms.Feature.PAST ? VerbGroup.Tense.DONE : VerbGroup.Tense.HABIT;
            default -> VerbGroup.Tense.NONE;
        };
    }
}

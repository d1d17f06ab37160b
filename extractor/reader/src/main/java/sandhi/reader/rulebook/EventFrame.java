package sandhi.reader.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Status;

/**
 * A rule that finds events of one type: what triggers it and which phrases fill its roles. All words are folded.
 *
 * @param event event type, a class of the ontology
 * @param id stable rule id
 * @param nouns trigger nouns or adjectives, words separated by a blank; empty where the verb alone is the trigger
 * @param verbs stems of the light verbs behind the noun, or of the verb that is the trigger
 * @param nominal whether the noun without its verb is a trigger too (पुतिन की चीन यात्रा)
 * @param with words of which one must stand in the clause; empty for no such condition
 * @param without words of which none may stand in the clause
 * @param roles which phrases fill each role, in order of preference
 * @param needs roles that must be filled; {@code participant*2} asks for two fillers,
 *     {@code target*0} for none
 * @param infinitive whether an infinitive must stand right before the trigger (रुकने को कहा)
 * @param complement whether the trigger takes an infinitive clause, so that its own phrases stand before that (X ने Y से … रोकने की अपील की)
 * @param content whether {@code with} and {@code without} hold for the clause that follows with कि, too (X ने कहा कि Y ने … का उल्लंघन किया)
 * @param future whether its verb must stand in the future
 * @param terms whether it tells a term of a pact, so that it holds only where the text tells terms
 * @param wish whether what is said must be a wish, in the subjunctive or imperative (X ने कहा कि Y … करे)
 * @param reach how many tokens may stand between the noun and its light verb
 * @param mode a finer kind of the type, or null
 * @param status what the trigger itself says about the status, or null where the verb tells
 * @param examples texts in which the rule must find its event
 * @param counterexamples texts in which it must find none
 */
public record EventFrame(
        String event,
        String id,
        Set<String> nouns,
        Set<String> verbs,
        boolean nominal,
        Set<String> with,
        Set<String> without,
        Map<String, List<Binding>> roles,
        Map<String, Integer> needs,
        boolean infinitive,
        boolean complement,
        boolean content,
        boolean future,
        boolean terms,
        boolean wish,
        int reach,
        @Nullable String mode,
        @Nullable Status status,
        List<Example> examples,
        List<String> counterexamples) {

    /**
     * Which phrases may fill a role.
     *
     * @param markers names of case markers; {@code subject} for whoever does it, {@code bare} for an unmarked phrase right before the trigger,
     *     {@code content} for the subject of the clause that follows with कि, {@code content-other} for whom what it says is meant for beside the actor's side, {@code condition} for
     *     whoever the condition of the clause is about (अगर अ ने … तो), {@code opening} for who or whose thing opens the clause, {@code speaker} for whoever says the clause of the trigger, {@code avower} for one who says it of his own side,
     *     {@code pair} for the two states that the text is about, where nobody else is named, {@code first} and {@code second} for the two of a pair (रूस-यूक्रेन युद्ध, … के बीच युद्ध),
     *     {@code hosting} for the state of the place where somebody is asked to come (जापान आने का न्योता),
     *     {@code terms} for the two whose pact it is, where the clause names nobody who acts,
     *     {@code league} for a body of states or its people that act by themselves, {@code chain-ka} for a genitive that leads to the trigger over who does it, where and when,
     *     {@code addressee} for the first phrase with से or को behind the subject, {@code context} for whom the text around makes clear,
     *     {@code pair-first} and {@code pair-second} for one of the two states that the text is about, {@code of-} and a case marker for the owner of what stands in
     *     that case (यूक्रेन के बिजलीघरों पर), {@code object} for the owner of what the verb is done to (रूस का युद्धपोत डुबो दिया)
     * @param types what the phrase must mean
     */
    public record Binding(List<String> markers, Set<EntityType> types) {}

    /**
     * A proof of the rule.
     *
     * @param text a sentence
     * @param published publication day in ISO form, or null
     * @param finds for each role the names that must fill it; also {@code status}, {@code date} and {@code place}
     */
    public record Example(String text, @Nullable String published, Map<String, List<String>> finds) {}
}

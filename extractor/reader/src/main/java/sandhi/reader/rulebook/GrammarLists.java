package sandhi.reader.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sandhi.reader.facts.Status;

/**
 * The closed word classes and the verbs of a language. All forms are folded; words of one form are separated by a blank.
 *
 * @param caseMarkers postpositions by form, with the name that event frames use
 * @param pronouns pronouns by form
 * @param particles words that may stand between a phrase and its case marker
 * @param conjunctions words that join phrases
 * @param modifiers words between a state and an office, with {@code former}, {@code indefinite}, {@code became}, {@code became-former} or {@code plain}
 * @param standIns nouns that act for the state or body before them
 * @param pairNouns nouns behind दोनों, with {@code state} (or a body that stands for none), {@code country} or {@code person}
 * @param placeNouns nouns that stand beside the name of a place
 * @param stateNouns nouns of which only a state can be the owner, so that a capital before them means its state (मॉस्को की शर्तें)
 * @param actingWords words that, right behind the name of a capital that opens its clause, show that its state acts (चाहता, बोला, अपना)
 * @param notDemonymBefore nouns before which an adjective of a state does not speak of that state (अमेरिकी डॉलर, चीनी मिल)
 * @param directions adjectives that make a region of the state or place behind them (पूर्वी यूक्रेन)
 * @param placeEndings last parts of names of towns (पुर, गंज)
 * @param vessels words in front of the name of a ship (युद्धपोत, यूएसएस)
 * @param deedNouns nouns that take up a deed that was told (फैसले, परीक्षणों), with the event types that they can mean, or {@code any}
 * @param bodyNouns nouns by which a body that was named is spoken of again, with the kinds of bodies that they mean, and behind = words that their names hold
 * @param venues last words of names of houses and grounds (महल, होटल)
 * @param localDeeds nouns of what is done at the place before them, which is no place of what else the sentence tells (गाजा में युद्धविराम पर)
 * @param verbs verb stems with their irregular perfective forms
 * @param statusCues words near a trigger that tell whether its event has happened
 * @param claims words by which a sentence tells who says or alleges something, with {@code claim}, {@code charge} (of another) or {@code say}
 * @param genres words of sport, film, religion and other news that is not diplomacy, with their genre
 * @param dates how an event that its sentence leaves undated takes a day of the story
 */
public record GrammarLists(
        Map<String, String> caseMarkers,
        Map<String, Pronoun> pronouns,
        Set<String> particles,
        Set<String> conjunctions,
        Map<String, String> modifiers,
        Set<String> standIns,
        Map<String, String> pairNouns,
        Set<String> placeNouns,
        Set<String> stateNouns,
        Set<String> actingWords,
        Set<String> notDemonymBefore,
        Set<String> directions,
        Set<String> placeEndings,
        Set<String> vessels,
        Map<String, String> deedNouns,
        Map<String, String> bodyNouns,
        Set<String> venues,
        Set<String> localDeeds,
        Map<String, List<String>> verbs,
        Map<String, StatusCue> statusCues,
        Map<String, String> claims,
        Map<String, String> genres,
        DateRules dates) {

    /**
     * A pronoun.
     *
     * @param refers {@code person}, {@code any}, {@code reflexive}, {@code relative}, {@code here}, {@code both}, {@code three} up to {@code seven}, or {@code first} for who speaks
     * @param marker the case that it stands in, {@code nom} for none
     */
    public record Pronoun(String refers, String marker) {}

    /**
     * A word that tells whether an event has happened.
     *
     * @param status what it tells
     * @param where {@code before} the trigger noun or {@code after} it
     */
    public record StatusCue(Status status, String where) {}
}

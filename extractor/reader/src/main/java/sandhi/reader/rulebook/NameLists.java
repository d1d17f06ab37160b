package sandhi.reader.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sandhi.reader.facts.EntityType;

/**
 * What a language's lists know about names. All words are folded.
 *
 * @param listed every listed entity, in order of lists and rows
 * @param titles titles and offices by folded form, words separated by a blank
 * @param honorifics words of respect that stand before or behind a name and are no part of it
 * @param commonWords ordinary words, at which an unknown name stops
 * @param nameParts given names, family names and particles
 * @param heads nouns that head a described entity (मंत्रालय, विश्वविद्यालय, संधि, द्वीप)
 * @param describingWords words that describe an agreement or gathering before its head
 * @param bodyWords words of administration that stand in the names of public bodies (मौद्रिक प्राधिकरण)
 * @param sealingWords words behind an agreement that is signed or issued (हस्ताक्षर, मुहर, जारी)
 */
public record NameLists(
        List<Listed> listed,
        Map<String, Title> titles,
        Set<String> honorifics,
        Set<String> commonWords,
        Map<String, String> nameParts,
        Map<String, Head> heads,
        Set<String> describingWords,
        Set<String> bodyWords,
        Set<String> sealingWords) {

    /**
     * A title or office.
     *
     * @param en short English title
     * @param kind kind of office: {@code head-of-state}, {@code minister}, {@code relative} …
     */
    public record Title(String en, String kind) {}

    /**
     * A noun that makes a name of the words before it.
     *
     * @param type what it names
     * @param en English noun
     * @param shape what must stand before it: {@code state} (a country's name or adjective), {@code palace} (the same, or a capital), {@code proper} (an unknown or listed name), {@code ground} (an unknown name),
     *     {@code described} (describing words)
     */
    public record Head(EntityType type, String en, String shape) {}
}

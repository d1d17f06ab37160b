package sandhi.reader.facts;

import java.util.List;

/**
 * How much of an article the facts stand on.
 *
 * @param sentences sentences of the story
 * @param withFacts those of them that told an event or an office
 * @param triggeredWithoutEvent the words of those that hold the trigger of a rule and told no event, in order
 */
public record Coverage(int sentences, int withFacts, List<String> triggeredWithoutEvent) {
    public Coverage {
        triggeredWithoutEvent = List.copyOf(triggeredWithoutEvent);
    }
}

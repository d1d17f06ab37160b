package sandhi.reader.rulebook;

import java.util.List;
import sandhi.reader.text.TextRules;

/**
 * The rules and lists of one language.
 *
 * @param language BCP 47 tag
 * @param version hash over all its files: the same rules, the same version
 * @param text what the text gate must know
 * @param names what the lists know about names
 * @param grammar closed word classes and verbs
 * @param times what the time tagger must know
 * @param frames event frames, in order of files and rules
 */
public record Rulebook(
        String language,
        String version,
        TextRules text,
        NameLists names,
        GrammarLists grammar,
        TimeRules times,
        List<EventFrame> frames) {}

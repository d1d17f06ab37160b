package sandhi.reader.facts;

/**
 * An office that the text says a person holds or held.
 *
 * @param person key of the person
 * @param title short English title, such as {@code Foreign Minister}
 * @param titleText the title as the text has it
 * @param of key of the country or organisation
 * @param former whether the text says that it is past
 * @param evidence the words that say so
 */
public record Position(String person, String title, String titleText, String of, boolean former, Evidence evidence) {}

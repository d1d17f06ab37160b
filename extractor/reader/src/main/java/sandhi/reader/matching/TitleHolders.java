package sandhi.reader.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.NameLists;
import sandhi.reader.text.Sentence;
import sandhi.reader.text.Token;
import sandhi.reader.text.WordClass;

/**
 * Resolves a title that stands alone: to the one whom the article gives it, else to the one who held it on the day of the article and is
 * named in it. Whom the article never names stays unnamed: his state acts.
 */
final class TitleHolders {
    private final DocumentNames names;
    private final Discourse discourse;
    private final @Nullable String day;

    TitleHolders(DocumentNames names, Discourse discourse, @Nullable String day) {
        this.names = names;
        this.discourse = discourse;
        this.day = day;
    }

    /** The holder, or null where it is not sure. */
    @Nullable
    Referent holder(Sentence sentence, Ref ref, NameLists.Title title, @Nullable Referent of) {
        NameLists.Title office = title;
        if (Offices.counterpart(title)) {
            NameLists.Title last = discourse.spokenOf();
            if (last == null || of == null) {
                return null;
            }
            office = last;
        }
        if (plural(sentence.tokens().get(ref.end() - 1))) {
            return null; // several hold it
        }
        Referent known = discourse.holder(office, of, day);
        if (known != null) {
            return known;
        }
        if (of == null || day == null || !of.is(EntityType.COUNTRY) || anotherTime(sentence)) {
            return null;
        }
        String key = names.index().holder(office.en(), of.key(), day);
        return key == null || !names.names(key) ? null : names.known(key);
    }

    /** मंत्रियों, राष्ट्रपतियों, नेताओं. */
    private static boolean plural(Token title) {
        return title.is(WordClass.OBLIQUE_PLURAL);
    }

    /** A sentence with the number of another year may tell of another holder. */
    private boolean anotherTime(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean year = token.isNumber()
                    && token.folded().length() == 4
                    && (token.folded().startsWith("19") || token.folded().startsWith("20"));
            if (year && day != null && !day.startsWith(token.folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of several referents are persons. */
    static boolean persons(List<Referent> referents) {
        return referents.stream().allMatch(r -> r.is(EntityType.PERSON));
    }
}

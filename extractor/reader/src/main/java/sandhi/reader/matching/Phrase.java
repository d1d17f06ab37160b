package sandhi.reader.matching;

import java.util.List;

/**
 * A noun phrase that means entities, with the case that it stands in.
 *
 * @param first index of its first token
 * @param end index behind its last token, before the case marker
 * @param next index behind the case marker
 * @param heads whom it means; several where phrases are joined (रूस और चीन) or a pair is meant (दोनों देश)
 * @param marker name of its case marker, {@code nom} for none
 * @param kind how it refers
 * @param rule what found or resolved it
 * @param standIn whether a noun that acts for the head closes it (रूसी सैनिक)
 */
record Phrase(
        int first, int end, int next, List<Referent> heads, String marker, Kind kind, String rule, boolean standIn) {
    /** How a phrase refers. */
    enum Kind {
        NAME,
        DEMONYM,
        TITLE,
        PRONOUN,
        PAIR
    }

    Phrase {
        heads = List.copyOf(heads);
    }

    boolean is(String other) {
        return marker.equals(other);
    }

    Referent head() {
        return heads.get(0);
    }
}

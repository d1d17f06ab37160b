package sandhi.reader.matching;

import java.util.Set;
import sandhi.reader.facts.EntityType;
import sandhi.reader.rulebook.GrammarLists;
import sandhi.reader.rulebook.Listed;

/** How finely a place tells where something happened, the coarsest first. */
enum Grain {
    NONE,
    STATE,
    REGION,
    CITY,
    VENUE;

    private static final Set<String> VENUES = Set.of("building", "palace", "base", "airport", "port");
    private static final Set<String> CITIES = Set.of("city", "capital");

    /** Tells the grain of places; of those that no list knows by the words of their names. */
    static final class Judge {
        private final Set<String> venues;
        private final Set<String> directions;

        Judge(GrammarLists grammar) {
            this.venues = grammar.venues();
            this.directions = grammar.directions();
        }

        Grain of(Referent place) {
            if (place.is(EntityType.COUNTRY)) {
                return STATE;
            }
            if (!place.locates()) {
                return NONE;
            }
            if (place.is(EntityType.ORGANIZATION)) {
                return VENUE;
            }
            Listed listed = place.listed();
            if (listed != null) {
                return VENUES.contains(listed.kind()) || listed.kind().equals("seat")
                        ? VENUE
                        : CITIES.contains(listed.kind()) ? CITY : REGION;
            }
            String name = place.key().substring(place.key().indexOf('~') + 1);
            int first = name.indexOf('-');
            if (first > 0 && directions.contains(name.substring(0, first))) {
                return REGION;
            }
            String last = name.substring(name.lastIndexOf('-') + 1);
            return venues.contains(last) ? VENUE : first > 0 ? REGION : CITY;
        }
    }
}

package sandhi.reader.facts;

/** The kinds of entity that an article can name. */
public enum EntityType {
    PERSON("Person"),
    COUNTRY("Country"),
    PLACE("Place"),
    ORGANIZATION("Organization"),
    AGENCY("Agency"),
    AGREEMENT("Agreement"),
    MEETING("Meeting"),
    GROUP("Group");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** The name used in rulebooks, in JSON and in the ontology. */
    public String label() {
        return label;
    }

    /** The type of the given label. */
    public static EntityType of(String label) {
        for (EntityType type : values()) {
            if (type.label.equals(label)) {
                return type;
            }
        }
        throw new IllegalArgumentException("unknown entity type '" + label + "'");
    }
}

package sandhi.graph.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** The types of event and their roles, as the ontology lists them: a type is added there, not in Java. */
public final class EventTypes {
    private static final Node EVENT_CLASS = Vocabulary.sandhi("Event");

    private final SortedMap<String, EventType> types = new TreeMap<>();
    private final SortedMap<String, Boolean> roleActs = new TreeMap<>();

    /**
     * One type of event.
     *
     * @param name name of the class, such as {@code Meeting}
     * @param roles names of its roles, sorted
     * @param shortcut the plain tie that events of this type give, if any
     * @param oncePerDay whether the same people do it at most once a day
     * @param lastsDays whether it goes on for days
     * @param saidOften whether the same people can say such things to each other several times a day
     */
    public record EventType(
            String name,
            List<String> roles,
            @Nullable Shortcut shortcut,
            boolean oncePerDay,
            boolean lastsDays,
            boolean saidOften) {}

    /**
     * A plain tie between the fillers of two roles. Equal roles make it a tie in both directions.
     *
     * @param kind name of the property, such as {@code metWith}
     * @param from role from which it goes
     * @param to role to which it goes
     */
    public record Shortcut(String kind, String from, String to) {
        /** Whether it goes both ways. */
        public boolean symmetric() {
            return from.equals(to);
        }
    }

    private EventTypes(Graph ontology) {
        ontology.find(Node.ANY, RDFS.subClassOf.asNode(), EVENT_CLASS).forEachRemaining(triple -> {
            Node type = triple.getSubject();
            List<String> roles = new ArrayList<>();
            ontology.find(type, Vocabulary.sandhi("hasRole"), Node.ANY)
                    .forEachRemaining(role -> roles.add(local(role.getObject())));
            roles.sort(null);
            types.put(
                    local(type),
                    new EventType(
                            local(type),
                            List.copyOf(roles),
                            shortcut(ontology, type),
                            is(ontology, type, "oncePerDay"),
                            is(ontology, type, "lastsDays"),
                            is(ontology, type, "saidOften")));
            for (String role : roles) {
                roleActs.put(
                        role,
                        ontology.contains(Vocabulary.sandhi(role), RDFS.subPropertyOf.asNode(), Vocabulary.HAS_ACTOR));
            }
        });
    }

    /** The types of the ontology that travels with the program. */
    public static EventTypes known() {
        return Known.TYPES;
    }

    /** The types of another ontology. */
    public static EventTypes of(Graph ontology) {
        return new EventTypes(ontology);
    }

    /** Names of all types, sorted; what a rulebook may use. */
    public Collection<String> names() {
        return types.keySet();
    }

    /** The type of the given name, or null. */
    public @Nullable EventType get(String name) {
        return types.get(name);
    }

    /** Names of the roles of all types, sorted. */
    public Collection<String> roles() {
        return roleActs.keySet();
    }

    /** Whether whoever fills this role acts (sem:hasActor), rather than is acted upon (sandhi:toward). */
    public boolean acts(String role) {
        return roleActs.getOrDefault(role, false);
    }

    /** Whether the plain tie of the given name goes both ways. */
    public boolean symmetricShortcut(String kind) {
        return types.values().stream()
                .map(EventType::shortcut)
                .anyMatch(shortcut -> shortcut != null && shortcut.kind().equals(kind) && shortcut.symmetric());
    }

    private static boolean is(Graph ontology, Node type, String property) {
        return ontology.contains(type, Vocabulary.sandhi(property), Literals.bool(true));
    }

    private static @Nullable Shortcut shortcut(Graph ontology, Node type) {
        Node kind = object(ontology, type, "shortcut");
        Node from = object(ontology, type, "shortcutFrom");
        Node to = object(ontology, type, "shortcutTo");
        return kind == null || from == null || to == null ? null : new Shortcut(local(kind), local(from), local(to));
    }

    private static @Nullable Node object(Graph ontology, Node subject, String property) {
        var found = ontology.find(subject, Vocabulary.sandhi(property), Node.ANY);
        try {
            return found.hasNext() ? found.next().getObject() : null;
        } finally {
            found.close();
        }
    }

    private static String local(Node term) {
        String iri = term.getURI();
        return iri.substring(iri.indexOf('#') + 1);
    }

    private static final class Known {
        static final EventTypes TYPES = new EventTypes(Ontology.terms());
    }
}

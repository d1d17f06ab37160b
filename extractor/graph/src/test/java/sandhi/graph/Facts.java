package sandhi.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sandhi.reader.facts.ArticleInfo;
import sandhi.reader.facts.Entity;
import sandhi.reader.facts.EntityType;
import sandhi.reader.facts.Event;
import sandhi.reader.facts.EventDate;
import sandhi.reader.facts.EventDate.Precision;
import sandhi.reader.facts.Evidence;
import sandhi.reader.facts.Position;
import sandhi.reader.facts.Publication;
import sandhi.reader.facts.Reading;
import sandhi.reader.facts.Status;
import sandhi.reader.text.Span;

/** Writes readings for tests in few words; entities come from a small cast. */
public final class Facts {
    private final String id;
    private final @Nullable String published;
    private String hash = "h1";
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private int offset = 10;

    private Facts(String id, @Nullable String published) {
        this.id = id;
        this.published = published;
    }

    public static Facts article(String id, @Nullable String published) {
        return new Facts(id, published);
    }

    public Facts hash(String value) {
        hash = value;
        return this;
    }

    /** An event: {@code event("Meeting", "occurred", "2024-06-19", "place/pyongyang", "…quote…", "participant=person/vladimir-putin,person/kim-jong-un")}. */
    public Facts event(
            String type, String status, @Nullable String edtf, @Nullable String place, String quote, String... roles) {
        SortedMap<String, List<String>> filled = new TreeMap<>();
        List<String> reportedBy = List.of();
        String mode = null;
        for (String role : roles) {
            String[] parts = role.split("=");
            List<String> keys = Arrays.asList(parts[1].split(","));
            if (parts[0].equals("mode")) {
                mode = parts[1];
                continue;
            }
            keys.forEach(this::mention);
            if (parts[0].equals("reportedBy")) {
                reportedBy = keys;
            } else {
                filled.put(parts[0], keys);
            }
        }
        if (place != null) {
            mention(place);
        }
        Evidence evidence = new Evidence(new Span(offset, offset + quote.length()), quote, "hi.test.rule");
        offset += quote.length() + 5;
        Status s = Status.valueOf(status.toUpperCase(java.util.Locale.ROOT));
        events.add(new Event(type, s, filled, date(edtf), place, reportedBy, List.of(), mode, evidence));
        return this;
    }

    public Facts position(String person, String title, String titleText, String of, boolean former) {
        mention(person);
        mention(of);
        Evidence evidence = new Evidence(new Span(offset, offset + titleText.length()), titleText, "hi.test.position");
        offset += titleText.length() + 5;
        positions.add(new Position(person, title, titleText, of, former, evidence));
        return this;
    }

    public Facts mention(String key) {
        entities.computeIfAbsent(key, Facts::entity);
        return this;
    }

    public Reading reading() {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return new Reading(
                new ArticleInfo(id, "https://news.example/" + id, "शीर्षक " + id, "hi", hash),
                "1-test",
                new Publication(day, published, day == null ? "unknown" : "given", day != null),
                List.copyOf(entities.values()),
                positions,
                events);
    }

    /** Type, Hindi and English name and country of the cast; others are made up from their keys. */
    private static final Map<String, String[]> CAST = Map.ofEntries(
            Map.entry("country/RU", new String[] {"रूस", "Russia", "RU"}),
            Map.entry("country/KP", new String[] {"उत्तर कोरिया", "North Korea", "KP"}),
            Map.entry("country/CN", new String[] {"चीन", "China", "CN"}),
            Map.entry("country/IN", new String[] {"भारत", "India", "IN"}),
            Map.entry("country/KW", new String[] {"कुवैत", "Kuwait", "KW"}),
            Map.entry("person/vladimir-putin", new String[] {"व्लादिमीर पुतिन", "Vladimir Putin", "RU"}),
            Map.entry("person/sergei-lavrov", new String[] {"सर्गेई लावरोव", "Sergei Lavrov", "RU"}),
            Map.entry("person/kim-jong-un", new String[] {"किम जोंग उन", "Kim Jong Un", "KP"}),
            Map.entry("person/choe-son-hui", new String[] {"चोई सोन-हुई", "Choe Son Hui", "KP"}),
            Map.entry("person/kim-yo-jong", new String[] {"किम यो जोंग", "Kim Yo Jong", "KP"}),
            Map.entry("person/narendra-modi", new String[] {"नरेन्द्र मोदी", "Narendra Modi", "IN"}),
            Map.entry("place/pyongyang", new String[] {"प्योंगयांग", "Pyongyang", "KP"}),
            Map.entry("place/wonsan", new String[] {"वॉनसान", "Wonsan", "KP"}),
            Map.entry("place/vladivostok", new String[] {"व्लादिवोस्तोक", "Vladivostok", "RU"}),
            Map.entry("place/moscow", new String[] {"मॉस्को", "Moscow", "RU"}),
            Map.entry("agency/tass", new String[] {"तास", "TASS", "RU"}),
            Map.entry(
                    "agreement/~व्यापक-रणनीतिक-साझेदारी-संधि",
                    new String[] {"व्यापक रणनीतिक साझेदारी संधि", "Comprehensive Strategic Partnership Treaty", ""}));

    private static Entity entity(String key) {
        String[] known = CAST.get(key);
        String name = key.substring(key.indexOf('/') + 1).replace("~", "").replace('-', ' ');
        String hi = known == null ? name : known[0];
        String en = known == null ? null : known[1];
        String country = known == null || known[2].isEmpty() ? null : known[2];
        EntityType type = EntityType.of(Character.toUpperCase(key.charAt(0)) + key.substring(1, key.indexOf('/')));
        List<String> names = new ArrayList<>(List.of(hi));
        if (type == EntityType.PERSON) {
            String[] words = hi.split(" ");
            names.add(key.startsWith("person/kim") ? words[0] : words[words.length - 1]);
        }
        return new Entity(key, type, !key.contains("~"), names, hi, en, country, List.of());
    }

    public static @Nullable EventDate date(@Nullable String edtf) {
        if (edtf == null) {
            return null;
        }
        if (edtf.contains("X")) {
            return new EventDate(edtf, null, null, Precision.DAY);
        }
        if (edtf.contains("/")) {
            String[] ends = edtf.split("/");
            return new EventDate(edtf, first(ends[0]), last(ends[1]), Precision.INTERVAL);
        }
        Precision precision =
                edtf.length() == 4 ? Precision.YEAR : edtf.length() == 7 ? Precision.MONTH : Precision.DAY;
        return new EventDate(edtf, first(edtf), last(edtf), precision);
    }

    private static LocalDate first(String part) {
        return switch (part.length()) {
            case 4 -> LocalDate.parse(part + "-01-01");
            case 7 -> YearMonth.parse(part).atDay(1);
            default -> LocalDate.parse(part);
        };
    }

    private static LocalDate last(String part) {
        return switch (part.length()) {
            case 4 -> LocalDate.parse(part + "-12-31");
            case 7 -> YearMonth.parse(part).atEndOfMonth();
            default -> LocalDate.parse(part);
        };
    }
}

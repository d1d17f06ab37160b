package sandhi.app.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sandhi.app.gold.GoldFacts.Happening;
import sandhi.app.gold.GoldFacts.Holding;
import sandhi.app.gold.GoldFacts.Named;

/**
 * The facts found in one article beside those that its gold annotation wants.
 *
 * @param found what the reader says
 * @param gold what a careful human reader says
 */
record Comparison(GoldFacts found, GoldFacts gold) {
    /** A found and a gold event that are about the same, by their places in the lists. */
    record Pair(int found, int gold) {}

    private record Candidate(Pair pair, boolean right, boolean status, int overlap, boolean date) {}

    /** How many gold entities are named, each by one found entity. */
    int entitiesNamed(boolean typed) {
        List<Map.Entry<String, Named>> left = new ArrayList<>(found.entities().entrySet());
        int named = 0;
        for (Map.Entry<String, Named> wanted : gold.entities().entrySet()) {
            for (Iterator<Map.Entry<String, Named>> it = left.iterator(); it.hasNext(); ) {
                Map.Entry<String, Named> one = it.next();
                if (same(one.getKey(), wanted.getKey(), Map.of())
                        && (!typed
                                || one.getValue()
                                        .type()
                                        .equals(wanted.getValue().type()))) {
                    it.remove();
                    named++;
                    break;
                }
            }
        }
        return named;
    }

    /** How many gold positions are found, by person and office-giver. */
    int positionsFound() {
        List<Holding> left = new ArrayList<>(found.positions());
        int hits = 0;
        for (Holding wanted : gold.positions()) {
            for (Holding one : left) {
                if (same(one.person(), wanted.person(), Map.of()) && same(one.of(), wanted.of(), Map.of())) {
                    left.remove(one);
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    /** Pairs events of one type one to one, the best overlap first. */
    List<Pair> aligned() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.events().size(); i++) {
            for (int j = 0; j < gold.events().size(); j++) {
                Happening one = found.events().get(i);
                Happening wanted = gold.events().get(j);
                int overlap = one.type().equals(wanted.type()) ? overlap(one, wanted) : 0;
                if (overlap > 0) {
                    candidates.add(new Candidate(
                            new Pair(i, j),
                            fillersRight(one, wanted),
                            one.statusClass().equals(wanted.statusClass()),
                            overlap,
                            one.hasDateOf(wanted)));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::right)
                .thenComparing(Candidate::status)
                .thenComparing(Candidate::overlap)
                .thenComparing(Candidate::date)
                .reversed()
                .thenComparing(candidate -> candidate.pair().found())
                .thenComparing(candidate -> candidate.pair().gold()));
        Set<Integer> usedFound = new TreeSet<>();
        Set<Integer> usedGold = new TreeSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            if (!usedFound.contains(pair.found()) && !usedGold.contains(pair.gold())) {
                usedFound.add(pair.found());
                usedGold.add(pair.gold());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Whether the fillers of every role that must match are right and none is spare. */
    boolean fillersRight(Happening one, Happening wanted) {
        for (String role : rolesThatMustMatch(wanted.type())) {
            List<String> goldKeys = wanted.role(role);
            if (goldKeys.isEmpty()) {
                continue; // gold names nobody: a found filler is neither right nor wrong
            }
            Fillers fillers = match(one.role(role), goldKeys, wanted.accept());
            boolean many = role.equals("participant") || role.equals("party") || goldKeys.size() > 1;
            int need = many ? Math.min(2, goldKeys.size()) : 1;
            if (fillers.matched < need || fillers.spare > 0) {
                return false;
            }
        }
        return true;
    }

    /** How many role fillers of the gold event are found. */
    int overlap(Happening one, Happening wanted) {
        int total = 0;
        for (Map.Entry<String, List<String>> role : wanted.roles().entrySet()) {
            total += match(one.role(role.getKey()), role.getValue(), wanted.accept()).matched;
        }
        return total;
    }

    /** Whether the found entity names the gold one, or one that is accepted for it. */
    boolean same(@Nullable String foundKey, @Nullable String goldKey, Map<String, List<String>> accept) {
        if (shareName(foundKey, goldKey)) {
            return true;
        }
        for (String stand : goldKey == null ? List.<String>of() : accept.getOrDefault(goldKey, List.of())) {
            if (shareName(foundKey, stand)) {
                return true;
            }
        }
        return false;
    }

    private boolean shareName(@Nullable String foundKey, @Nullable String goldKey) {
        Named one = foundKey == null ? null : found.entities().get(foundKey);
        Named wanted = goldKey == null ? null : gold.entities().get(goldKey);
        return one != null && wanted != null && one.names().stream().anyMatch(wanted.names()::contains);
    }

    private record Fillers(int matched, int spare) {}

    /** Greedy one to one, direct names before accepted ones. */
    private Fillers match(List<String> foundKeys, List<String> goldKeys, Map<String, List<String>> accept) {
        List<String> left = new ArrayList<>(foundKeys);
        List<String> todo = new ArrayList<>(goldKeys);
        int matched = 0;
        for (Map<String, List<String>> accepted : List.of(Map.<String, List<String>>of(), accept)) {
            for (String goldKey : List.copyOf(todo)) {
                for (String foundKey : left) {
                    if (same(foundKey, goldKey, accepted)) {
                        left.remove(foundKey);
                        todo.remove(goldKey);
                        matched++;
                        break;
                    }
                }
            }
        }
        // what is left over is no error where it names an accepted stand-in of a filler that is already matched
        int spare = (int) left.stream()
                .filter(foundKey -> goldKeys.stream().noneMatch(goldKey -> same(foundKey, goldKey, accept)))
                .count();
        return new Fillers(matched, spare);
    }

    private static List<String> rolesThatMustMatch(String type) {
        return switch (type) {
            case "Meeting" -> List.of("participant");
            case "Visit" -> List.of("visitor", "destination");
            case "Signing" -> List.of("party");
            case "Agree", "Cooperate" -> List.of("actor");
            default -> List.of("actor", "target");
        };
    }
}

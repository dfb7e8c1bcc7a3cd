package org.throughline.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.law.Fact.Replaces;
import org.throughline.law.Happening.NeverHappened;
import org.throughline.law.Happening.Start;

/**
 * A fact as it stands after all corrections, with the id of the first of its chain, so that what follows from it keeps its
 * key when it is corrected.
 */
record StandingFact(Fact fact, String firstId) {

    private static final Comparator<StandingFact> IN_ORDER = comparing(StandingFact::on)
            .thenComparing(standing -> standing.happening() instanceof Start ? 0 : 1)
            .thenComparing(standing -> standing.fact().dates().recordedAt())
            .thenComparing(StandingFact::id);

    /** Of two corrections of one fact, the one written down last stands. */
    private static final Comparator<Fact> LATEST_WORD =
            comparing((Fact fact) -> fact.dates().recordedAt()).thenComparing(Fact::id);

    Happening happening() {
        return fact.happening();
    }

    String id() {
        return fact.id();
    }

    LocalDate on() {
        return fact.lawDate();
    }

    /** What stands, by the date the law looks at; the same for any order in which the facts are given. */
    static List<StandingFact> of(List<Fact> facts) {
        Map<String, Fact> byId = new HashMap<>();
        for (Fact fact : facts) {
            Fact other = byId.putIfAbsent(fact.id(), fact);
            if (other != null && !other.equals(fact)) {
                throw new IllegalArgumentException("Two different facts have the id " + fact.id());
            }
        }
        Set<String> replaced = new HashSet<>();
        byId.values().forEach(fact -> fact.replaces().map(Replaces::factId).ifPresent(replaced::add));
        Map<String, Fact> lastWordByFirstId = new HashMap<>();
        for (Fact fact : byId.values()) {
            String firstId = firstIdOf(fact, byId);
            if (!replaced.contains(fact.id())) {
                lastWordByFirstId.merge(firstId, fact, (a, b) -> LATEST_WORD.compare(a, b) >= 0 ? a : b);
            }
        }
        return lastWordByFirstId.entrySet().stream()
                .filter(entry -> !(entry.getValue().happening() instanceof NeverHappened))
                .map(entry -> new StandingFact(entry.getValue(), entry.getKey()))
                .sorted(IN_ORDER)
                .toList();
    }

    private static String firstIdOf(Fact fact, Map<String, Fact> byId) {
        Set<String> seen = new HashSet<>();
        Fact first = fact;
        while (first.replaces().isPresent()) {
            if (!seen.add(first.id())) {
                throw new IllegalArgumentException("Facts replace each other in a circle: " + seen);
            }
            String earlierId = first.replaces().orElseThrow().factId();
            Fact earlier = byId.get(earlierId);
            if (earlier == null) {
                throw new IllegalArgumentException(
                        "Fact " + first.id() + " replaces " + earlierId + ", which is not among the facts given");
            }
            first = earlier;
        }
        return first.id();
    }
}

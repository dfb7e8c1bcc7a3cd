package org.throughline.synthesis;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which reference stands for which, worked out from the links that stand. Near linear in the references. */
final class Clusters {
    private final Map<UUID, UUID> above = new HashMap<>();

    private Clusters() {}

    /**
     * @param references in the order in which they came
     * @param kept those that people have already read: one of them stands for its cluster
     * @return for each reference set aside, the one that stands for it
     */
    static Map<UUID, UUID> keepers(List<UUID> references, Collection<Pair> pairs, Set<UUID> kept) {
        Clusters clusters = new Clusters();
        pairs.stream()
                .filter(p -> p.state() == Pair.State.JOINED)
                .forEach(p -> clusters.above.put(clusters.top(p.one()), clusters.top(p.other())));
        Map<UUID, UUID> keeper = new HashMap<>();
        references.stream().filter(kept::contains).forEach(r -> keeper.putIfAbsent(clusters.top(r), r));
        references.forEach(r -> keeper.putIfAbsent(clusters.top(r), r));
        Map<UUID, UUID> aside = new LinkedHashMap<>();
        for (UUID reference : references) {
            UUID stands = keeper.getOrDefault(clusters.top(reference), reference);
            if (!stands.equals(reference)) {
                aside.put(reference, stands);
            }
        }
        return aside;
    }

    private UUID top(UUID reference) {
        UUID at = reference;
        UUID next = above.getOrDefault(at, at);
        while (!next.equals(at)) {
            UUID further = above.getOrDefault(next, next);
            above.put(at, further);
            at = next;
            next = further;
        }
        return at;
    }
}

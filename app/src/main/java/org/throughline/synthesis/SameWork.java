package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Records that tell of one work, or may: what a person called so, and pairs about which deduplication was left in doubt. They
 * stay records of their own. Near linear in the pairs.
 */
final class SameWork {
    /** No group grows beyond this: more cannot be read side by side, and long chains of doubts are no group. */
    static final int MOST = 6;

    private final Map<UUID, List<UUID>> groups = new HashMap<>();
    private final Map<UUID, Map<UUID, Pair>> said = new HashMap<>();

    private SameWork() {}

    /** @param pairs of records that stand for publications, the surest first */
    static SameWork of(List<Pair> pairs) {
        SameWork all = new SameWork();
        pairs.forEach(all::bring);
        return all;
    }

    private void bring(Pair pair) {
        List<UUID> one = groups.getOrDefault(pair.one(), List.of(pair.one()));
        List<UUID> other = groups.getOrDefault(pair.other(), List.of(pair.other()));
        said.computeIfAbsent(pair.one(), _ -> new HashMap<>()).putIfAbsent(pair.other(), pair);
        said.computeIfAbsent(pair.other(), _ -> new HashMap<>()).putIfAbsent(pair.one(), pair);
        if (one == other || one.size() + other.size() > MOST) {
            return;
        }
        List<UUID> both = new ArrayList<>(one);
        both.addAll(other);
        both.forEach(record -> groups.put(record, both));
    }

    /** The others of this record's group, in no promised order. */
    List<UUID> beside(UUID record) {
        return groups.getOrDefault(record, List.of()).stream()
                .filter(other -> !other.equals(record))
                .toList();
    }

    /** What is said of two records; empty when they stand together only by way of a third. */
    Optional<Pair> saidOf(UUID one, UUID other) {
        return Optional.ofNullable(said.getOrDefault(one, Map.of()).get(other));
    }
}

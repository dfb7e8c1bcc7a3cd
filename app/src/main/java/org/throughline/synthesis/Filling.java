package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.ranking.Draw;

/**
 * A batch being filled. Records that may tell of one work come into it together, one after the other; where they do not fit
 * any more they wait for the next batch.
 */
final class Filling {
    /** How a record came into a batch that was drawn by neither lot nor rank: beside one of the same work. */
    static final String BESIDE = "BESIDE";

    private final int wanted;
    private final List<Held> keepers;
    private final Set<UUID> taken;
    private final SameWork sameWork;
    private final Map<UUID, Integer> position = new HashMap<>();
    private final List<List<BatchStore.Drawn>> groups = new ArrayList<>();
    private int size;

    /** @param before records that stand in a batch already, or may not come into one */
    Filling(int wanted, List<Held> keepers, Set<UUID> before, SameWork sameWork) {
        this.wanted = wanted;
        this.keepers = keepers;
        this.taken = new HashSet<>(before);
        this.sameWork = sameWork;
        for (int i = 0; i < keepers.size(); i++) {
            position.put(keepers.get(i).id(), i);
        }
    }

    int size() {
        return size;
    }

    /** In the order in which they were taken. */
    List<List<BatchStore.Drawn>> groups() {
        return groups;
    }

    /** Takes a record with those of its work, if there is room for them; a batch that is empty has room for any. */
    void take(int item, Draw.Way way) {
        UUID record = keepers.get(item).id();
        if (size >= wanted || taken.contains(record)) {
            return;
        }
        List<UUID> others = sameWork.beside(record).stream()
                .filter(other -> position.containsKey(other) && !taken.contains(other))
                .toList();
        if (size > 0 && size + 1 + others.size() > wanted) {
            return;
        }
        List<BatchStore.Drawn> group = new ArrayList<>();
        group.add(new BatchStore.Drawn(record, way.name()));
        others.forEach(other -> group.add(new BatchStore.Drawn(other, BESIDE)));
        group.forEach(drawn -> taken.add(drawn.reference()));
        groups.add(group);
        size += group.size();
    }
}

package org.throughline.linkage.publications;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Journals recur, so each pair of names is compared once. */
final class ComparedJournals {

    private final Map<JournalName, Integer> numbers = new IdentityHashMap<>();
    private final Map<Long, Integer> known = new ConcurrentHashMap<>();

    ComparedJournals(List<Described> records) {
        Map<JournalName, Integer> byName = new HashMap<>();
        records.forEach(
                record -> numbers.put(record.journal, byName.computeIfAbsent(record.journal, unused -> byName.size())));
    }

    /** The ordinal of the agreement. */
    int between(JournalName one, JournalName other) {
        int a = numbers.getOrDefault(one, -1);
        int b = numbers.getOrDefault(other, -1);
        if (a < 0 || b < 0) {
            return one.with(other).ordinal();
        }
        return known.computeIfAbsent(
                ((long) Math.min(a, b) << 32) | Math.max(a, b),
                unused -> one.with(other).ordinal());
    }
}

package org.throughline.synthesis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.throughline.references.Reference;

/**
 * A corrected export held against the file in whose place it comes. A record that says exactly the same in every field is the
 * same record, with all that was decided about it; of two that say the same each is matched once. Linear in the records.
 *
 * @param carried the records of before that the new file tells again, by their places in it
 * @param fresh what the new file tells for the first time, by its places in it
 * @param gone what the file held and the new one does not tell
 * @param back those among the carried that had left before and come back
 */
record Replacement(
        SortedMap<Integer, UUID> carried, SortedMap<Integer, Reference> fresh, List<UUID> gone, List<UUID> back) {

    private static final List<String> FIELDS = List.of(
            "kind",
            "title",
            "abstract_text",
            "authors",
            "year",
            "container",
            "volume",
            "issue",
            "pages",
            "dois",
            "numbers",
            "keywords");

    static Replacement of(List<ReplacementStore.Before> pool, List<Reference> references) {
        Map<String, Deque<ReplacementStore.Before>> byText = new HashMap<>();
        pool.forEach(
                b -> byText.computeIfAbsent(b.text(), _ -> new ArrayDeque<>()).add(b));
        SortedMap<Integer, UUID> carried = new TreeMap<>();
        SortedMap<Integer, Reference> fresh = new TreeMap<>();
        List<UUID> back = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            Map<String, Object> row = ReferenceStore.row(i + 1, references.get(i));
            Deque<ReplacementStore.Before> same =
                    byText.getOrDefault(text(field -> String.valueOf(row.get(field))), new ArrayDeque<>());
            if (same.isEmpty()) {
                fresh.put(i + 1, references.get(i));
            } else {
                ReplacementStore.Before before = same.remove();
                carried.put(i + 1, before.id());
                if (before.hasLeft()) {
                    back.add(before.id());
                }
            }
        }
        List<UUID> gone = byText.values().stream()
                .flatMap(Deque::stream)
                .filter(b -> !b.hasLeft())
                .map(ReplacementStore.Before::id)
                .toList();
        return new Replacement(carried, fresh, gone, back);
    }

    Searching.Compared compared() {
        return new Searching.Compared(carried.size() - back.size(), fresh.size() + back.size(), gone.size());
    }

    /** All that a record says, as one text. */
    static String text(UnaryOperator<String> field) {
        return FIELDS.stream().map(field).collect(Collectors.joining("\u0001"));
    }
}

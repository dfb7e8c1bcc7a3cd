package org.throughline.otherfields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A made-up search: the files that databases export, and of each record in them, in the order of its file, which work it
 * truly tells of.
 */
public record Search(Map<String, String> files, Map<String, List<Work>> truth) {

    /** A search in a field; the same seed gives the same files. */
    public static Search in(SearchField field, int works, long seed) {
        List<Work> shelf = Shelf.of(field, works, seed);
        Random lot = new Random(seed * 104_729 + field.ordinal());
        Map<Database, List<Work>> held = new EnumMap<>(Database.class);
        for (Work work : shelf) {
            List<Database> holding = new ArrayList<>(Stream.of(Database.values())
                    .filter(database -> database.holds(work))
                    .toList());
            Collections.shuffle(holding, lot);
            int of100 = lot.nextInt(100);
            int told = of100 < 50 ? 1 : of100 < 78 ? 2 : of100 < 92 ? 3 : 5;
            holding.stream()
                    .limit(told)
                    .forEach(database -> held.computeIfAbsent(database, none -> new ArrayList<>())
                            .add(work));
            if (lot.nextInt(100) < 2) {
                held.computeIfAbsent(holding.getFirst(), none -> new ArrayList<>())
                        .add(work);
            }
        }
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, List<Work>> truth = new LinkedHashMap<>();
        held.forEach((database, works2) -> {
            Collections.shuffle(works2, lot);
            StringBuilder text = new StringBuilder(database.head());
            for (int number = 0; number < works2.size(); number++) {
                text.append(database.record(Noise.on(works2.get(number), lot), number, lot));
            }
            files.put(database.file, text.toString());
            truth.put(database.file, List.copyOf(works2));
        });
        return new Search(files, truth);
    }
}

package org.throughline.bench;

import java.sql.Connection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which statements of a page cost most, asked one after another on one connection with nothing beside. */
final class Costs {
    private static final int SHOWN = 25;
    private static final int WIDE = 140;

    private Costs() {}

    private record Cost(long times, long nanos) {
        Cost and(Cost other) {
            return new Cost(times + other.times, nanos + other.nanos);
        }
    }

    /** One after another, as they were asked. */
    static void list(List<Recording.Asked> asked) {
        System.err.printf("Telling something asks %d statements:%n", asked.size());
        asked.forEach(a -> System.err.println("  " + shortly(a.sql())));
    }

    static void show(Loaded loaded, List<List<Recording.Asked>> pages) throws Exception {
        Map<String, Cost> costs = new LinkedHashMap<>();
        try (Connection connection = loaded.connections().asApp()) {
            for (boolean counting : new boolean[] {false, true}) {
                for (List<Recording.Asked> page : pages) {
                    Recording.replay(connection, page, (sql, nanos) -> {
                        if (counting) {
                            costs.merge(sql, new Cost(1, nanos), Cost::and);
                        }
                    });
                }
            }
        }
        costs.entrySet().stream()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<String, Cost> e) -> e.getValue().nanos())
                        .reversed())
                .limit(SHOWN)
                .forEach(e -> System.err.printf(
                        "%6.2f ms a page, %4.1f times: %s%n",
                        e.getValue().nanos() / 1e6 / pages.size(),
                        (double) e.getValue().times() / pages.size(),
                        shortly(e.getKey())));
    }

    private static String shortly(String sql) {
        String line = sql.replaceAll("\\s+", " ").strip();
        return line.length() <= WIDE ? line : line.substring(0, WIDE) + "...";
    }
}

package org.throughline.bench;

import java.nio.file.Path;

/** How large a benchmark is, told by the environment so that a script stays one line. */
record Settings(int children, int areas, Path data, int seconds, int clients) {
    static final long SEED = 20_261_126;

    static Settings told() {
        int children = number("BENCH_CHILDREN", 100_000);
        return new Settings(
                children,
                number("BENCH_AREAS", Math.max(1, Math.min(153, children / 8_000))),
                Path.of(text("BENCH_DATA", "bench/data-" + children)),
                number("BENCH_SECONDS", 30),
                number("BENCH_CLIENTS", 8));
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    private static String text(String name, String otherwise) {
        String told = System.getenv(name);
        return told == null || told.isBlank() ? otherwise : told;
    }
}

package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine a figure was taken on, without which it says nothing. */
final class Machine {
    private Machine() {}

    /** Such as "2 cores, 24 GB, load 1.2". */
    static String said() {
        return "%d cores, %s, load %s"
                .formatted(Runtime.getRuntime().availableProcessors(), memory(), first("/proc/loadavg", "?"));
    }

    private static String memory() {
        String line = first("/proc/meminfo", "");
        String kilobytes = line.replaceAll("\\D", "");
        return kilobytes.isEmpty()
                ? "memory unknown"
                : String.format(Locale.ROOT, "%.0f GB", Long.parseLong(kilobytes) / 1048576.0);
    }

    private static String first(String file, String otherwise) {
        try {
            String line = Files.readAllLines(Path.of(file)).getFirst();
            return file.endsWith("loadavg") ? line.substring(0, line.indexOf(' ')) : line;
        } catch (IOException e) {
            return otherwise;
        }
    }
}

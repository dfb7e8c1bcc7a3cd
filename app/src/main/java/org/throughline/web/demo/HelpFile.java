package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;

/** What is done for made-up children. Days are days before the day on which the area is made. */
record HelpFile(List<LineOf> lines, WidelyOf widely) {

    /**
     * @param record of the bank; without one, or where its evidence is weak, it says why
     * @param ended the day on which it ended
     */
    record LineOf(
            String child,
            String by,
            int day,
            String words,
            String hoped,
            Optional<String> record,
            Optional<String> key,
            Optional<String> because,
            Optional<Integer> ended,
            Optional<String> endedWhy) {}

    /** The same for many children, each by the SENCO of its own school. */
    record WidelyOf(int day, String words, String hoped, String record, String key, List<String> by, int most) {}

    static HelpFile read() {
        return Written.read("help.yaml", HelpFile.class);
    }
}

package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;

/** Difficulties that made-up seats said openly. Days count back from the day on which the demonstration is made. */
record DifficultiesFile(String partnership, List<DifficultyOf> difficulties) {

    /** @param by who says it, signed in with that seat or writing down for it */
    record DifficultyOf(
            int daysAgo,
            String from,
            String by,
            String owner,
            String words,
            Optional<SaidOf> answer,
            Optional<SaidOf> closed) {}

    record SaidOf(int daysAgo, String by, String words) {}

    static DifficultiesFile read() {
        return Written.read("difficulties.yaml", DifficultiesFile.class);
    }
}

package org.throughline.partnership.difficulties.pages;

import java.util.UUID;
import org.throughline.partnership.difficulties.Difficulty;
import org.throughline.partnership.pages.Paths;

/** Where the pages of the log of difficulties are. */
final class DifficultyPaths {
    static final String ANSWER = "answer-difficulty";
    static final String CLOSE = "close-difficulty";

    private DifficultyPaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/difficulties";
    }

    /** Its place in the list. */
    static String of(Difficulty d) {
        return all(d.partnership()) + "#" + d.id();
    }

    static String say(UUID partnership) {
        return Paths.of(partnership) + "/say-difficulty";
    }

    static String act(Difficulty d, String act) {
        return Paths.of(d.partnership()) + "/" + act + "/" + d.id();
    }
}

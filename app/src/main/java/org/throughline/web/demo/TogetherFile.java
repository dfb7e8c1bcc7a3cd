package org.throughline.web.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.partnership.Side;
import org.throughline.partnership.changes.Stage;

/** What one made-up partnership made together with families, and whom it thanked. Numbers of days count back from today. */
record TogetherFile(String partnership, String by, List<MadeOf> made) {

    /**
     * @param of      the beginning of the title of the change, group or product that it is
     * @param written when it was written down
     */
    record MadeOf(
            int daysAgo,
            int written,
            String title,
            Optional<String> of,
            Stage cameIn,
            Map<Side, Integer> heard,
            String changed,
            Optional<String> notTaken,
            Optional<String> whyNot,
            List<ThanksOf> thanks) {}

    record ThanksOf(
            int daysAgo,
            String place,
            String called,
            String words,
            Optional<ByOf> agreed,
            Optional<WordsOf> reworded,
            Optional<ByOf> takenBack) {}

    record ByOf(int daysAgo, String by) {}

    record WordsOf(int daysAgo, String words) {}

    static TogetherFile read() {
        return Written.read("together.yaml", TogetherFile.class);
    }
}

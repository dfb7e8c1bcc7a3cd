package org.throughline.web.demo;

import java.util.List;

/** What words mean in the made-up partnerships, as written down in demo/meanings.yaml. Days count back from today. */
record MeaningsFile(List<MeaningOf> meanings) {

    record MeaningOf(String partnership, String by, int day, String word, String means, String source) {}

    static MeaningsFile read() {
        return Written.read("meanings.yaml", MeaningsFile.class);
    }
}

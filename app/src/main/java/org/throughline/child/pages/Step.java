package org.throughline.child.pages;

import java.util.List;

/** One question a page: what, about what, when, who may see it, check. Never more than five. */
enum Step {
    WORDS("words", List.of("words", "whose", "how")),
    ABOUT("about", List.of("about")),
    WHEN(
            "when",
            List.of("when", "day-day", "day-month", "day-year", "month-month", "month-year", "age", "term", "year")),
    WHO("who", List.of("who", "seat")),
    CHECK("check", List.of());

    /** The simplest version, for a child: when it was is not asked. */
    static final List<Step> OF_A_CHILD = List.of(WORDS, ABOUT, WHO, CHECK);

    static final List<Step> OF_A_FAMILY = List.of(WORDS, ABOUT, WHEN, WHO, CHECK);

    private final String path;
    private final List<String> fields;

    Step(String path, List<String> fields) {
        this.path = path;
        this.fields = fields;
    }

    String path() {
        return path;
    }

    /** What is typed on this page. */
    List<String> fields() {
        return fields;
    }
}

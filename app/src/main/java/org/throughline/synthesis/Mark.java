package org.throughline.synthesis;

/**
 * The shape by which a reader's readings are known, drawn in a square of 16 by 16. Its colour goes with it, and its name and
 * the reader's are always written beside it.
 */
public enum Mark {
    CIRCLE("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z"),
    SQUARE("M2 2h12v12H2z"),
    TRIANGLE("M8 1l7 13H1z"),
    DIAMOND("M8 0l7 8-7 8-7-8z"),
    CROSS("M6 1h4v5h5v4h-5v5H6v-5H1V6h5z"),
    STAR("M8 0l2.2 5.3 5.8.5-4.4 3.8 1.3 5.6L8 12.2l-4.9 3 1.3-5.6L0 5.8l5.8-.5z"),
    HEXAGON("M4 1h8l4 7-4 7H4L0 8z"),
    HALF("M1 4h14a7 9 0 0 1-14 0z");

    private final String path;

    Mark(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    public String words() {
        return ReadingWords.valueOf("MARK_" + name()).say();
    }
}

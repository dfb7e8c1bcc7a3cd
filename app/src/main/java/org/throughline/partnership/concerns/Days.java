package org.throughline.partnership.concerns;

/** After how many working days without an answer something happens to a concern. */
final class Days {
    static final int FIRST_WARNING = 10;
    static final int SECOND_WARNING = 15;
    static final int PUBLIC = 20;

    private Days() {}
}

package org.throughline.synthesis;

/** Why the workbench does not do what was asked. */
public enum WhyNot {
    FROZEN,
    NOT_FROZEN_YET,
    TWO_SCREENERS_NEEDED,
    REASONS_NEEDED,
    SAME_FILE_TWICE,
    NOT_READABLE,
    NUMBERS_DIFFER,
    NOT_IN_PROTOCOL,
    NOTHING_TO_STOP,
    NO_FINDINGS,
    SCREENED_ALREADY,
    REPLACING_NEEDS_WHY,
    CHANGED_MEANWHILE;

    public String words() {
        return SynthesisWords.valueOf("WHY_" + name()).say();
    }
}

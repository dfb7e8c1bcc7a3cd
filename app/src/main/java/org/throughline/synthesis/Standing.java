package org.throughline.synthesis;

/** Where a record has come to. */
public enum Standing {
    DUPLICATE,
    REMOVED,
    WAITS_FOR_SCREENING,
    NOT_SCREENED_STOPPED,
    LEFT_OUT_BY_TITLE,
    SOUGHT,
    NOT_HAD,
    WAITS_FOR_READING,
    LEFT_OUT_IN_FULL,
    INCLUDED;

    public String words() {
        return ReleaseWords.valueOf("STANDING_" + name()).say();
    }
}

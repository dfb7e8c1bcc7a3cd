package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about reports that may tell of one study. */
public enum OneStudyWords implements WordKey {
    HEADING,
    LEAD,
    AND,
    WHY,
    WHY_HINT,
    YES,
    NO,
    TRAIL_NO;

    @Override
    public String module() {
        return "onestudy";
    }
}

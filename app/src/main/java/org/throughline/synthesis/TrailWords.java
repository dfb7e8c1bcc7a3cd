package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences of the audit trail. */
public enum TrailWords implements WordKey {
    TRAIL_TITLE,
    TRAIL_LEAD,
    TRAIL_SUM,
    TRAIL_WHO,
    TRAIL_WHO_ALL,
    TRAIL_PART,
    TRAIL_PART_ALL,
    TRAIL_SHOW,
    TRAIL_CSV,
    TRAIL_CAPTION,
    TRAIL_WHEN,
    TRAIL_WHAT,
    TRAIL_BY,
    TRAIL_PROGRAM,
    TRAIL_PAGES,
    TRAIL_LINK,
    PART_STEPS,
    PART_RECORDS,
    PART_READING,
    PART_THEMES,
    PART_FINDINGS,
    PART_NUMBERS,
    DID_STEP,
    DID_JOINED,
    DID_APART,
    DID_ONE_WORK,
    DID_SETTLED_IN,
    DID_SETTLED_OUT,
    DID_HAD,
    DID_NOT_HAD,
    DID_KEY_PAPER,
    DID_STRAND,
    DID_EXTRACT,
    DID_CODING,
    DID_TAKEN_BACK,
    DID_MEMO,
    DID_THEME,
    DID_RENAMED,
    DID_PLACED,
    DID_FINDING,
    DID_RECOMMENDED,
    DID_RESULT,
    DID_JOINT;

    @Override
    public String module() {
        return "trail";
    }
}

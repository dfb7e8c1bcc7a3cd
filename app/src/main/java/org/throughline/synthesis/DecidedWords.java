package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about what stands decided, and about deciding it again. */
public enum DecidedWords implements WordKey {
    DECIDED_TITLE,
    DECIDED_LINK,
    DECIDED_LEAD,
    DECIDED_WHICH,
    WHICH_ALL,
    WHICH_IN,
    WHICH_OUT,
    DECIDED_WORDS,
    DECIDED_SHOW,
    DECIDED_SUM,
    DECIDED_NONE,
    DECIDED_PAGES,
    DECIDED_IN,
    DECIDED_OUT,
    DECIDED_OUT_BECAUSE,
    DECIDED_BOTH,
    DECIDED_BY,
    DECIDED_TIMES,
    AGAIN_LINK,
    AGAIN_TITLE,
    AGAIN_NOW,
    AGAIN_BEFORE,
    AGAIN_BEFORE_LINE,
    AGAIN_RESTS,
    AGAIN_MAY_NOT,
    AGAIN_QUESTION,
    AGAIN_IN,
    AGAIN_OUT,
    AGAIN_REASON,
    AGAIN_WHY,
    AGAIN_WHY_HINT,
    AGAIN_DO,
    MISSING_OUTCOME,
    MISSING_AGAIN_WHY,
    LEFT_OUT_SINCE,
    TRAIL_IN,
    TRAIL_OUT,
    WHY_STANDS_SO_ALREADY,
    WHY_DECIDED_IN_FULL;

    @Override
    public String module() {
        return "decided";
    }
}

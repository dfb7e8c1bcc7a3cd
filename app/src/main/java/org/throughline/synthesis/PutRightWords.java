package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about searches that are put right, and files that are put away. */
public enum PutRightWords implements WordKey {
    CORRECT_LINK,
    CORRECT_TITLE,
    CORRECT_LEAD,
    CORRECT_WHY,
    CORRECT_DO,
    MISSING_WHY_CORRECT,
    CORRECT_WHY_TOO_LONG,
    CORRECT_BEFORE,
    CORRECT_UNTIL,
    CORRECT_WAS,
    PUT_AWAY_HEADING,
    PUT_AWAY_LEAD,
    PUT_AWAY_WHY,
    PUT_AWAY_DO,
    MISSING_WHY_AWAY,
    PUT_AWAY_STATE,
    PUT_AWAY_LIST,
    RUN_CHOOSE,
    MISSING_RUN,
    TRAIL_FILE_PUT_AWAY,
    TRAIL_SEARCH_CORRECTED;

    @Override
    public String module() {
        return "put-right";
    }
}

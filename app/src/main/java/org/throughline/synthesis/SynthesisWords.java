package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences of the workbench. */
public enum SynthesisWords implements WordKey {
    STAGE_TITLE_ABSTRACT,
    STAGE_FULL_TEXT,
    VERDICT_INCLUDE,
    VERDICT_EXCLUDE,
    VERDICT_UNSURE,
    WHY_FROZEN,
    WHY_NOT_FROZEN_YET,
    WHY_TWO_SCREENERS_NEEDED,
    WHY_REASONS_NEEDED,
    WHY_SAME_FILE_TWICE,
    WHY_NOT_READABLE,
    WHY_NUMBERS_DIFFER,
    WHY_NOT_IN_PROTOCOL,
    WHY_NOTHING_TO_STOP,
    WHY_NO_FINDINGS,
    WHY_SCREENED_ALREADY,
    PROTOCOL_BEGUN,
    TRAIL_STARTED,
    TRAIL_AMENDED,
    TRAIL_FROZEN,
    TRAIL_SEARCHED,
    TRAIL_TAKEN_IN,
    TRAIL_DEDUPED,
    TRAIL_BATCH_ENDED,
    TRAIL_STOPPED,
    TRAIL_GIVEN,
    DUPLICATE_IDENTICAL,
    DUPLICATE_SAID,
    INVENTED_PREFIX,
    GIVEN_STAGE;

    @Override
    public String module() {
        return "synthesis";
    }
}

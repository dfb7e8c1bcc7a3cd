package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about giving a release of a synthesis to the evidence bank. */
public enum GivingWords implements WordKey {
    TITLE,
    LEAD,
    OPEN,
    NO_RELEASE,
    FROM_RELEASE,
    OTHER_RELEASE,
    AGAIN_QUESTION,
    AGAIN_HINT,
    AGAIN_VERSION,
    AGAIN_VERSION_HINT,
    AGAIN_PLACE_HINT,
    AGAIN_OTHER,
    AGAIN_WHY,
    AUTHORS,
    AUTHORS_HINT,
    AUTHORS_NOT_SIGNED,
    PUBLISHER,
    LICENCE_HINT,
    INGREDIENTS,
    TRIED_HEADING,
    TRIED_LEAD,
    TRIED,
    TRIED_HINT,
    MISSING_AGAIN,
    MISSING_WHY,
    MISSING_PUBLISHER,
    WHY_GIVEN_BEFORE,
    WHY_GIVEN_ALREADY,
    FIRST_OF_RELEASE,
    FIRST_AND_WHY,
    NEXT_OF_RELEASE,
    TRAIL_GIVEN,
    TRAIL_VERSION,
    STAGE,
    ATTRIBUTION,
    SOMEBODY,
    CODE_ONLY,
    AS_REPORTED,
    FLOW_READ_IN;

    @Override
    public String module() {
        return "giving";
    }
}

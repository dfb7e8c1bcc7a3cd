package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about who takes a part in a synthesis on, and who gives it up. */
public enum TeamWords implements WordKey {
    NO_LONGER_LINK,
    NO_LONGER_TITLE,
    NO_LONGER_LEAD,
    NO_LONGER_WHY,
    NO_LONGER_WHY_HINT,
    NO_LONGER_DO,
    MISSING_NO_LONGER_WHY,
    TOO_FEW_SCREEN,
    TRAIL_NO_LONGER_SCREENS,
    CHOOSE_SOMEBODY,
    PART_EXTRACTS,
    DOES_EXTRACT,
    HAS_LEFT,
    LEAVES_LINK,
    LEAVES_TITLE,
    LEAVES_LEAD,
    LEAVES_WHY,
    LEAVES_WHY_HINT,
    LEAVES_DO,
    MISSING_LEAVES_WHY,
    TRAIL_LEFT,
    WHY_SCREENS_AND_SETTLES;

    @Override
    public String module() {
        return "team";
    }
}

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
    WHY_SCREENS_AND_SETTLES;

    @Override
    public String module() {
        return "team";
    }
}

package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about a long file that is being taken in. */
public enum TakingInWords implements WordKey {
    TAKING_IN_HEADING,
    TAKING_IN_SO_FAR,
    TAKING_IN_LEAVE,
    TAKING_IN_STUCK,
    TAKING_IN_LOOK,
    TAKING_IN_STOP_WHAT,
    TAKING_IN_STOP,
    TAKING_IN_GOES_ON;

    @Override
    public String module() {
        return "takingin";
    }
}

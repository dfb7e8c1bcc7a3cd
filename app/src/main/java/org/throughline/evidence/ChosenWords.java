package org.throughline.evidence;

import org.throughline.words.WordKey;

/** The sentences about for how many children something was chosen. */
public enum ChosenWords implements WordKey {
    CHOSEN_HEADING,
    CHOSEN_ABOUT,
    CHOSEN_FEW,
    CHOSEN_HOW;

    @Override
    public String module() {
        return "chosen";
    }
}

package org.throughline.partnership.consults;

import org.throughline.words.WordKey;

/** What whoever is about to ask families something is told, where they were asked it before. */
public enum AskedTwiceWords implements WordKey {
    ASKED_BEFORE,
    READ_ANSWERS,
    ASK_ALL_THE_SAME,
    SLIP_ASKED_BEFORE;

    @Override
    public String module() {
        return "asked-twice";
    }
}

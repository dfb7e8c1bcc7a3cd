package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about readings of some words of a sentence. */
public enum OnlyWords implements WordKey {
    ASK_ONLY,
    ASK_ONLY_HINT,
    ONLY_NOT_THERE,
    ONLY_SAID,
    MARKED,
    SHOWN;

    @Override
    public String module() {
        return "only";
    }
}

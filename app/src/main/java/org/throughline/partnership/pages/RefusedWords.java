package org.throughline.partnership.pages;

import org.throughline.words.WordKey;

/** The sentences of a refusal that has no field to stand at. */
public enum RefusedWords implements WordKey {
    REFUSED_TITLE,
    REFUSED_BACK;

    @Override
    public String module() {
        return "refused";
    }
}

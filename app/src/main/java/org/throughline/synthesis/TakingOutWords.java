package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about taking records out, to a reference manager or a table. */
public enum TakingOutWords implements WordKey {
    OUT_TITLE,
    OUT_LEAD,
    OUT_LINK,
    OUT_WHICH,
    OUT_FORMAT,
    OUT_DO,
    OUT_NOTHING,
    OUT_KEPT,
    OUT_COUNTED,
    WHICH_INCLUDED,
    WHICH_SOUGHT,
    WHICH_LEFT_OUT_IN_FULL,
    WHICH_LEFT_OUT_BY_TITLE,
    WHICH_NOT_SCREENED,
    WHICH_REMOVED,
    WHICH_EACH_ONCE,
    WHICH_AS_THEY_CAME,
    FORMAT_RIS,
    FORMAT_ENDNOTE_XML,
    FORMAT_BIBTEX,
    FORMAT_CSV,
    NOTE_FOUND_IN,
    NOTE_WHY,
    NOTE_STANDS_FOR;

    @Override
    public String module() {
        return "taking-out";
    }
}

package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about themes named anew and readings taken back. */
public enum RevisingWords implements WordKey {
    RENAME_LINK,
    MOVE_LINK,
    GO_EXTRACT,
    GO_THEME,
    GO_PLACE,
    PLACE_CHOOSE,
    PLACE_CHOOSE_INTO,
    MISSING_PLACE_WHAT,
    MISSING_PLACE_INTO,
    WHY_DOES_NOT_FIT_THERE,
    WHY_STANDS_THERE_ALREADY,
    RENAME_TITLE,
    RENAME_LEAD,
    RENAME_NAME,
    RENAME_WHY,
    RENAME_WHY_HINT,
    RENAME_DO,
    RENAME_MISSING,
    RENAME_SAME,
    RENAME_MISSING_WHY,
    NAMES_HEADING,
    NAME_LINE,
    NAME_FIRST,
    WHY_NAMED_MEANWHILE,
    BACK_LINK,
    BACK_TITLE,
    BACK_LEAD,
    BACK_CODE,
    BACK_MEMO,
    BACK_WHICH,
    BACK_ONE,
    BACK_ALL,
    BACK_WHY,
    BACK_WHY_HINT,
    BACK_DO,
    BACK_MISSING_WHICH,
    BACK_MISSING_WHY;

    @Override
    public String module() {
        return "revising";
    }
}

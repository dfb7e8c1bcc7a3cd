package org.throughline.directory;

import org.throughline.words.WordKey;

/** The sentences about finding a child, and about the names a child is found by. */
public enum FindWords implements WordKey {
    FIND_TITLE,
    FIND_LEAD,
    BY_NAME_TITLE,
    NAME,
    NAME_HINT,
    NAME_MISSING,
    NAME_WITHOUT_LETTERS,
    NAME_TOO_LONG,
    BORN_ON,
    BORN_ON_HINT,
    BORN_ON_WRONG,
    BY_NAME_DO,
    BY_NUMBER_TITLE,
    BY_NUMBER_LEAD,
    WHICH,
    WHICH_MISSING,
    THE_NUMBER,
    WHY,
    WHY_HINT,
    WHY_MISSING,
    WHY_LETTER,
    WHY_MOVED,
    WHY_SAME_CHILD,
    WHY_SAFETY,
    BY_NUMBER_DO,
    FOUND_TITLE,
    FOUND_BY_NUMBER_TITLE,
    FOUND_BORN,
    FOUND_LOGGED,
    FOUND_NONE,
    FOUND_NONE_NUMBER,
    NONE_WHY_TITLE,
    NONE_SPELLING,
    NONE_BORN,
    NONE_NUMBER,
    NONE_NOT_YOURS,
    FOUND_MORE,
    FOUND_MORE_WITH_BORN,
    FIND_AGAIN,
    BORN,
    ALSO_FORMER,
    ALSO_ALSO,
    ALSO_OTHER_SCRIPT,
    NAMES_TITLE,
    NAMES_EMPTY,
    NAME_ADD_ASK,
    NAME_ADD_TITLE,
    NAME_ADD_LEAD,
    NAME_ADD_WARNING,
    NAME_KIND,
    NAME_KIND_MISSING,
    NAME_KIND_FORMER,
    NAME_KIND_ALSO,
    NAME_KIND_OTHER_SCRIPT,
    NAME_KIND_OTHER_SCRIPT_HINT,
    NAME_ADD_DO;

    @Override
    public String module() {
        return "find";
    }
}

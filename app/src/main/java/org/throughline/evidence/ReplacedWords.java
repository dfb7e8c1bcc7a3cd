package org.throughline.evidence;

import org.throughline.words.WordKey;

/** The sentences about a record whose place a newer one takes. */
public enum ReplacedWords implements WordKey {
    REPLACE_TITLE,
    REPLACE_LEAD,
    REPLACE_BY,
    REPLACE_BY_HINT,
    REPLACE_CHOOSE,
    REPLACE_NONE,
    REPLACE_WHY,
    REPLACE_WHY_HINT,
    REPLACE_DO,
    REPLACE_DONE,
    REPLACE_MISSING_BY,
    REPLACE_MISSING_WHY,
    REPLACED_HEADING,
    REPLACED_ON,
    REPLACED_LINK,
    REPLACED_ELSEWHERE,
    REPLACES,
    OF_A_LATER_RELEASE,
    VERSION_REPLACED;

    @Override
    public String module() {
        return "replaced";
    }
}

package org.throughline.partnership.conditions;

import org.throughline.words.WordKey;

/** The sentences about a partnership's local conditions. */
public enum ConditionWords implements WordKey {
    MARK_TITLE,
    MARK_LEAD,
    MARK_ASK,
    MARK_HINT,
    MARK_DO,
    MARKED,
    MARKED_NONE,
    MARK_LINK,
    BESIDE,
    BESIDE_UNMARKED,
    BESIDE_CAPTION,
    BESIDE_CONDITION,
    BESIDE_SEEN,
    BESIDE_HERE,
    SEEN_YES,
    SEEN_NOT,
    HERE_YES,
    HERE_NOT,
    BESIDE_NOT_TOLD,
    NONE,
    NO_AREA;

    @Override
    public String module() {
        return "conditions";
    }
}

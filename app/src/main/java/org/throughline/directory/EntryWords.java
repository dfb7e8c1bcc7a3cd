package org.throughline.directory;

import org.throughline.words.WordKey;

/** The sentences about which entries are one child. */
public enum EntryWords implements WordKey {
    JOIN_TITLE,
    JOIN_LEAD,
    JOIN_WARNING,
    JOIN_EMPTY,
    JOIN_OTHER,
    JOIN_OTHER_HINT,
    JOIN_OTHER_MISSING,
    JOIN_CHOICE,
    JOIN_WHY,
    JOIN_WHY_HINT,
    JOIN_WHY_MISSING,
    JOIN_DO,
    JOIN_ASK,
    SPLIT_TITLE,
    SPLIT_LEAD,
    SPLIT_WHY,
    SPLIT_WHY_HINT,
    SPLIT_WHY_MISSING,
    SPLIT_DO,
    SPLIT_ASK,
    ADOPTION_TITLE,
    ADOPTION_LEAD,
    ADOPTION_WARNING,
    ADOPTION_THEN,
    ADOPTION_MADE,
    ADOPTION_MISSING,
    ADOPTION_FUTURE,
    ADOPTION_EVIDENCE,
    ADOPTION_EVIDENCE_HINT,
    ADOPTION_EVIDENCE_MISSING,
    ADOPTION_DO,
    ADOPTION_ASK,
    WHO_IS_WHO_TITLE;

    @Override
    public String module() {
        return "entries";
    }
}

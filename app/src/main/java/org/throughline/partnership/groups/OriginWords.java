package org.throughline.partnership.groups;

import org.throughline.words.WordKey;

/** The sentences of where a clause of a protocol comes from. */
public enum OriginWords implements WordKey {
    ORIGINS_HEADING,
    ORIGINS_LEAD,
    ORIGINS_NONE,
    PRACTICE,
    IN_BANK,
    BANK_GONE,
    NOT_IN_BANK,
    ORIGIN_LINK,
    ORIGIN_TITLE,
    ORIGIN_LEAD,
    ORIGIN_DO,
    ASK_CLAUSE,
    ASK_CLAUSE_HINT,
    ASK_WHO,
    ASK_WHO_HINT,
    ASK_PRACTICE,
    ASK_PRACTICE_HINT,
    ASK_RECORD,
    ASK_RECORD_HINT,
    SLIP_CLAUSE,
    SLIP_WHO,
    SLIP_PRACTICE,
    WHY_NOT_IN_TEXT,
    WHY_LEADS_TO_SOMEBODY,
    WHY_TOO_MANY;

    @Override
    public String module() {
        return "origins";
    }
}

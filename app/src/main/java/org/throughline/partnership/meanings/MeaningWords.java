package org.throughline.partnership.meanings;

import org.throughline.words.WordKey;

/** The sentences of a partnership's glossary. */
public enum MeaningWords implements WordKey {
    LINK,
    TITLE,
    LEAD,
    HERE,
    ELSEWHERE,
    SAID_BY,
    SAID,
    SOURCE,
    BEFORE,
    BEFORE_GENERAL,
    NO_GENERAL,
    SAY_LINK,
    SAY_OWN,
    SAY_ANEW,
    GENERAL_AGAIN,
    SAY_TITLE,
    SAY_LEAD,
    SAY_DO,
    ASK_TERM,
    ASK_TERM_HINT,
    ASK_MEANING,
    ASK_MEANING_HINT,
    ASK_SOURCE,
    ASK_SOURCE_HINT,
    SLIP_TERM,
    SLIP_TERM_LONG,
    SLIP_MEANING,
    SLIP_MEANING_LONG,
    SLIP_SOURCE,
    SLIP_SOURCE_LONG,
    WHY_TOO_MANY,
    WHY_LEADS_TO_SOMEBODY,
    WHY_NOT_OWN;

    @Override
    public String module() {
        return "meanings";
    }
}

package org.throughline.partnership.difficulties;

import org.throughline.words.WordKey;

/** The sentences of the log of difficulties. */
public enum DifficultyWords implements WordKey {
    DIFFICULTIES_TITLE,
    DIFFICULTIES_HEADING,
    DIFFICULTIES_LEAD,
    DIFFICULTIES_LINK,
    DIFFICULTIES_NONE,
    DIFFICULTIES_COUNT,
    ABOUT_CONCERNS,
    STATE_OPEN,
    STATE_ANSWERED,
    STATE_CLOSED,
    SAID_BY,
    SAID_ON,
    CONVEYED,
    OWNED_BY,
    WAITS_DAYS,
    ANSWER_HEADING,
    BECAME_HEADING,
    SAY_LINK,
    SAY_TITLE,
    SAY_LEAD,
    SAY_DO,
    ASK_FROM,
    ASK_OWNER,
    ASK_OWNER_HINT,
    ASK_WORDS,
    ASK_WORDS_HINT,
    SLIP_FROM,
    SLIP_OWNER,
    SLIP_WORDS,
    ANSWER_LINK,
    ANSWER_TITLE,
    ANSWER_DO,
    ASK_ANSWER,
    ASK_ANSWER_HINT,
    SLIP_ANSWER,
    CLOSE_LINK,
    CLOSE_TITLE,
    CLOSE_DO,
    ASK_BECAME,
    ASK_BECAME_HINT,
    SLIP_BECAME,
    FOUND,
    LOOKED,
    WAITS_LINE,
    WAITS_MORE,
    WHY_LEADS_TO_SOMEBODY,
    WHY_LOOK_FIRST,
    WHY_SAID_BEFORE,
    WHY_TOO_MANY;

    @Override
    public String module() {
        return "difficulties";
    }
}

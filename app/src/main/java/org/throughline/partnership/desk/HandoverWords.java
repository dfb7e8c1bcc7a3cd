package org.throughline.partnership.desk;

import org.throughline.words.WordKey;

/** The sentences of taking on what was handed over. */
public enum HandoverWords implements WordKey {
    TAKEN_TITLE,
    TAKEN_LEAD,
    TAKEN_NONE,
    TAKEN_FROM,
    TAKEN_TO,
    TAKEN_TO_KNOW,
    TAKE_ON,
    TAKE_ON_HINT,
    TOLD_ME,
    TOLD_ME_HINT,
    WAITS_FOR_ITS_OWNER,
    BEFORE_HEADING,
    BEFORE_NONE,
    HEARD_ON,
    HEARD_CONVEYED,
    NOT_HEARD,
    TAKEN_ON,
    TAKEN_ON_CONVEYED,
    WAITS_LINE,
    SINCE_HANDED_OVER,
    WHY_HEARD_BEFORE;

    @Override
    public String module() {
        return "handovers";
    }
}

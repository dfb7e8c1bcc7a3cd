package org.throughline.partnership.signups;

import org.throughline.words.WordKey;

/** The sentences of who stands by the goals. */
public enum SignupWords implements WordKey {
    SIGNUPS_LINK,
    SIGNUPS_TITLE,
    SIGNUPS_LEAD,
    SIGNUPS_VERSION,
    GOALS_HEADING,
    GOALS_NONE,
    SEATS_HEADING,
    SEATS_NONE,
    COUNT,
    STANDS,
    STOOD,
    DOES_NOT,
    DID_NOT,
    NOT_SAID,
    CONVEYED,
    SAY_LINK,
    SAY_TITLE,
    SAY_LEAD,
    ASK_PLACE,
    ASK_STANDS,
    STANDS_YES,
    STANDS_NO,
    ASK_WHY_NOT,
    ASK_WHY_NOT_HINT,
    SAY_DO,
    SLIP_PLACE,
    SLIP_STANDS,
    SLIP_WHY_NOT,
    WHY_CHANGED,
    WHY_LEADS_TO_SOMEBODY;

    @Override
    public String module() {
        return "signups";
    }
}

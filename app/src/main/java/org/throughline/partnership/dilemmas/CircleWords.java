package org.throughline.partnership.dilemmas;

import org.throughline.words.WordKey;

/** The sentences of who is in a circle, who is let in, and what becomes of it when terms end. */
public enum CircleWords implements WordKey {
    RULE_HEADING,
    RULE,
    OLD_RULE,
    SMALL,
    SMALL_NOW,
    UNTIL,
    FROM,
    GONE,
    NO_SIGN_IN,
    CAME_IN_ALL,
    CAME_IN_SINCE,
    CAME_IN_PAST_SILENCE,
    YOU_CAME,
    CLOSES,
    ENDS_SOON,
    ASK_LINK,
    ASKED_HEADING,
    ASKED_FOR,
    ASKED_WHEN,
    ASKED_WHEN_OLD,
    ASKED_PAST,
    PASS_LINK,
    PASS_TITLE,
    PASS_LEAD,
    PASS_DO,
    WAITS_LINE,
    YOU_AGREED,
    SAY_LINK,
    BEFORE_HEADING,
    REFUSED_ON,
    NOT_ALL,
    ASK_TITLE,
    ASK_LEAD,
    ASK_PLACE,
    ASK_PLACE_HINT,
    ASK_WHY,
    ASK_WHY_HINT,
    ASK_EARLIER,
    ASK_EARLIER_HINT,
    EARLIER_YES,
    EARLIER_NO,
    ASK_DO,
    SLIP_PLACE,
    SLIP_WHY,
    SLIP_EARLIER,
    SAY_TITLE,
    SAY_LEAD,
    ASK_SAY,
    SAY_YES_WITH_EARLIER,
    SAY_YES_FROM_NOW,
    SAY_NO,
    SAY_NO_HINT,
    SAY_DO,
    SLIP_SAY,
    WHY_ASKED_FOR,
    WHY_OVER;

    @Override
    public String module() {
        return "circles";
    }
}

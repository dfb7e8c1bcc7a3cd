package org.throughline.journey;

import org.throughline.words.WordKey;

/** The sentences of the statutory strand. */
public enum JourneyWords implements WordKey {
    YOU,
    YOUR_FAMILY,
    THE_FAMILY,
    THE_YOUNG_PERSON,
    ONE_DAY,
    MANY_DAYS,
    DAYS_LEFT,
    LAST_DAY_TODAY,
    DAYS_LATE,
    THAT_IS_TODAY,
    THAT_IS_IN_DAYS,
    WHERE_DECIDING,
    WHERE_DECIDING_LATE,
    WHERE_ASSESSING,
    WHERE_ASSESSING_LATE,
    WHERE_NOT_ASSESSING,
    WHERE_NO_PLAN,
    WHERE_PLAN_SENT,
    WHERE_WITHDRAWN;

    @Override
    public String module() {
        return "journey";
    }
}

package org.throughline.partnership.meetings;

import org.throughline.partnership.MeetingWords;

/** How often a series meets, always on the weekday of its first meeting. */
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    EVERY_TWO_MONTHS,
    QUARTERLY;

    public String words() {
        return MeetingWords.valueOf("RHYTHM_" + name()).say();
    }
}

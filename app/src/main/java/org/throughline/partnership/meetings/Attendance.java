package org.throughline.partnership.meetings;

import java.util.UUID;
import org.throughline.partnership.MeetingWords;

/** Whether a seat was there. */
public record Attendance(UUID place, How how) {

    /** How a seat was filled in one meeting. */
    public enum How {
        THERE,
        SENT_SOMEONE,
        AWAY,
        /** Nobody holds it. */
        EMPTY;

        public boolean spoke() {
            return this == THERE || this == SENT_SOMEONE;
        }

        public String words() {
            return MeetingWords.valueOf("HOW_" + name()).say();
        }
    }
}

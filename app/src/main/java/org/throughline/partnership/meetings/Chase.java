package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.partnership.MeetingWords;

/** A reminder of something owed: of what, to whom, how far up the ladder, and when. */
public record Chase(UUID partnership, Kind kind, UUID topic, LocalDate dueOn, Step step, UUID place, LocalDate on) {

    /** What is owed: a promise of a meeting, or a progress check of an action. */
    public enum Kind {
        TASK,
        CHECK
    }

    /**
     * Who is told. The ladder is polite: first whoever owes it, then who facilitates, then who leads.
     */
    public enum Step {
        OWNER(1),
        FACILITATOR(14),
        LEAD(28);

        private final int daysLate;

        Step(int daysLate) {
            this.daysLate = daysLate;
        }

        /** So many days after the day on which it was due. */
        public int daysLate() {
            return daysLate;
        }

        /** "the facilitator on 3 May 2026". */
        public String words(String day) {
            return MeetingWords.valueOf("STEP_" + name()).say(day);
        }
    }
}

package org.throughline.partnership.meetings;

import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.MeetingWords;

/**
 * One line of an agenda: why it is there, what it is, and whose it is.
 *
 * @param id       what it is about: an item, a decision, a task, an action, a measure; of "anything else" the meeting itself
 * @param why      what stands under it
 * @param from     the place whose line it is: who put it there, or who owes it
 * @param conveyed written down by the facilitator for a seat that does not sign in
 */
public record Topic(Kind kind, UUID id, String title, String why, Optional<UUID> from, boolean conveyed) {

    /** Where a line comes from. */
    public enum Kind {
        /** Somebody who holds a seat put it there. */
        ITEM,
        /** A question that is to be decided. */
        QUESTION,
        /** A decision whose day to look back has come. */
        LOOK_BACK,
        /** A promise whose day has passed. */
        TASK,
        /** A progress check of an action that is due. */
        CHECK,
        /** A measure whose day has passed. */
        MEASURE,
        OTHER;

        public String words() {
            return MeetingWords.valueOf("TOPIC_" + name()).say();
        }
    }
}

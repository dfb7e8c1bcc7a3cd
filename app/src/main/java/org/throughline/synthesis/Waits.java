package org.throughline.synthesis;

import org.throughline.words.WordKey;

/**
 * Something of a synthesis that waits for one person, in their own part. It tells nobody what another said.
 *
 * @param howMany 0 where only that something waits is known
 */
public record Waits(What what, int howMany) {
    /** What can wait, in the order in which it is shown. */
    public enum What {
        SCREEN,
        SCREEN_NEXT,
        READ,
        READ_NEXT,
        SETTLE_TITLES,
        SETTLE_REPORTS,
        SETTLE_EXTRACTIONS,
        SETTLE_APPRAISALS,
        EXTRACT,
        APPRAISE,
        CODE,
        DOUBT
    }

    /** Sentences about what waits. */
    public enum Words implements WordKey {
        WAITING_HEADING,
        WAITING_SCREEN,
        WAITING_SCREEN_NEXT,
        WAITING_READ,
        WAITING_READ_NEXT,
        WAITING_SETTLE_TITLES,
        WAITING_SETTLE_REPORTS,
        WAITING_SETTLE_EXTRACTIONS,
        WAITING_SETTLE_APPRAISALS,
        WAITING_EXTRACT,
        WAITING_APPRAISE,
        WAITING_CODE,
        WAITING_DOUBT,
        OWN_HEADING,
        OTHERS_HEADING;

        @Override
        public String module() {
            return "waiting-for-you";
        }
    }

    public String words() {
        return Words.valueOf("WAITING_" + what.name()).say(howMany);
    }
}

package org.throughline.partnership.meetings;

import org.throughline.partnership.MeetingWords;

/** What the minutes say about one line of the agenda. */
public record Note(Topic topic, int number, String words, Outcome outcome) {

    /** What became of the line. */
    public enum Outcome {
        SETTLED,
        COMES_BACK,
        NOT_REACHED;

        public String words() {
            return MeetingWords.valueOf("OUTCOME_" + name()).say();
        }
    }
}

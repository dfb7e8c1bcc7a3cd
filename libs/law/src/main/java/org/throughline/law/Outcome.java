package org.throughline.law;

import java.time.LocalDate;

/** What has become of a duty, as far as the facts say. Never "late": see {@link Duty#statusOn}. */
public sealed interface Outcome {

    /** Nothing recorded has met or ended it. */
    record Open() implements Outcome {}

    /** Done on that day, in time or not. */
    record Met(LocalDate on, String factId) implements Outcome {}

    /** It stopped mattering from that day. If it was already overdue then, it was. */
    record NoLongerApplies(LocalDate since, Ending why, String factId) implements Outcome {}

    /** Why a duty no longer applies. */
    enum Ending {
        COUNCIL_WILL_NOT_ASSESS("The council decided not to assess."),
        COUNCIL_WILL_NOT_MAKE_A_PLAN("The council decided not to make a plan."),
        COUNCIL_IS_MAKING_A_PLAN("The council is making a plan."),
        PLAN_WAS_SENT("The final plan was sent."),
        REQUEST_WAS_WITHDRAWN("The request was taken back.");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        /** One plain sentence. */
        public String words() {
            return words;
        }
    }
}

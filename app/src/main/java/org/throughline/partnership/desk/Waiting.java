package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.DeskWords;
import org.throughline.partnership.concerns.Concern;

/**
 * Something that waits for whoever facilitates.
 *
 * @param topic what it is about, in the package that holds it: a concern, a meeting, a promise, a seat ...
 * @param place the seat to ask, where there is one
 * @param since the day on which it became due, was last written in, or ends
 * @param concern the concern itself, where it is one
 * @param asked how it was chased by hand, the latest first
 */
public record Waiting(
        Kind kind,
        UUID topic,
        String words,
        Optional<UUID> place,
        LocalDate since,
        Optional<Concern> concern,
        List<AskedAfter> asked) {

    /** What kind of thing waits, in the order in which it is shown: first what hurts somebody soonest. */
    public enum Kind {
        /** Ten working days or more without an answer. */
        CONCERN,
        /** A question to a circle that seats have not answered. */
        QUESTION,
        /** Everybody who was asked is owed a reply. */
        REPLY,
        PACK,
        MINUTES,
        PROMISE,
        CHECK,
        LOOK_BACK,
        /** A group that ended a year ago without a text, and nobody has said what came of it. */
        GROUP_LOOK,
        MEASURE,
        PRODUCT,
        /** A group in which nothing was written: told to nobody else. */
        STALLED,
        WITHOUT_OWNER,
        /** Handed over, and its new owner has not said that they take it on. */
        HANDED_OVER,
        SEAT_EMPTY,
        TERM_ENDS,
        /** A seat that was away from the last meetings. */
        MISSED;

        public String words() {
            return DeskWords.valueOf("KIND_" + name()).say();
        }

        public String nextStep() {
            return DeskWords.valueOf("NEXT_" + name()).say();
        }
    }

    Waiting asked(List<AskedAfter> all) {
        return new Waiting(
                kind,
                topic,
                words,
                place,
                since,
                concern,
                all.stream()
                        .filter(a -> a.kind() == kind && a.topic().equals(topic))
                        .toList());
    }

    /** Somebody was asked and has not answered. */
    public boolean waitsForAnAnswer() {
        return asked.stream().anyMatch(a -> a.answer().isEmpty());
    }
}

package org.throughline.partnership.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.concerns.Concern;

/**
 * Difficulties of a partnership: what families raised, in figures that tell of no concern, and what has passed its day.
 *
 * @param concerns none where fewer were raised than a figure is made of
 * @param waitedLong concerns that everybody may know of because they waited for more than twenty working days
 * @param stalled what has passed its day, the longest first
 * @param unfinished what ended and has not been looked back on, whatever ended first standing first
 */
public record Difficulties(
        Optional<Raised> concerns, List<Concern> waitedLong, List<Stalled> stalled, List<Unfinished> unfinished) {

    /** Concerns of twelve months: raised, answered, acted on, and how old the open ones are in working days. */
    public record Raised(int raised, int answered, int acted, int openTo10, int openTo20, int openMore) {
        public int open() {
            return openTo10 + openTo20 + openMore;
        }
    }

    /** What can pass its day. */
    public enum Kind {
        ACTION,
        DECISION,
        MEASURE,
        PRODUCT,
        GROUP;

        public String words() {
            return RegisterWords.valueOf("KIND_" + name()).say();
        }

        /** What it is, where it has ended. */
        public String ended() {
            return (this == GROUP ? RegisterWords.ENDED_GROUP : RegisterWords.ENDED_ACTION).say();
        }
    }

    /**
     * An action that was stopped, or a group that ended without a text, before anybody looked back on it.
     *
     * @param due from when on it can be looked back on
     */
    public record Unfinished(
            Kind kind, UUID id, String words, Optional<UUID> owner, LocalDate endedOn, LocalDate due) {}

    /** Something whose day has passed, and who answers for it. */
    public record Stalled(Kind kind, UUID id, String words, Optional<UUID> owner, LocalDate due) {}
}

package org.throughline.partnership.difficulties;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that is hard in working together, said openly by one seat to the seat that answers for it. It names nobody and blames nobody.
 *
 * @param saidBy   the seat that said it
 * @param conveyed told to whoever leads or facilitates, who wrote it down
 * @param owner    the seat that answers for it
 */
public record Difficulty(
        UUID id,
        UUID partnership,
        UUID saidBy,
        boolean conveyed,
        UUID owner,
        String words,
        LocalDate saidOn,
        Optional<Said> answer,
        Optional<Said> became) {

    /** What its owner answered, or what became of it. */
    public record Said(String words, LocalDate on, boolean conveyed) {}

    /** How far it has come. */
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED;

        public String words() {
            return DifficultyWords.valueOf("STATE_" + name()).say();
        }
    }

    public State state() {
        if (became.isPresent()) {
            return State.CLOSED;
        }
        return answer.isPresent() ? State.ANSWERED : State.OPEN;
    }
}

package org.throughline.synthesis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * A theme: descriptive ones hold codes, analytical ones hold descriptive ones.
 *
 * @param holds the codes or the ids of the themes that stand under it now
 * @param moves how that came about, the first thing first
 */
public record Theme(UUID id, Kind kind, String name, String memo, List<String> holds, List<Move> moves) {
    /** Close to the words, or beyond them (Thomas and Harden 2008). */
    public enum Kind {
        DESCRIPTIVE,
        ANALYTICAL
    }

    /**
     * Something was put here: what, from which theme, why, by whom and when.
     *
     * @param from empty where it stood nowhere before
     */
    public record Move(String what, Optional<UUID> from, String why, SeatId by, Instant at) {}

    public Theme {
        holds = List.copyOf(holds);
        moves = List.copyOf(moves);
    }
}

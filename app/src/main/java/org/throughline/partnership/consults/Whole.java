package org.throughline.partnership.consults;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.throughline.partnership.Side;

/**
 * A consult with its circle and what came in.
 *
 * @param seats the seats that were asked
 * @param silent seats that have not answered; known to whoever facilitates and, of their own, to those who hold them
 */
public record Whole(Consult consult, List<UUID> seats, List<Turnout> turnout, List<Given> answers, List<UUID> silent) {

    /** Roles of which nobody was asked. */
    public List<Side> notAsked() {
        return Arrays.stream(Side.values())
                .filter(side -> turnout.stream().noneMatch(t -> t.side() == side))
                .toList();
    }

    public int asked(Side side) {
        return turnout.stream()
                .filter(t -> t.side() == side)
                .mapToInt(Turnout::asked)
                .sum();
    }
}

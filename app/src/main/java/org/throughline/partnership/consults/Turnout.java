package org.throughline.partnership.consults;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.throughline.partnership.Side;

/** Of one role: how many were asked, by seat and by code, and how many have answered. Roles are never added up. */
public record Turnout(Side side, int asked, int answered) {

    public int silent() {
        return asked - answered;
    }

    /** One for each role that was asked, in the order in which roles always stand. */
    static List<Turnout> of(Map<Side, Integer> asked, List<Given> answers) {
        return Arrays.stream(Side.values())
                .filter(asked::containsKey)
                .map(side -> new Turnout(side, asked.getOrDefault(side, 0), (int)
                        answers.stream().filter(a -> a.side() == side).count()))
                .toList();
    }
}

package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How many reports point which way in one outcome, each report once. A report whose results point more than one way is mixed.
 * Whether a result was statistically significant plays no part: counting that misleads where studies are small (Cochrane
 * Handbook 12.2.2.2; SWiM, Campbell et al. 2020, doi.org/10.1136/bmj.l6890).
 *
 * @param mixed reports whose results in this outcome point more than one way
 */
public record DirectionVote(String outcome, Effect.Level level, int better, int noClear, int worse, int mixed) {

    private record Of(String outcome, Effect.Level level) {}

    /** One for each outcome and level, in the order in which they first came. */
    public static List<DirectionVote> of(List<Effect> effects) {
        Map<Of, Map<UUID, Set<Effect.Direction>>> by = new LinkedHashMap<>();
        for (Effect effect : effects) {
            by.computeIfAbsent(new Of(effect.outcome(), effect.level()), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(effect.reference(), _ -> new LinkedHashSet<>())
                    .add(effect.direction());
        }
        List<DirectionVote> votes = new ArrayList<>();
        by.forEach((of, reports) -> votes.add(new DirectionVote(
                of.outcome(),
                of.level(),
                only(reports, Effect.Direction.BETTER),
                only(reports, Effect.Direction.NO_CLEAR),
                only(reports, Effect.Direction.WORSE),
                (int) reports.values().stream().filter(d -> d.size() > 1).count())));
        return votes;
    }

    private static int only(Map<UUID, Set<Effect.Direction>> reports, Effect.Direction direction) {
        return (int) reports.values().stream()
                .filter(d -> d.equals(Set.of(direction)))
                .count();
    }

    public int reports() {
        return better + noClear + worse + mixed;
    }

    public String words() {
        return NumberWords.VOTE_WORDS.say(outcome, reports(), better, noClear, worse, mixed);
    }
}

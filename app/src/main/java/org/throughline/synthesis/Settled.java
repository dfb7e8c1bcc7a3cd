package org.throughline.synthesis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * What was decided about a reference.
 *
 * @param included whether it goes on
 * @param by the third person who settled it; empty when both said the same
 * @param why the third person's reason; empty when both said the same
 */
public record Settled(UUID reference, boolean included, String reason, Optional<SeatId> by, String why) {

    /**
     * What follows from the votes of all who screen: the same answer from everybody settles it, and everything else goes to a
     * third person. Two different reasons for leaving a report out are no conflict: the one that stands first in the
     * protocol's order counts.
     */
    static Optional<Settled> ifAgreed(List<Vote> votes, List<String> reasonsInOrder) {
        Vote first = votes.getFirst();
        boolean same = votes.stream().allMatch(v -> v.verdict() == first.verdict());
        if (!same || first.verdict() == Verdict.UNSURE) {
            return Optional.empty();
        }
        String reason = reasonsInOrder.stream()
                .filter(r -> votes.stream().anyMatch(v -> v.reason().equals(r)))
                .findFirst()
                .orElse("");
        return Optional.of(
                new Settled(first.reference(), first.verdict() == Verdict.INCLUDE, reason, Optional.empty(), ""));
    }
}

package org.throughline.sharing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.people.ChildId;
import org.throughline.people.SeatId;

/**
 * Rights that did not agree with the rules: somebody saw what they should not (surplus), or did not see what they should
 * (missing). Ids and numbers only.
 */
record RightsFinding(ChildId child, Set<SeatId> seats, int surplus, int missing) {

    static Optional<RightsFinding> between(ChildId child, List<Entitlement> stored, List<Entitlement> ruled) {
        Set<Entitlement> surplus = new HashSet<>(stored);
        ruled.forEach(surplus::remove);
        Set<Entitlement> missing = new HashSet<>(ruled);
        stored.forEach(missing::remove);
        if (surplus.isEmpty() && missing.isEmpty()) {
            return Optional.empty();
        }
        Set<SeatId> seats = new HashSet<>();
        Stream.concat(surplus.stream(), missing.stream()).map(Entitlement::seat).forEach(seats::add);
        return Optional.of(new RightsFinding(child, seats, surplus.size(), missing.size()));
    }
}

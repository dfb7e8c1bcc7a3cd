package org.throughline.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.pages.Dates;

/**
 * What one viewer may see of what was told and asked about one child. Read at once; the days are filtered here and not
 * in SQL (C-4).
 */
public record WhatIsKnown(List<Contribution> contributions, List<Asking> askings) {
    public static final WhatIsKnown NOTHING = new WhatIsKnown(List.of(), List.of());

    public WhatIsKnown {
        contributions = List.copyOf(contributions);
        askings = List.copyOf(askings);
    }

    /** As known on a day: recorded before midnight in London at the end of that day. */
    public WhatIsKnown on(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(Dates.LONDON).toInstant();
        return new WhatIsKnown(
                contributions.stream()
                        .filter(c -> c.times().recordedAt().isBefore(end))
                        .toList(),
                askings.stream().filter(a -> a.at().isBefore(end)).toList());
    }

    /** Of that, what may have been true on a day of the child's life. */
    public WhatIsKnown about(LocalDate dayOfLife) {
        return new WhatIsKnown(
                contributions.stream()
                        .filter(c -> c.times().trueDuring().mayCover(dayOfLife))
                        .toList(),
                askings);
    }

    /** What nothing newer stands in place of. */
    public List<Contribution> standing() {
        Set<ContributionId> replaced = contributions.stream()
                .flatMap(c -> c.links().replaces().stream())
                .collect(Collectors.toSet());
        return contributions.stream().filter(c -> !replaced.contains(c.id())).toList();
    }

    /** What this one stands in place of, the latest first. */
    public List<Contribution> earlierThan(Contribution newer) {
        Map<ContributionId, Contribution> byId =
                contributions.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
        return java.util.stream.Stream.iterate(
                        newer.links().replaces().map(byId::get),
                        Optional::isPresent,
                        before -> before.flatMap(c -> c.links().replaces()).map(byId::get))
                .map(Optional::orElseThrow)
                .toList();
    }

    public Optional<Contribution> find(ContributionId id) {
        return contributions.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The last thing that was asked of a perspective about an area of life, or came of it. */
    public Optional<Asking> asked(Perspective of, AreaOfLife about) {
        return askings.stream().filter(a -> a.of() == of && a.about() == about).reduce((_, later) -> later);
    }
}

package org.throughline.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.law.PublishedLimits.PublishedLimit;

/**
 * The law that an installation counts by. The platform runs with any pack and with the empty one, which counts nothing: then no
 * time limit, no duty and no step of a statutory assessment is there.
 *
 * @param id by which a start asks for it
 * @param limits the time limits that are published
 */
public record RulePack(String id, Editions editions, List<PublishedLimit> limits, List<Guidance> guidance) {
    private static final RulePack ENGLAND =
            new RulePack("england", Editions.england(), PublishedLimits.all(), PublishedLimits.guidance());
    private static final RulePack NONE = new RulePack("none", new Editions(List.of()), List.of(), List.of());

    public RulePack {
        limits = List.copyOf(limits);
        guidance = List.copyOf(guidance);
    }

    public static RulePack england() {
        return ENGLAND;
    }

    /** No law. */
    public static RulePack none() {
        return NONE;
    }

    public static Optional<RulePack> named(String id) {
        return Stream.of(ENGLAND, NONE).filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** Whether there is no law in it. */
    public boolean isEmpty() {
        return editions.all().isEmpty();
    }
}

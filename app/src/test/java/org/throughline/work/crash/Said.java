package org.throughline.work.crash;

import java.util.Optional;
import java.util.UUID;
import org.throughline.work.Event;

/** Something was said, in its place within its stream. */
public record Said(long number, UUID of, long place) implements Event {
    @Override
    public Optional<UUID> stream() {
        return Optional.of(of);
    }
}

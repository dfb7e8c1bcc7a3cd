package org.throughline.partnership.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a seat declares: an interest with what it touches and what was done; or, without one, that there is nothing to declare.
 *
 * @param conveyed told to whoever facilitates, who wrote it down
 */
public record Interest(
        UUID id,
        UUID partnership,
        UUID place,
        boolean conveyed,
        LocalDate declaredOn,
        Optional<Declared> declared,
        Optional<LocalDate> endedOn) {

    /** The interest itself. */
    public record Declared(String words, String touches, String done) {}

    public boolean standsOn(LocalDate day) {
        return declared.isPresent() && endedOn.filter(on -> !on.isAfter(day)).isEmpty();
    }
}

package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a seat promised in a meeting, by when, and what came of it. */
public record Task(
        UUID id, UUID partnership, UUID meeting, String words, UUID owner, LocalDate dueOn, Optional<Done> done) {

    /** It was done, or will not be: what came of it in words. */
    public record Done(LocalDate on, String cameOf) {}

    public boolean overdueOn(LocalDate day) {
        return done.isEmpty() && dueOn.isBefore(day);
    }
}

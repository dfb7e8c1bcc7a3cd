package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of what the group makes.
 *
 * @param changed what changed since the version before, and why
 */
public record Draft(
        UUID id,
        UUID group,
        int number,
        String title,
        String words,
        String changed,
        LocalDate on,
        Optional<Consulted> consulted) {

    /** People are asked what they think of it. Closed only when every comment has its reply. */
    public record Consulted(LocalDate from, LocalDate until, Optional<LocalDate> closedOn) {}

    public boolean isConsultedOn(LocalDate day) {
        return consulted
                .map(c -> !day.isBefore(c.from()) && c.closedOn().isEmpty())
                .orElse(false);
    }

    public boolean isClosed() {
        return consulted.flatMap(Consulted::closedOn).isPresent();
    }
}

package org.throughline.sharing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.PersonId;

/**
 * An adult who acts for a young person who lacks capacity (R-A4): a deputy or attorney, or the parent if there is none.
 * Capacity is presumed; somebody assessed it, for a decision, on a day.
 *
 * @param decision what was to be decided when capacity was assessed
 * @param assessedBy who assessed it
 */
public record Representative(
        UUID id,
        PersonId childRecord,
        PersonId adult,
        String decision,
        String assessedBy,
        LocalDate from,
        Optional<LocalDate> until) {}

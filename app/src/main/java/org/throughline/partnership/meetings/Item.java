package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What somebody who holds a seat wants talked about in a meeting. */
public record Item(
        UUID id,
        UUID partnership,
        UUID meeting,
        UUID place,
        boolean conveyed,
        String words,
        String why,
        LocalDate putOn,
        Optional<LocalDate> withdrawnOn) {}

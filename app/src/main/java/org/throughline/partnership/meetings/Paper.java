package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper of the pack, in words here or behind a link.
 *
 * @param link an address that begins with https
 */
public record Paper(
        UUID id,
        UUID partnership,
        UUID meeting,
        String title,
        String words,
        Optional<String> link,
        LocalDate addedOn) {}

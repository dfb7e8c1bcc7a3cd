package org.throughline.synthesis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * A file of another program with coding in it.
 *
 * @param origin the program that wrote it, as it says
 * @param codings how many readings came out of it
 * @param standing how many of these have not been taken back
 * @param notTaken what did not come, by name
 */
public record CodingFile(
        UUID id,
        String filename,
        String sha256,
        String origin,
        SeatId by,
        Instant at,
        Optional<Instant> takenInAt,
        int codings,
        int standing,
        List<String> notTaken) {}

package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who should meet whom, and why.
 *
 * @param madeOn the day on which whoever facilitates brought them together
 * @param came   what came of it; nothing is an answer too
 */
public record Introduction(
        UUID id,
        UUID partnership,
        String who,
        String whom,
        String why,
        LocalDate proposedOn,
        Optional<LocalDate> madeOn,
        Optional<Came> came) {

    /** What came of it. */
    public record Came(LocalDate on, String of) {}
}

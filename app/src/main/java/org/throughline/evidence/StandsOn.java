package org.throughline.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The frozen release of a synthesis from which a record was made. Whoever has its text can work the SHA-256 out again and see
 * that it is the one.
 *
 * @param synthesis of this installation or of another
 * @param sha256 of the whole text of the release, in hexadecimal
 * @param inPlaceOf the earlier record of the same synthesis whose place this one takes when it is published
 */
public record StandsOn(
        UUID synthesis,
        int release,
        String sha256,
        LocalDate frozenOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<EvidenceId> inPlaceOf) {
    public StandsOn {
        if (release < 1 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A release has a number from 1 and a SHA-256");
        }
    }
}

package org.throughline.journey;

import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * Advice asked of one named seat. When it was asked, is due and was given is said by the facts.
 *
 * @param words the contribution in which it was given
 */
public record AdviceAsked(
        UUID id,
        AssessmentId assessment,
        SeatId seat,
        AdviceLetter letter,
        String scope,
        SeatId askedBy,
        Optional<UUID> words) {}

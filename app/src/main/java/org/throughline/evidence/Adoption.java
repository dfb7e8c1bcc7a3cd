package org.throughline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.AreaId;

/**
 * What an area decided about a recommendation, why, and what came of it.
 *
 * @param recommendation its key; empty when the decision is about the record as a whole
 * @param area empty for an area of another bank, which is known here by its name alone
 * @param conditions the local conditions that the area named
 */
public record Adoption(
        UUID id,
        EvidenceId record,
        String recommendation,
        Optional<AreaId> area,
        String areaName,
        Decision decision,
        String reason,
        String conditions,
        LocalDate decidedOn,
        List<Result> results) {

    /** What was seen there, and on which day. */
    public record Result(Direction direction, String words, LocalDate measuredOn) {}

    /** Of what an area declined nothing can come, so nobody is asked what did. */
    public boolean mayHaveResults() {
        return decision != Decision.DECLINE;
    }

    public Adoption {
        results = List.copyOf(results);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An area says why it adopts, adapts or declines");
        }
    }
}

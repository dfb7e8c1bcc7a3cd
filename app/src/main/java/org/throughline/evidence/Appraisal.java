package org.throughline.evidence;

import java.util.Optional;
import org.throughline.people.SeatId;

/**
 * What one reviewer was asked to look at, and what they wrote.
 *
 * @param round each time a record is looked at afresh is a round of its own
 * @param version the version that they were asked to look at
 * @param reply what whoever gave the record answered them
 */
public record Appraisal(
        EvidenceId record,
        int round,
        int version,
        SeatId reviewer,
        boolean livedExperience,
        Optional<Written> written,
        Optional<String> reply) {

    /** The feedback is for whoever gave the record, and helps them on. */
    public record Written(Advice advice, String feedback, String interests) {}

    /** Nothing stands against publishing this version for this reviewer: changes that were asked for have been made since. */
    boolean contentWith(int newest) {
        return written.filter(w -> w.advice() == Advice.ASSURE || (w.advice() == Advice.REVISE && newest > version))
                .isPresent();
    }
}

package org.throughline.evidence;

import java.util.Optional;
import org.throughline.people.SeatId;

/** What one reviewer was asked to look at, and what they wrote. */
public record Appraisal(EvidenceId record, SeatId reviewer, boolean livedExperience, Optional<Written> written) {

    /** The feedback is for whoever gave the record, and helps them on. */
    public record Written(Advice advice, String feedback, String interests) {}
}

package org.throughline.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.AreaId;

/**
 * What a partnership decided about something of the bank, ready to be told as an area's report: nobody types it twice, and nothing
 * is told before somebody who speaks for the area says yes.
 *
 * @param id of the decision: one decision has one draft
 * @param recommendation its key; empty when the decision is about the record as a whole
 * @param area for which it speaks; empty where the partnership has none, and whoever decided tells for theirs
 * @param decidedBy the partnership's name
 */
public record DraftedReport(
        UUID id,
        EvidenceId record,
        String recommendation,
        Optional<AreaId> area,
        String decidedBy,
        Decision decision,
        String reason,
        LocalDate decidedOn) {}

package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.evidence.EvidenceId;

/**
 * Where a clause of a protocol comes from (requirement 80): who does it already, what they do, and the record of the evidence bank that
 * knows of it, where there is one.
 *
 * @param clause words that stand in the protocol
 * @param who    a school, a service or a group, never a person
 */
public record Origin(
        UUID id, UUID protocol, String clause, String who, String practice, Optional<EvidenceId> record, LocalDate on) {

    /** Whether these words stand in that text, however its lines are broken. */
    static boolean standsIn(String clause, String text) {
        return oneLine(text).contains(oneLine(clause));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}

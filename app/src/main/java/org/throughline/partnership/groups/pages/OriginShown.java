package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.groups.OriginWords.*;

import java.util.Optional;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.partnership.groups.Origin;

/**
 * Where a clause comes from, on the page of its protocol.
 *
 * @param record of the bank, if everybody may read it now
 */
public record OriginShown(Origin origin, Optional<EvidenceRecord> record) {

    public String practice() {
        return PRACTICE.say(origin.who());
    }

    /** What stands where no record can be opened. */
    public String withoutRecord() {
        return (origin.record().isPresent() ? BANK_GONE : NOT_IN_BANK).say();
    }
}

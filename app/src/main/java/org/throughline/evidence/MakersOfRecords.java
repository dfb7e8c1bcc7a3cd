package org.throughline.evidence;

import java.util.Set;
import org.throughline.people.SeatId;

/** Who made what a record tells: told by the module in which it was made, where there is one. */
public interface MakersOfRecords {

    /** Everybody who is, or was, of the team whose work a record is; nobody where no team here made it. */
    Set<SeatId> of(EvidenceId record);
}

package org.throughline.sharing;

import java.time.Instant;
import org.throughline.ledger.AccessEntry;
import org.throughline.people.AccountId;
import org.throughline.people.ChildId;

/** One view of one page, before it is said which children stood on it. The account stands beside what is hashed. */
record LoggedView(
        Instant at,
        AccountId account,
        AccessEntry.Who who,
        AccessEntry.Seat seat,
        Purpose purpose,
        String page,
        Disclosure disclosure) {

    /** The entry of this view in one child's log, which names no other child. */
    AccessEntry about(ChildId child) {
        return new AccessEntry(at, who, seat, purpose.name(), page, child.toString());
    }
}

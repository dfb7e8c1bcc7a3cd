package org.throughline.synthesis;

import org.throughline.people.SeatId;

/** What one seat does in a synthesis. Whoever screens never settles a conflict. */
public record Member(SeatId seat, boolean leads, boolean screens, boolean adjudicates, boolean codes) {
    public Member {
        if (screens && adjudicates) {
            throw new IllegalArgumentException("Who screens cannot settle what the two do not agree on");
        }
    }
}

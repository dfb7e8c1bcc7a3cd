package org.throughline.synthesis;

import org.throughline.people.SeatId;

/**
 * What one seat does in a synthesis. Whoever decides on records, or fills forms in, never settles what two do not agree on.
 *
 * @param extracts fills in extraction and appraisal; whoever screens may do so too
 * @param left opens nothing any more, and is named where their words stand
 */
public record Member(
        SeatId seat,
        boolean leads,
        boolean screens,
        boolean adjudicates,
        boolean codes,
        boolean extracts,
        boolean left) {
    public Member {
        if ((screens || extracts) && adjudicates) {
            throw new IllegalArgumentException("Who screens or extracts cannot settle what the two do not agree on");
        }
    }

    /** Of the team, without extraction as a part of its own. */
    public Member(SeatId seat, boolean leads, boolean screens, boolean adjudicates, boolean codes) {
        this(seat, leads, screens, adjudicates, codes, false, false);
    }

    /** May fill in what two people fill in about a report. */
    public boolean fills() {
        return screens || extracts;
    }
}

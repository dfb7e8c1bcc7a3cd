package org.throughline.synthesis;

import org.throughline.people.SeatId;

/**
 * Somebody who reads and codes, as their readings are signed.
 *
 * @param called the name they chose to read under; empty for the name of their seat
 */
public record Reader(SeatId seat, Mark mark, Voice voice, String called) {}

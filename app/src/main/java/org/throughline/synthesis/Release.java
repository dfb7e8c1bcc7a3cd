package org.throughline.synthesis;

import java.time.Instant;
import org.throughline.people.SeatId;

/**
 * A synthesis frozen as it stood. Nobody can change one.
 *
 * @param number 1 for the first of a synthesis
 * @param sha256 of its whole text in UTF-8, in hexadecimal
 */
public record Release(int number, String why, String sha256, SeatId by, Instant at) {}

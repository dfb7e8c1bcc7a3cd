package org.throughline.people;

import java.util.Optional;

/**
 * A seat with who sits in it, as both are named on a page and in the log.
 *
 * @param agencyName of the agency for which the seat is held; a family's seat has none
 */
public record Sitting(SeatId seat, String title, Person person, Optional<String> agencyName) {}

package org.throughline.people;

import java.util.Optional;

/**
 * A seat with who sits in it and for whom, as they are named on a page and in the log.
 *
 * @param agency for which the seat is held; a family's seat has none
 */
public record Sitting(Seat seat, Person person, Optional<Agency> agency) {}

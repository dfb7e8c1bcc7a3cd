package org.throughline.child;

import java.util.Optional;
import org.throughline.people.AgencyId;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** Whose words these are, from which perspective, and the seat and agency they were written down from. */
public record Contributor(PersonId person, Perspective perspective, SeatId seat, Optional<AgencyId> agency) {}

package org.throughline.directory.pages;

import java.util.Optional;
import org.throughline.people.AgencyId;
import org.throughline.people.Role;
import org.throughline.people.SeatId;

/** Who may be said to work with a child: one seat, or everybody of a role at an agency. */
public record Worker(String value, String words, AgencyId agency, Role role, Optional<SeatId> seat) {}

package org.throughline.directory;

import java.util.List;
import org.throughline.people.PersonId;
import org.throughline.people.Seat;

/** Who may come in with a code: their person record, what to call them, and the seats that wait for them. */
public record Invited(PersonId person, String name, boolean isChild, List<Seat> seats) {}

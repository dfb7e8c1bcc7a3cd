package org.throughline.people;

/** Somebody holds a new seat. Told inside the same transaction; it only ever adds rights. */
public record SeatAdded(SeatId seat) {}

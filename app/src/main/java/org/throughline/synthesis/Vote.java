package org.throughline.synthesis;

import java.util.UUID;
import org.throughline.people.SeatId;

/** One person's decision on one record, with the reason and the note they gave. */
public record Vote(UUID reference, SeatId seat, Verdict verdict, String reason, String note) {}

package org.throughline.partnership;

import java.time.LocalDate;

/** The meeting at which the result was read: who was there, what they agreed on, and what they did not. */
public record Reading(LocalDate heldOn, String present, String agreed, String dissent) {}

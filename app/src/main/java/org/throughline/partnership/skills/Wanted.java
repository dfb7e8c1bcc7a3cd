package org.throughline.partnership.skills;

import java.time.LocalDate;
import java.util.UUID;

/** A skill that a partnership is looking for, and why. */
public record Wanted(UUID id, UUID partnership, String skill, String why, LocalDate on) {}

package org.throughline.evidence;

import java.time.LocalDate;
import java.util.UUID;

/** A theme by the name it has in one edition of the list. */
public record Theme(UUID id, int edition, String name, LocalDate since) {}

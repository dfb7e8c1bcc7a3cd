package org.throughline.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An event with all that is known of it.
 *
 * @param on the day on which it was true in life
 * @param knownAt when we knew
 */
public record Happened<E extends Event>(UUID id, E event, LocalDate on, Instant knownAt, By by, Process process) {}

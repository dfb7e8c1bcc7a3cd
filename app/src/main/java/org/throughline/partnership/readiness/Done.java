package org.throughline.partnership.readiness;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A seat says that it has done a step. Nobody checks it.
 *
 * @param conveyed told to whoever facilitates, who wrote it down
 */
public record Done(UUID place, String step, boolean conveyed, LocalDate on) {}

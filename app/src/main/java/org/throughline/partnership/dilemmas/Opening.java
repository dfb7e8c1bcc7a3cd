package org.throughline.partnership.dilemmas;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody opened a dilemma, or an offer of it, by this place. */
public record Opening(UUID place, Optional<UUID> offer, Instant at) {}

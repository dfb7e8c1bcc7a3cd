package org.throughline.synthesis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A number of records that both people decide on before either sees what the other said. */
public record Batch(UUID id, Stage stage, int number, int size, Optional<Instant> endedAt) {}

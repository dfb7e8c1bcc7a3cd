package org.throughline.partnership;

import java.time.LocalDate;
import java.util.UUID;

/** A write-up offered to the evidence bank, as it was offered. */
public record Offer(UUID id, UUID partnership, UUID action, LocalDate offeredOn, String record) {}

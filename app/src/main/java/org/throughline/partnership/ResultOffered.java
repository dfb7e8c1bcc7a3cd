package org.throughline.partnership;

import java.time.Instant;
import java.util.UUID;

/**
 * A partnership has written up what came of an action and offers it to the evidence bank, null results like good ones.
 *
 * @param record the whole write-up as JSON, kept as it was offered; it names no person and no child
 */
public record ResultOffered(UUID offer, UUID partnership, UUID action, String record, Instant at) {}

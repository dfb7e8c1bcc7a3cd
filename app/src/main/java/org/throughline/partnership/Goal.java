package org.throughline.partnership;

import java.util.Optional;
import java.util.UUID;

/**
 * What the partnership wants. A goal names the outcome that families stated and that it serves; one that names none says so
 * on the public page (requirement 32).
 */
public record Goal(UUID id, UUID partnership, Optional<UUID> under, String words, Optional<String> serves, int place) {}

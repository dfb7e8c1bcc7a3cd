package org.throughline.synthesis;

import java.util.List;
import java.util.UUID;

/** What to do because of findings, for whom, and under which local conditions. */
public record Recommendation(UUID id, List<UUID> findings, String words, String forWhom, String conditions) {
    public Recommendation {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("A recommendation follows from at least one finding");
        }
    }
}

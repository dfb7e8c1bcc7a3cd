package org.throughline.synthesis;

import java.util.List;
import java.util.UUID;

/** One piece of research, and the reports that tell of it. */
public record Study(UUID id, String label, List<UUID> reports) {
    public Study {
        reports = List.copyOf(reports);
    }
}

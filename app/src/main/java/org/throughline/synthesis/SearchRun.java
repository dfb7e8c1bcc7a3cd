package org.throughline.synthesis;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One search of one source, exactly as it was run.
 *
 * @param hits how many records the source said it found
 * @param checkedBy who looked over the strategy; empty if nobody did
 */
public record SearchRun(
        UUID id,
        String source,
        String platform,
        String strategy,
        String limits,
        LocalDate runOn,
        int hits,
        String searcher,
        String checkedBy) {}

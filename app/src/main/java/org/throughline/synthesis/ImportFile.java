package org.throughline.synthesis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that came out of a search, kept as it was.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param problems what could not be read as it should, by line; no record is left out for it
 * @param takenInAt empty while it is only looked at
 * @param difference why the file has another number of records than the search had hits
 * @param replaces the file in whose place it comes; empty for a file of its own
 * @param replacedAt since when a corrected export stands in its place; empty while it counts
 * @param columns what a person said of its columns, where it is a table
 */
public record ImportFile(
        UUID id,
        UUID searchRun,
        String filename,
        String sha256,
        String format,
        int records,
        List<String> problems,
        Optional<Instant> takenInAt,
        String difference,
        Optional<UUID> replaces,
        Optional<Instant> replacedAt,
        ColumnNames columns) {
    public ImportFile {
        problems = List.copyOf(problems);
    }

    /** Whether its records count now. */
    public boolean counts() {
        return takenInAt.isPresent() && replacedAt.isEmpty();
    }
}

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
        String difference) {
    public ImportFile {
        problems = List.copyOf(problems);
    }
}
